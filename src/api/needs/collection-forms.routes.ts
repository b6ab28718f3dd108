import { z } from 'zod';
import { because, GoufuError } from '../../shared/errors.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { openForm, takenIn } from './collection-rounds.schema.ts';
import { formLimit } from './open-form/limits.ts';
import { type OpenForm, openFormOf, takeIn } from './open-form/links.ts';
import { submission } from './open-form/submission.ts';

const tags = ['collection-rounds'];
const config = { policy: 'public' } as const;
const params = z.object({
  token: z.string().max(200).meta({ title: '链接中的密文', en: 'What stands at the end of the link' }),
});

/** The open form for apps: the same link, in JSON. */
export const collectionFormRoutes: Routes = (app, { engine, config: settings }) => {
  const limit = formLimit(app, settings);

  const reading = operation({
    id: 'readOpenForm',
    title: { zh: '公开征集表单', en: 'Read an open form' },
    detail: { zh: '凭征集链接，无须登录。', en: 'For whoever holds its link, without an account.' },
    answers: { 200: openForm },
  });
  app.get('/collection-forms/:token', { config, schema: { tags, ...reading, params } }, async (request) => {
    const form = await openFormOf(engine.db, request.params.token);
    if (!form) throw new GoufuError('NOT_FOUND');
    const { bodyName, title, invitation, state, opensAt, closesAt, categories } = form;
    return { bodyName, title, invitation, state, opensAt, closesAt, categories };
  });

  const submitting = operation({
    id: 'submitOpenForm',
    title: { zh: '提交需求', en: 'Hand a need in' },
    detail: {
      zh: '重发时带上同一 submission，只登记一次。',
      en: 'Send the same `submission` (a UUID of your own) again with a retry: it is one need.',
    },
    answers: { 201: takenIn },
    refusals: ['CONDITION_NOT_MET'],
  });
  app.post(
    '/collection-forms/:token',
    { config, bodyLimit: 16_384, schema: { tags, ...submitting, params, body: submission } },
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
      return reply.code(201).send({ received: true as const, reference: taken.reference });
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
