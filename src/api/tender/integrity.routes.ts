import { nameIn, namesOf } from '../../../db/queries/names.ts';
import { standingWarnings } from '../../engine/standing-warnings.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf } from '../../shared/wire.ts';
import { replayProject } from '../../tender/replay-project.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from '../projects/project-access.ts';
import { integrity, rankingReplay } from './integrity.schema.ts';

interface Overridden {
  seq: number;
  type: string;
  actorId: string;
  at: string;
  override: { reason: string; warnings: { rule: string; sentence: { zh: string; en: string } }[] };
}

/** What made people look twice in a project, and the ranking computed again for whoever is entitled to it. */
export const integrityRoutes: Routes = (app, { engine }) => {
  const { db } = engine;

  app.get(
    '/projects/:id/integrity',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['records'],
        ...operation({
          id: 'readProjectIntegrity',
          title: { zh: '风险提示，及说明理由后办理的', en: 'What made people look twice' },
          answers: { 200: integrity },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const { held, level, actor } = await openProject(engine, principalOf(request), request.params.id);
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      const open = await standingWarnings(engine, held, actor);
      const overridden = await db.query<Overridden>(
        `select seq, type, actor_id as "actorId", at, data -> 'override' as override from instance_events
         where instance_id = $1::uuid and data ? 'override' order by seq`,
        [held.kase.instanceId],
      );
      const names = await namesOf(
        db,
        'users',
        overridden.map(({ actorId }) => actorId),
      );
      const { events } = held.registered.workflow;
      return {
        open,
        overridden: overridden.map(({ override, ...row }) => ({
          ...row,
          ...override,
          title: events[row.type]?.title ?? { zh: row.type, en: row.type },
          actorName: nameIn(names, row.actorId),
          at: instantOf(row.at),
        })),
      };
    },
  );

  app.get(
    '/projects/:id/rankings/replay',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['records'],
        ...operation({
          id: 'replayRanking',
          title: { zh: '复算评审排序', en: 'The ranking computed again' },
          answers: { 200: rankingReplay },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const { held, level, context, actor } = await openProject(
        engine,
        principalOf(request),
        request.params.id,
      );
      const onPanel = context.sourcing.panel.some(({ userId }) => userId === actor.id);
      if (level !== 'full' && !onPanel) throw new GoufuError('FORBIDDEN');
      // Before the ranking stands the sheets are sealed, and there is nothing to recompute.
      const all = context.sourcing.evaluatedAt ? await replayProject(engine, held.kase.instanceId) : [];
      const names = await namesOf(
        db,
        'users',
        all.flatMap(({ sheets }) => sheets.map(({ memberId }) => memberId)),
      );
      const replayed = all.map((one) => ({
        ...one,
        at: instantOf(one.at),
        sheets: one.sheets.map((sheet) => ({ ...sheet, memberName: nameIn(names, sheet.memberId) })),
      }));
      const last = replayed.at(-1);
      if (!last) throw new GoufuError('NOT_FOUND');
      return { ...last, earlier: replayed.slice(0, -1) };
    },
  );
};
