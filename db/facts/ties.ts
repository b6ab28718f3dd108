import type { Tied } from '../../workflows/service-purchase/index.ts';
import type { Db } from '../client.ts';

/** Ties of a person as JSON; `person` is a uuid column. */
export const tiesOf = (person: string) =>
  `coalesce((select jsonb_agg(jsonb_build_object('organisationId', t.organisation_id, 'kind', t.kind, 'until', t.until)
     order by t.id) from expert_ties t where t.user_id = ${person}), '[]'::jsonb)`;

/** Everybody of a recorded draw, in the order drawn, with the ties that are known today; null if there is none. */
export async function drawnPeople(db: Db, drawId: string): Promise<{ id: string; order: Tied[] } | null> {
  const [row] = await db.query<{
    id: string;
    drawn: string[];
    eligible: { userId: string; name: string; employer: string | null }[];
    ties: Record<string, Tied['ties']>;
  }>(
    `select d.id, d.drawn, d.eligible,
       coalesce((select jsonb_object_agg(p.id, ${tiesOf('p.id::uuid')})
         from jsonb_array_elements_text(d.drawn) as p(id)), '{}'::jsonb) as ties
     from panel_draws d where d.id = $1::uuid`,
    [drawId],
  );
  if (!row) return null;
  const people = new Map(row.eligible.map((one) => [one.userId, one]));
  return {
    id: row.id,
    order: row.drawn.flatMap((userId) => {
      const person = people.get(userId);
      return person
        ? [{ userId, name: person.name, employer: person.employer, ties: row.ties[userId] ?? [] }]
        : [];
    }),
  };
}
