import { serviceCategories } from '../service-categories.ts';
import type { Routes } from '../types.ts';

export const categoryRoutes: Routes = (app) => {
  app.get('/categories', { config: { policy: 'public' }, schema: { tags: ['needs'] } }, async () => ({
    items: serviceCategories,
    next: null,
  }));
};
