import { z } from 'zod';
import { because, GoufuError } from '../../shared/errors.ts';
import type { Routes } from '../http/types.ts';
import { formLimit } from './open-form/limits.ts';
import { type OpenForm, openFormOf, takeIn } from './open-form/links.ts';
import { submission } from './open-form/submission.ts';

const tags = ['collection-rounds'];
const config = { policy: 'public' } as const;
const params = z.object({ token: z.string().max(200) });

/** The open form for apps: the same link, in JSON. */
export const collectionFormRoutes: Routes = (app, { engine, config: settings }) => {
  const limit = formLimit(app, settings);

  app.get('/collection-forms/:token', { config, schema: { tags, params } }, async (request) => {
    const form = await openFormOf(engine.db, request.params.token);
    if (!form) throw new GoufuError('NOT_FOUND');
    const { bodyName, title, invitation, state, opensAt, closesAt, categories } = form;
    return { bodyName, title, invitation, state, opensAt, closesAt, categories };
  });

  app.post(
    '/collection-forms/:token',
    {
      config,
      bodyLimit: 16_384,
      schema: {
        tags,
        summary: 'Takes a need in; send `submission` (a UUID of your own) again with a retry',
        params,
        body: submission,
      },
    },
    async (request, reply) => {
      const form = await openFormOf(engine.db, request.params.token);
      if (!form) throw new GoufuError('NOT_FOUND');
      if (form.state !== 'open') throw notOpen(form);
      const wait = await limit(request);
      if (wait !== undefined) {
        reply.header('retry-after', wait);
        throw new GoufuError('RATE_LIMITED', [
          because('rate.limit', `请在${wait}秒后再试。`, `Try again in ${wait} seconds.`),
        ]);
      }
      if (!form.categories.some(({ id }) => id === request.body.category)) throw unknownCategory;
      const taken = await takeIn(engine, form, request.body);
      if (!taken) throw notOpen({ ...form, state: 'closed' });
      return reply.code(201).send({ received: true, reference: taken.reference });
    },
  );
};

const unknownCategory = new GoufuError('INVALID_DATA', [
  because(
    'collection-round.category',
    '本轮征集没有这个服务类别，请从所列类别中选择。',
    'This round does not ask for that category. Choose one of those listed.',
    '/category',
  ),
]);

const notOpen = ({ state, opensAt, closesAt }: OpenForm): GoufuError =>
  new GoufuError('CONDITION_NOT_MET', [
    state === 'planned'
      ? because('collection-round.planned', `本轮征集将于${opensAt}开始。`, `This round opens at ${opensAt}.`)
      : because(
          'collection-round.closed',
          `本轮征集已于${closesAt}截止。`,
          `This round closed at ${closesAt}.`,
        ),
  ]);
