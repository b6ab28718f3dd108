import { drawOrder } from '../../../workflows/scoring/index.ts';
import { poolDigestOf, seedOf } from '../../../workflows/service-purchase/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf } from '../../shared/wire.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from '../projects/project-access.ts';

interface Draw {
  id: string;
  /** panel 评审小组 | evaluators 绩效评价人 */
  purpose: string;
  round: number;
  seed: string;
  nonce: string;
  witness: string | null;
  eligible: { userId: string; name: string; employer: string | null }[];
  poolDigest: string;
  drawn: string[];
  wanted: number;
  at: string;
  actorId: string;
}

/** Draws of experts and evaluators, each drawn again from what was recorded: does it come out the same? */
export const drawRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/draws',
    { config: { policy: 'signed-in' }, schema: { tags: ['records'], params: idParams } },
    async (request) => {
      const { held, level } = await openProject(engine, principalOf(request), request.params.id);
      // The names are the buyer's alone until the result is published, and then the notice tells them.
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      const projectId = held.kase.instanceId;
      const rows = await engine.db.query<Draw>(
        `select id, purpose, round, seed, nonce, witness, eligible, pool_digest as "poolDigest", drawn, wanted, at, actor_id as "actorId"
         from panel_draws where project_id = $1::uuid order by at, id`,
        [projectId],
      );
      return {
        items: rows.map((row) => ({ ...row, at: instantOf(row.at), replay: replay(projectId, row) })),
      };
    },
  );
};

function replay(projectId: string, draw: Draw) {
  const { round, nonce, witness } = draw;
  const poolDigest = poolDigestOf(draw.eligible);
  const seed = seedOf({ projectId, round, nonce, witness, poolDigest });
  const order = drawOrder(
    seed,
    draw.eligible.map(({ userId }) => userId),
  );
  return {
    poolAgrees: poolDigest === draw.poolDigest,
    seedAgrees: seed === draw.seed,
    orderAgrees: order.length === draw.drawn.length && order.every((id, n) => id === draw.drawn[n]),
  };
}
