import { serviceCategories } from '../../../workflows/kit/service-categories.ts';
import type { Routes } from '../http/types.ts';

export const categoryRoutes: Routes = (app) => {
  app.get('/categories', { config: { policy: 'public' }, schema: { tags: ['needs'] } }, async () => ({
    items: serviceCategories,
    next: null,
  }));
};
