import { loadFacts } from '../../../db/facts/loader.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import { openWarnings } from '../../../workflows/kit/warnings.ts';
import { newIds } from '../../engine/ids.ts';
import { GoufuError } from '../../errors.ts';
import { replayProject } from '../../evaluation/replay-project.ts';
import { idParams } from '../fields.ts';
import { principalOf } from '../principal.ts';
import { openProject } from '../project-access.ts';
import type { Routes } from '../types.ts';
import { instantOf } from '../wire.ts';

interface Overridden {
  seq: number;
  type: string;
  actorId: string;
  at: string;
  override: { reason: string; warnings: { rule: string; sentence: { zh: string; en: string } }[] };
}

/** What made people look twice in a project, and the ranking computed again for whoever is entitled to it. */
export const integrityRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.get(
    '/projects/:id/integrity',
    { config: { policy: 'signed-in' }, schema: { tags: ['records'], params: idParams } },
    async (request) => {
      const { held, level, actor, context } = await openProject(
        engine,
        principalOf(request),
        request.params.id,
      );
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      const { workflow, facts } = held.registered;
      const at = clock.now();
      const rules = await engine.rules.for(held.kase.ruleSetId, {
        date: legalDay(at),
        regime: context.regime ?? 'GOV',
        body: held.body,
      });
      const { roles, ...who } = actor;
      const open = [];
      // Only what the record shows by itself; what hangs on a form is told with the dry run of its event.
      for (const type of new Set(Object.values(workflow.warnings ?? {}).flatMap((one) => one.at))) {
        const loaded = await loadFacts(facts, workflow.events[type]?.needs ?? [], db, {
          instanceId: held.kase.instanceId,
          bodyId: held.kase.bodyId,
          context,
          data: {},
          actor: who,
        });
        const event = {
          type,
          data: {},
          actor: { ...who, role: roles[0] ?? 'officer' },
          at,
          facts: { ...loaded, calendar: await engine.calendar.get() },
          rules,
          ids: newIds(),
        };
        open.push(...openWarnings(workflow, context, event).map((warning) => ({ event: type, ...warning })));
      }
      const overridden = await db.query<Overridden>(
        `select seq, type, actor_id as "actorId", at, data -> 'override' as override from instance_events
         where instance_id = $1::text::uuid and data ? 'override' order by seq`,
        [held.kase.instanceId],
      );
      return {
        open,
        overridden: overridden.map(({ override, ...row }) => ({
          ...row,
          ...override,
          at: instantOf(row.at),
        })),
      };
    },
  );

  app.get(
    '/projects/:id/rankings/replay',
    { config: { policy: 'signed-in' }, schema: { tags: ['records'], params: idParams } },
    async (request) => {
      const { held, level, context, actor } = await openProject(
        engine,
        principalOf(request),
        request.params.id,
      );
      const onPanel = context.sourcing.panel.some(({ userId }) => userId === actor.id);
      if (level !== 'full' && !onPanel) throw new GoufuError('FORBIDDEN');
      // Before the ranking stands the sheets are sealed, and there is nothing to recompute.
      const replay = context.sourcing.evaluatedAt ? await replayProject(db, held.kase.instanceId) : undefined;
      if (!replay) throw new GoufuError('NOT_FOUND');
      return { ...replay, at: instantOf(replay.at) };
    },
  );
};
