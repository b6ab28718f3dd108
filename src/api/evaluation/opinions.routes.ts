import type { ProjectContext } from '../../../workflows/service-purchase/index.ts';
import {
  answersOf,
  drawSampleFrom,
  opinionQuotaIn,
  rosterDigestOf,
  toldOf,
} from '../../../workflows/service-purchase/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf } from '../../shared/wire.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject, type ProjectAccess } from '../projects/project-access.ts';
import { factOf, rulesOfProject } from '../projects/project-facts.ts';
import { opinions } from './opinions.schema.ts';

interface Sample {
  seed: string;
  nonce: string;
  witness: string | null;
  rosterDigest: string;
  eligible: string[];
  drawn: string[];
  at: string;
}

/** Opinions of the people served, in sum and only once no more are taken; the sample, drawn again. */
export const opinionRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/opinions',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['acceptance'],
        ...operation({
          id: 'readOpinions',
          title: {
            zh: '服务对象意见：样本、份数、汇总',
            en: 'The sample, how many have answered, and the sum once no more are taken',
          },
          answers: { 200: opinions },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      if (access.level !== 'full') throw new GoufuError('FORBIDDEN');
      const quota = opinionQuotaIn(await rulesOfProject(engine, access));
      const { delivery } = access.context;
      const over = delivery.opinionsClosed || delivery.acceptedAt !== null;
      const all = over ? await factOf(engine, access, 'opinions') : undefined;
      const told = all && toldOf(all, quota);
      return {
        sample: await sampleOf(access),
        ...(quota ? answersOf(delivery, quota) : {}),
        closed: over,
        // A sum that moves with each answer would tell the answer.
        sum: told ?? null,
        comments: told && !told.suppressed ? await commentsOf(access) : [],
      };
    },
  );

  /** The sample with its replay: does the same seed over the same list give the same people? */
  async function sampleOf(access: ProjectAccess) {
    const projectId = access.held.kase.instanceId;
    const [row] = await engine.db.query<Sample>(
      `select seed, nonce, witness, roster_digest as "rosterDigest", eligible, drawn, at
       from opinion_samples where project_id = $1::uuid and contract_id = $2::uuid`,
      [projectId, access.context.contract?.id ?? null],
    );
    if (!row) return null;
    const { drawn, at, eligible, ...rest } = row;
    const persons = eligible.map((id) => ({ id }));
    const refs = await refsOf(drawn);
    const again = drawSampleFrom(persons, { projectId, ...rest, size: drawn.length });
    return {
      ...rest,
      population: eligible.length,
      size: drawn.length,
      drawn: drawn.map((id) => ({ id, ref: refs.get(id) ?? '' })),
      at: instantOf(at),
      replay: {
        rosterAgrees: rosterDigestOf(persons) === row.rosterDigest,
        seedAgrees: again.seed === row.seed,
        drawnAgrees: again.drawn.length === drawn.length && again.drawn.every((id, n) => id === drawn[n]),
      },
    };
  }

  async function refsOf(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await engine.db.query<{ id: string; ref: string }>(
      'select id, ref from persons_served where id = any(select jsonb_array_elements_text($1::jsonb)::uuid)',
      [JSON.stringify(ids)],
    );
    return new Map(rows.map(({ id, ref }) => [id, ref]));
  }

  /** In the random order of their ids, to the acceptance group alone: words can give a person away. */
  async function commentsOf({
    held,
    actor,
    context,
  }: ProjectAccess & { context: ProjectContext }): Promise<string[]> {
    if (!actor.roles.includes('acceptor')) return [];
    const rows = await engine.db.query<{ comment: string }>(
      `select comment from opinions
       where project_id = $1::uuid and contract_id = $2::uuid and comment is not null order by id`,
      [held.kase.instanceId, context.contract?.id ?? null],
    );
    return rows.map(({ comment }) => comment);
  }
};
