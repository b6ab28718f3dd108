import { legalDay } from '../../../workflows/calendar/index.ts';
import type { ProjectContext, ProjectFacts } from '../../../workflows/service-purchase/index.ts';
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
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject, type ProjectAccess } from '../projects/project-access.ts';

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
        summary: 'Sample, number of answers, and their sum once the collection is closed',
        params: idParams,
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      if (access.level !== 'full') throw new GoufuError('FORBIDDEN');
      const quota = opinionQuotaIn(await rulesOf(access));
      const { delivery } = access.context;
      const over = delivery.opinionsClosed || delivery.acceptedAt !== null;
      const all = over ? await factOf<ProjectFacts['opinions']>(access, 'opinions') : undefined;
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

  const rulesOf = ({ held, context }: ProjectAccess) =>
    engine.rules.for(held.kase.ruleSetId, {
      date: legalDay(engine.clock.now()),
      regime: context.regime ?? 'GOV',
      body: held.body,
    });

  async function factOf<T>({ held, context, actor }: ProjectAccess, name: string): Promise<T> {
    const load = held.registered.facts[name];
    if (!load) throw new Error(`no loader for ${name}`);
    const request = { instanceId: held.kase.instanceId, bodyId: held.body.id, context, data: {}, actor };
    return (await load(engine.db, request)) as T;
  }

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
    const again = drawSampleFrom(persons, { projectId, ...rest, size: drawn.length });
    return {
      ...rest,
      population: eligible.length,
      size: drawn.length,
      drawn,
      at: instantOf(at),
      replay: {
        rosterAgrees: rosterDigestOf(persons) === row.rosterDigest,
        seedAgrees: again.seed === row.seed,
        drawnAgrees: again.drawn.length === drawn.length && again.drawn.every((id, n) => id === drawn[n]),
      },
    };
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
