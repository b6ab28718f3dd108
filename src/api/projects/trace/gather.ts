import type { Db } from '../../../../db/client.ts';
import { dutiesOf } from '../../../../db/queries/contracts.ts';
import { divide, parseDecimal, rational, sum, toFixed } from '../../../../workflows/scoring/index.ts';
import type { Evaluation } from '../../../../workflows/service-purchase/index.ts';
import type { ProjectAccess } from '../project-access.ts';
import type { TraceParts } from './types.ts';

/** Which parts of the thread somebody may follow. */
interface Sight {
  needs: boolean;
  requirements: boolean;
  /** Of all opened bids, of one's own, or of none: before the opening nobody reads a promise. */
  promises: 'all' | 'own' | 'none';
  delivery: boolean;
  /** Points follow the sheets: nobody reads them before they are closed. */
  scores: boolean;
}

function sightOf({ level, context, actor }: ProjectAccess): Sight {
  const { sourcing, award, evaluation, planning } = context;
  const closed = evaluation !== null && evaluation.aggregate !== null;
  if (level === 'full') {
    return {
      needs: true,
      requirements: planning.admission !== null,
      promises: 'all',
      delivery: true,
      scores: closed,
    };
  }
  const contractor = award !== null && award.organisationId === actor.organisationId;
  const panel = sourcing.panel.some(({ userId }) => userId === actor.id);
  const evaluator = evaluation?.evaluators.includes(actor.id) ?? false;
  return {
    needs: false,
    requirements: sourcing.issuedAt !== null,
    promises: panel ? 'all' : actor.organisationId ? 'own' : 'none',
    delivery: contractor || evaluator,
    scores: contractor && evaluation?.finalAt != null,
  };
}

/** Reads what the records of a project say to this reader. */
export async function gatherTrace(db: Db, access: ProjectAccess): Promise<TraceParts> {
  const sight = sightOf(access);
  const { context, held } = access;
  const id = held.kase.instanceId;
  const { planning, award } = context;
  const parts: TraceParts = {};
  if (sight.needs) parts.needs = await needsOf(db, id);
  if (sight.requirements) {
    parts.requirements = await requirementsOf(db, id, planning.admission?.version);
    if (planning.method) parts.criteria = planning.criteria;
  }
  if (award) parts.awardedBid = award.bidId;
  if (sight.promises !== 'none') parts.promises = await promisesOf(db, access, sight.promises);
  if (sight.delivery) Object.assign(parts, await deliveryOf(db, id, context.contract?.id));
  if (sight.delivery && context.evaluation) {
    parts.scores = await scoresOf(db, id, context.evaluation, sight.scores);
  }
  return parts;
}

const needsOf = (db: Db, projectId: string) =>
  db.query<NonNullable<TraceParts['needs']>[number]>(
    `select n.id, n.title, n.category, n.headcount, n.unit, n.raised_on as "raisedOn",
       (select count(*)::int from needs m where m.merged_into = n.id) as "standsFor"
     from needs n where n.project_id = $1::uuid and n.merged_into is null order by n.id`,
    [projectId],
  );

async function requirementsOf(db: Db, projectId: string, version = 0): Promise<TraceParts['requirements']> {
  const [row] = await db.query<{ requirements: NonNullable<TraceParts['requirements']> }>(
    'select requirements from admissions where project_id = $1::uuid and version = $2::int',
    [projectId, String(version)],
  );
  return row?.requirements ?? [];
}

/** Promises stand in the bid as it was opened; a bidder writes them, so nothing of their shape is taken for granted. */
async function promisesOf(
  db: Db,
  { context, actor, held }: ProjectAccess,
  whose: 'all' | 'own',
): Promise<TraceParts['promises']> {
  const bids = await db.query<{ id: string; promises: unknown }>(
    `select id, coalesce(final_content -> 'promises', content -> 'promises') as promises from bids
     where project_id = $1::uuid and round = $2::int and opened_at is not null
       and ($3::text = '' or id::text = $3::text) and ($4::text = '' or organisation_id::text = $4::text) order by id`,
    [
      held.kase.instanceId,
      String(context.sourcing.round),
      whose === 'all' ? (context.award?.bidId ?? '') : '',
      whose === 'own' ? (actor.organisationId ?? '-') : '',
    ],
  );
  return bids.flatMap(({ id: bidId, promises }) =>
    objects(promises).flatMap(({ id, text: said, criterion, requirement }) =>
      typeof id === 'string' && typeof said === 'string'
        ? [{ bidId, id, text: said, ...textual({ criterion, requirement }) }]
        : [],
    ),
  );
}

async function deliveryOf(
  db: Db,
  projectId: string,
  contractId: string | undefined,
): Promise<Pick<TraceParts, 'duties' | 'milestones'>> {
  if (!contractId) return {};
  const duties = await dutiesOf<NonNullable<TraceParts['duties']>[number]>(db, contractId);
  const milestones = await db.query<NonNullable<TraceParts['milestones']>[number]>(
    `select m.number, m.title, m.due, m.status, m.duties, coalesce(m.evidence, '[]'::jsonb) as evidence,
       coalesce((select jsonb_agg(jsonb_build_object('id', p ->> 'id', 'sha256', p ->> 'sha256', 'title', d.title) order by n)
         from jsonb_array_elements(m.documents) with ordinality as papers(p, n)
           left join documents d on d.id::text = p ->> 'id' and d.instance_id = $2::uuid), '[]'::jsonb) as documents
     from milestones m where m.contract_id = $1::uuid order by m.number`,
    [contractId, projectId],
  );
  return { duties, milestones };
}

interface Indicator {
  title: string;
  items: { id: string; title: string; weight: string; duties?: string[] }[];
}

async function scoresOf(
  db: Db,
  projectId: string,
  { round, evaluators }: Evaluation,
  closed: boolean,
): Promise<TraceParts['scores']> {
  const [review] = await db.query<{ indicators: Indicator[] }>(
    'select indicators from reviews where project_id = $1::uuid order by round desc limit 1',
    [projectId],
  );
  const sheets = closed
    ? await db.query<{ scores: Record<string, string | null> }>(
        // Who was recused evaluates no more: such a sheet stays on record and does not count.
        `select scores from review_sheets where project_id = $1::uuid and round = $2::int
           and evaluator_id in (select jsonb_array_elements_text($3::jsonb))`,
        [projectId, String(round), JSON.stringify(evaluators)],
      )
    : [];
  return (review?.indicators ?? []).flatMap((indicator) =>
    indicator.items.map(({ id, title, weight, duties }) => ({
      id,
      title,
      weight,
      indicator: indicator.title,
      duties,
      points: meanOf(sheets.flatMap(({ scores }) => scores[id] ?? [])),
    })),
  );
}

const meanOf = (points: readonly string[]): string | null =>
  points.length === 0
    ? null
    : toFixed(divide(sum(points.map((one) => parseDecimal(one))), rational(BigInt(points.length))));

const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

const textual = (values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
