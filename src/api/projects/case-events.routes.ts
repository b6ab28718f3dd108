import { z } from 'zod';
import { applyEvent } from '../../engine/apply-event.ts';
import { type NextAction, nextActions } from '../../engine/next-actions.ts';
import { whatIf } from '../../engine/what-if.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { FormPresenter } from '../forms/present-form.ts';
import { etagOf } from '../http/etag.ts';
import { languageOf } from '../http/language.ts';
import { readKey } from '../http/once.ts';
import { operation } from '../http/operation.ts';
import type { Api, ApiDeps } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { appliedWithReceipt } from '../tender/receipts.schema.ts';
import { withReceipt } from '../tender/with-receipt.ts';
import { action, actionsQuery, eventBodyOf, eventQuery, supposedEvents, supposition } from './case.schema.ts';
import type { CaseAccess, CaseDoor } from './case-door.ts';
import { refusedSteps } from './refused-steps.ts';
import { seenVersion } from './seen-version.ts';

const config = { policy: 'signed-in' } as const;

/** What can be done with a running case: an event, a rehearsal of several, what is possible now. For every workflow. */
export function caseRoutesAt(app: Api, { engine }: ApiDeps, door: CaseDoor): void {
  const { path, tag, noun, word } = door;
  const tags = [tag];
  const body = eventBodyOf(engine, door.workflow);

  app.post(
    `${path}/:id/events`,
    {
      config,
      schema: {
        tags,
        ...operation({
          id: `advance${noun}`,
          title: { zh: `办理${word.zh}的一个事项`, en: `Take a step of the ${word.en}` },
          detail: {
            zh: '须带 If-Match（所见的 seq）；可带 Idempotency-Key；dryRun=true 只判断不写入。',
            en: 'If-Match names the seq that was seen; an Idempotency-Key makes a repetition harmless; dryRun=true judges and writes nothing.',
          },
          answers: { 200: appliedWithReceipt },
          refusals: refusedSteps,
        }),
        params: idParams,
        querystring: eventQuery,
        body,
      },
    },
    async (request, reply) => {
      const { actor } = await door.openToAct(engine, principalOf(request), request.params.id);
      const applied = await applyEvent(engine, {
        instanceId: request.params.id,
        type: request.body.type,
        data: request.body.data,
        override: request.body.override,
        actor,
        ifMatch: seenVersion(request.headers['if-match']),
        idempotencyKey: readKey(request),
        dryRun: request.query.dryRun,
      });
      return reply.header('etag', etagOf(applied.seq)).send(await withReceipt(engine, applied));
    },
  );

  app.post(
    `${path}/:id/what-if`,
    {
      config,
      schema: {
        tags,
        ...operation({
          id: `suppose${noun}Events`,
          title: { zh: '推演若干事项', en: 'Play several events on a copy' },
          detail: { zh: '不写入任何记录。', en: 'Nothing is written.' },
          answers: { 200: supposition },
        }),
        params: idParams,
        body: supposedEvents,
      },
    },
    async (request) => {
      const { id } = request.params;
      const { actor, level } = await door.open(engine, principalOf(request), id);
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      return whatIf(
        engine,
        id,
        request.body.events.map((event) => ({ ...event, actor })),
      );
    },
  );

  app.get(
    `${path}/:id/actions`,
    {
      config,
      schema: {
        tags,
        ...operation({
          id: `list${noun}Actions`,
          title: { zh: '现在能办什么、不能办的原因', en: 'What can be done now, and why the rest cannot' },
          answers: { 200: z.array(action) },
        }),
        params: idParams,
        querystring: actionsQuery,
      },
    },
    async (request, reply) => {
      const principal = principalOf(request);
      const access = await door.open(engine, principal, request.params.id);
      reply.header('etag', etagOf(access.held.kase.seq));
      const actions = await nextActions(engine, access.held, access.actor, {
        all: request.query.all,
      });
      const shown = access.level === 'full' ? actions : actions.filter((action) => concerns(action, access));
      const language = languageOf(request.headers['accept-language']);
      const forms = new FormPresenter({ ...access, engine, principal, language }, path);
      const { events } = access.held.registered.workflow;
      return Promise.all(
        shown.map(async (action) => {
          const definition = events[action.event];
          if (!definition) throw new Error(`no event ${action.event}`);
          return { ...action, schema: await forms.present(definition, action.allowed) };
        }),
      );
    },
  );
}

/** People who see a part of a case are shown the actions of their own roles only. */
const concerns = ({ roles }: NextAction, { actor }: CaseAccess) =>
  roles.some((role) => actor.roles.includes(role));
