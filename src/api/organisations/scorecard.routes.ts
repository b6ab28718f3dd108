import { idParams } from '../../shared/fields.ts';
import type { Routes } from '../http/types.ts';
import { principalOf, visiblePaths } from '../identity/principal.ts';
import { readable } from './organisations.routes.ts';
import { scorecardOf, type Visible } from './scorecard.ts';

/** What an organisation has done so far, each figure with what it is made of. */
export const scorecardRoutes: Routes = (app, { engine }) => {
  app.get(
    '/organisations/:id/scorecard',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['organisations'],
        summary:
          'Bids, wins, milestones, acceptance, grades and breaches, each figure with the ids behind it',
        params: idParams,
      },
    },
    async (request) => {
      const principal = principalOf(request);
      const { id, name, status } = await readable(engine.db, principal, request.params.id);
      // The organisation reads its own history everywhere; staff that of the bodies they may see.
      const own = principal.organisationId === id;
      const now = engine.clock.now();
      const visible = own ? everything : inBodies(visiblePaths(principal));
      return { id, name, status, asOf: now, ...(await scorecardOf(engine.db, id, { visible, now })) };
    },
  );
};

const everything: Visible = { sql: 'true', params: [] };

const inBodies = (paths: readonly string[]): Visible => ({
  sql: `exists (select 1 from bodies holder, jsonb_array_elements_text($2::jsonb) seen(prefix)
    where holder.id = p.body_id and starts_with(holder.path, seen.prefix))`,
  params: [JSON.stringify(paths)],
});
