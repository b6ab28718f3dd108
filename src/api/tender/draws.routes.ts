import type { z } from 'zod';
import { nameIn, namesOf } from '../../../db/queries/names.ts';
import { drawOrder } from '../../../workflows/scoring/index.ts';
import { poolDigestOf, seedOf } from '../../../workflows/service-purchase/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf } from '../../shared/wire.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from '../projects/project-access.ts';
import { type draw, drawList } from './draws.schema.ts';

type Draw = Omit<z.infer<typeof draw>, 'replay' | 'actorName'>;

/** Draws of experts and evaluators, each drawn again from what was recorded: does it come out the same? */
export const drawRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/draws',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['records'],
        ...operation({
          id: 'listProjectDraws',
          title: { zh: '抽取记录及复核', en: 'Draws, each drawn again from what was recorded' },
          answers: { 200: drawList },
        }),
        params: idParams,
      },
    },
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
      const names = await namesOf(
        engine.db,
        'users',
        rows.map(({ actorId }) => actorId),
      );
      const items = rows.map((row) => ({
        ...row,
        at: instantOf(row.at),
        actorName: nameIn(names, row.actorId),
        replay: replay(projectId, row),
      }));
      return { items, next: null };
    },
  );
};

function replay(projectId: string, made: Draw) {
  const { round, nonce, witness } = made;
  const poolDigest = poolDigestOf(made.eligible);
  const seed = seedOf({ projectId, round, nonce, witness, poolDigest });
  const order = drawOrder(
    seed,
    made.eligible.map(({ userId }) => userId),
  );
  return {
    poolAgrees: poolDigest === made.poolDigest,
    seedAgrees: seed === made.seed,
    orderAgrees: order.length === made.drawn.length && order.every((id, n) => id === made.drawn[n]),
  };
}
