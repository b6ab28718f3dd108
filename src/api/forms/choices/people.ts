import { sql } from 'drizzle-orm';
import { spentEvaluators } from '../../../../workflows/service-purchase/index.ts';
import { factOf } from '../../projects/project-facts.ts';
import {
  type Asked,
  bodyIdOf,
  type Choice,
  caseId,
  listed,
  oneOf,
  projectOf,
  roundOf,
  staffOnly,
  tabled,
} from '../choice.ts';

interface PersonRow {
  id: string;
  name: string;
  employer: string | null;
}

const present = ({ id, name, employer }: PersonRow): Choice => ({
  id,
  name,
  employer,
  detail: employer ? { zh: employer, en: employer } : null,
});

/** Does the person of row `u` hold one of these roles in the case: at its body, at the case alone, or from above? */
const appointed = (asked: Asked, exactly: readonly string[], fromAbove: readonly string[] = []) =>
  sql`exists (select 1 from user_roles r join bodies granted on granted.id = r.body_id
      join bodies here on here.id = ${bodyIdOf(asked)}::uuid
    where r.user_id = u.id and (r.project_id = '' or r.project_id = ${caseId(asked)}::text)
      and ((r.body_id = here.id and ${oneOf(sql`r.role`, [...exactly, ...fromAbove])})
        or (starts_with(here.path, granted.path) and ${oneOf(sql`r.role`, fromAbove)})))`;

/** Accounts in use, with where they work: as the pool of experts has it, or else as the account has. */
const people = (where: (asked: Asked) => readonly ReturnType<typeof sql>[]) =>
  staffOnly(
    tabled<PersonRow>({
      id: { by: sql`u.id`, as: 'uuid' },
      order: { by: sql`u.name`, as: 'text' },
      columns: sql`u.id, u.name, coalesce((select e.employer from experts e where e.user_id = u.id and e.employer is not null
        order by e.id limit 1), u.employer) as employer`,
      from: sql`users u`,
      words: [sql`u.name`, sql`u.employer`],
      where: (asked) => [sql`u.active`, ...where(asked)],
      present,
    }),
  );

/** Members of the panel of this round by the names that they sit under. */
const members = (keep: (asked: Asked, userId: string) => boolean) =>
  staffOnly(
    listed(async (asked) => {
      const rows = await asked.engine.db.query<PersonRow & { kind: string }>(
        `select user_id as id, name, employer, kind from panel_members
         where project_id = $1::uuid and round = $2::int order by id`,
        [caseId(asked), String(roundOf(asked))],
      );
      const serving = new Set(projectOf(asked).sourcing.panel.map(({ userId }) => userId));
      return rows.filter(({ id }) => serving.has(id) && keep(asked, id)).map(present);
    }),
  );

/** Fields (专业) that somebody in the pool has. */
const fields = (pool: 'expertPool' | 'evaluatorPool') =>
  staffOnly(
    listed(async (asked) => {
      const found = await factOf(asked.engine, { ...asked, context: projectOf(asked) }, pool);
      const known = [...new Set(found.flatMap((one) => one.fields))].toSorted((a, b) =>
        a.localeCompare(b, 'zh'),
      );
      return known.map((field) => {
        const many = found.filter((one) => one.fields.includes(field)).length;
        return { id: field, name: field, detail: { zh: `${many}人`, en: `${many} people` } };
      });
    }),
  );

const notSpent = (asked: Asked) => sql`not ${oneOf(sql`u.id`, [...spentEvaluators(projectOf(asked))])}`;
const serving = (asked: Asked) => projectOf(asked).evaluation?.evaluators ?? [];

export const peopleChoices = {
  'person:representatives': people((asked) => [appointed(asked, ['rep'])]),
  'person:panel': people((asked) => [
    appointed(asked, ['rep'], ['expert']),
    sql`not ${oneOf(sql`u.id`, projectOf(asked).sourcing.struckOff)}`,
  ]),
  'person:with-opening-key': people((asked) => [
    sql`exists (select 1 from opening_keys k where k.user_id = u.id)`,
    appointed(asked, ['officer', 'agency', 'reviewer', 'leader']),
  ]),
  'panel-member:serving': members(() => true),
  'panel-member:scored': members((asked, userId) => projectOf(asked).sourcing.sheetsIn.includes(userId)),
  'panel-member:not-signed': members((asked, userId) => !projectOf(asked).sourcing.signed.includes(userId)),
  'panel-member:not-signed-technical': members(
    (asked, userId) => !projectOf(asked).sourcing.technicalReport.signed.includes(userId),
  ),
  'expert-field:panel': fields('expertPool'),
  'expert-field:evaluation': fields('evaluatorPool'),
  'evaluator:eligible': people((asked) => [appointed(asked, ['evaluator']), notSpent(asked)]),
  'evaluator:replacement': people((asked) => [appointed(asked, ['evaluator']), notSpent(asked)]),
  'evaluator:serving': people((asked) => [oneOf(sql`u.id`, serving(asked))]),
};
