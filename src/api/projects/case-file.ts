import type { Db } from '../../../db/client.ts';
import { roles } from '../../../workflows/kit/actor.ts';
import { formSchema } from '../../../workflows/kit/form-schema.ts';
import { readForm } from '../../../workflows/kit/read-form.ts';
import type { Workflow } from '../../../workflows/kit/workflow.ts';
import { instantOf } from '../../shared/wire.ts';

interface StepRow {
  seq: number;
  type: string;
  actorId: string;
  actorName: string;
  role: string;
  at: string;
  data: Record<string, unknown>;
}

/** Of everything that a form may name; ids are unique over all tables, so one list of them answers for all. */
const namesQuery = `with wanted as (select jsonb_array_elements_text($1::jsonb)::uuid as id)
  select w.id, coalesce(u.name, o.name, f.code || ' ' || f.name, n.title, d.title, bo.name, e.name) as name
  from wanted w left join users u on u.id = w.id left join organisations o on o.id = w.id
    left join funding_lines f on f.id = w.id left join needs n on n.id = w.id left join documents d on d.id = w.id
    left join bids b on b.id = w.id left join organisations bo on bo.id = b.organisation_id
    left join experts x on x.id = w.id left join users e on e.id = x.user_id`;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * 办理单: everything that people submitted in a case so far, in the order in which they did, with labels and names. `by`
 * limits it to what one person submitted. Nothing of what is sealed: an event never holds it.
 */
export async function caseFile(db: Db, id: string, workflow: Workflow, by: string | undefined) {
  const rows = await db.query<StepRow>(
    `select e.seq, e.type, e.actor_id as "actorId", coalesce(u.name, e.actor_id) as "actorName", e.role, e.at, e.data
     from instance_events e left join users u on u.id::text = e.actor_id
     where e.instance_id = $1::uuid and e.role <> 'system' and ($2::text is null or e.actor_id = $2::text) order by e.seq`,
    [id, by ?? null],
  );
  const known = await namesIn(db, rows);
  return rows.flatMap(({ type, role, data, at, ...row }) => {
    const definition = workflow.events[type];
    if (!definition) return [];
    return [
      {
        ...row,
        event: type,
        title: definition.title,
        role,
        roleTitle: roles[role as keyof typeof roles] ?? { zh: role, en: role },
        at: instantOf(at),
        basis: definition.clause,
        fields: readForm(formSchema(definition), data, (one) => known.get(one)),
        override: overrideOf(data),
      },
    ];
  });
}

/** Why somebody went on in spite of warnings. */
function overrideOf(data: Record<string, unknown>): string | null {
  const { override } = data as { override?: { reason?: string } };
  return override?.reason ?? null;
}

/** Names of all ids in the data; entries of forms (`{ id: "quality-2", title: "…" }`) name themselves. */
async function namesIn(db: Db, rows: readonly StepRow[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' && uuid.test(value)) ids.add(value);
    if (value === null || typeof value !== 'object') return;
    if (!Array.isArray(value)) {
      const entry = value as Record<string, unknown>;
      const name = entry.title ?? entry.name ?? entry.text ?? entry.indicator;
      if (typeof entry.id === 'string' && typeof name === 'string') names.set(entry.id, name);
      for (const key of Object.keys(entry)) if (uuid.test(key)) ids.add(key);
    }
    for (const inner of Object.values(value)) visit(inner);
  };
  for (const { data } of rows) visit(data);
  const found =
    ids.size > 0
      ? await db.query<{ id: string; name: string | null }>(namesQuery, [JSON.stringify([...ids])])
      : [];
  for (const { id, name } of found) if (name !== null) names.set(id, name);
  return names;
}
