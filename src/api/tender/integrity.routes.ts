import { standingWarnings } from '../../engine/standing-warnings.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf } from '../../shared/wire.ts';
import { replayProject } from '../../tender/replay-project.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from '../projects/project-access.ts';

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
    { config: { policy: 'signed-in' }, schema: { tags: ['records'], params: idParams } },
    async (request) => {
      const { held, level, actor } = await openProject(engine, principalOf(request), request.params.id);
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      const open = await standingWarnings(engine, held, actor);
      const overridden = await db.query<Overridden>(
        `select seq, type, actor_id as "actorId", at, data -> 'override' as override from instance_events
         where instance_id = $1::uuid and data ? 'override' order by seq`,
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
      const all = context.sourcing.evaluatedAt ? await replayProject(engine, held.kase.instanceId) : [];
      const replayed = all.map((one) => ({ ...one, at: instantOf(one.at) }));
      const last = replayed.at(-1);
      if (!last) throw new GoufuError('NOT_FOUND');
      return { ...last, earlier: replayed.slice(0, -1) };
    },
  );
};
