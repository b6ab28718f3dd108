import { z } from 'zod';
import { serviceCategories } from '../../../workflows/kit/service-categories.ts';
import { bilingual } from '../http/answer.schema.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';

const categories = z.object({
  items: z.array(z.object({ id: z.string(), title: bilingual })),
  next: z.null(),
});

/** The taxonomy that needs, organisations and projects share. */
export const categoryRoutes: Routes = (app) => {
  const described = operation({
    id: 'listCategories',
    title: { zh: '服务类别', en: 'List the categories of services' },
    answers: { 200: categories },
  });
  app.get(
    '/categories',
    { config: { policy: 'public' }, schema: { tags: ['needs'], ...described } },
    async () => ({
      items: [...serviceCategories],
      next: null,
    }),
  );
};
