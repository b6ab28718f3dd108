import type { ProjectContext, ProjectFacts } from '../../workflows/service-purchase/index.ts';
import type { Db } from '../client.ts';
import { dutiesOf } from '../queries/contracts.ts';
import type { FactRequest } from './loader.ts';
import { drawnPeople, tiesOf } from './ties.ts';

type EvaluationFact =
  | 'reviewSheets'
  | 'review'
  | 'contractor'
  | 'contractDuties'
  | 'evaluatorPool'
  | 'evaluatorDraw'
  | 'evaluatorTies';
type Loaders = { [F in EvaluationFact]: (db: Db, request: FactRequest) => Promise<ProjectFacts[F]> };

const evaluationOf = ({ context }: FactRequest) => (context as ProjectContext).evaluation;
const round = (request: FactRequest): string => String(evaluationOf(request)?.round ?? 1);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What performance evaluation reads: sheets, indicators, who may evaluate and who was drawn. */
export const evaluationFacts: Loaders = {
  // Who was recused evaluates no more: such a sheet stays on record and does not count.
  reviewSheets: (db, request) =>
    db.query<ProjectFacts['reviewSheets'][number]>(
      `select evaluator_id as "evaluatorId", total, deviation_reason as "deviationReason", scores from review_sheets
       where project_id = $1::uuid and round = $2::int
         and evaluator_id in (select jsonb_array_elements_text($3::jsonb)) order by evaluator_id`,
      [request.instanceId, round(request), JSON.stringify(evaluationOf(request)?.evaluators ?? [])],
    ),

  review: async (db, request) => {
    const [row] = await db.query<NonNullable<ProjectFacts['review']>>(
      `select indicators, self_indicators as "selfIndicators", self_evaluation as "selfEvaluation" from reviews
       where project_id = $1::uuid order by round desc limit 1`,
      [request.instanceId],
    );
    return row ?? null;
  },

  contractor: async (db, { context }) => {
    const { award } = context as ProjectContext;
    if (!award) return null;
    const [row] = await db.query<{ name: string }>('select name from organisations where id = $1::uuid', [
      award.organisationId,
    ]);
    return row ? { organisationId: award.organisationId, name: row.name } : null;
  },

  contractDuties: async (db, { context }) => {
    const { contract } = context as ProjectContext;
    return contract ? dutiesOf(db, contract.id) : [];
  },

  evaluatorPool: (db, { bodyId, instanceId }) =>
    db.query<ProjectFacts['evaluatorPool'][number]>(
      `select distinct on (e.user_id) e.user_id as "userId", u.name, coalesce(e.employer, u.employer) as employer, e.fields,
         ${tiesOf('e.user_id')} as ties
       from experts e join users u on u.id = e.user_id join bodies own on own.id = $1::uuid
         join bodies keeper on keeper.id = e.body_id
       where e.active and u.active and starts_with(own.path, keeper.path)
         and ${appointed('e.user_id', '$1', '$2')}
         -- Who took part in the project would judge their own work.
         and not exists (select 1 from instance_events step
           where step.instance_id = $2::uuid and step.actor_id = e.user_id::text)
         and not exists (select 1 from panel_members m
           where m.project_id = $2::uuid and m.user_id = e.user_id::text)
       order by e.user_id, e.id`,
      [bodyId, instanceId],
    ),

  evaluatorDraw: async (db, request) => {
    const { draw } = evaluationOf(request) ?? {};
    return draw ? drawnPeople(db, draw.id) : null;
  },

  evaluatorTies: (db, { bodyId, instanceId, data }) =>
    db.query<ProjectFacts['evaluatorTies'][number]>(
      `select n.id as "userId", coalesce(u.name, n.id) as name, u.employer, ${tiesOf('u.id')} as ties,
         u.id is not null and u.active and ${appointed('u.id', '$1', '$2')} as appointed
       from jsonb_array_elements_text($3::jsonb) as n(id) left join users u on u.id::text = n.id order by n.id`,
      [bodyId, instanceId, JSON.stringify(namedIn(data))],
    ),
};

/** May this person act as evaluator of the project? `person` is a uuid column. */
const appointed = (person: string, body: string, project: string) =>
  `exists (select 1 from user_roles r join bodies granted on granted.id = r.body_id
     join bodies here on here.id = ${body}::uuid
     where r.user_id = ${person} and r.role = 'evaluator' and starts_with(here.path, granted.path)
       and (r.project_id = '' or r.project_id = ${project}::text))`;

function namedIn({ evaluators, replacement }: FactRequest['data']): string[] {
  const named = [...(Array.isArray(evaluators) ? evaluators : []), replacement];
  return [...new Set(named.filter((id): id is string => typeof id === 'string' && uuid.test(id)))];
}
