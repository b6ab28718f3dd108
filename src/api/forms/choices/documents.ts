import { sql } from 'drizzle-orm';
import { caseId, tabled } from '../choice.ts';

interface Row {
  id: string;
  kind: string;
  title: string;
  version: number;
  createdAt: string;
}

/** Papers of the case: all of them for the buyer's people, their own for everybody else. */
export const documentChoices = {
  document: tabled<Row>({
    id: { by: sql`d.id`, as: 'uuid' },
    order: { by: sql`d.created_at`, as: 'timestamptz', down: true },
    columns: sql`d.id, d.kind, d.title, d.version,
      to_char(d.created_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as created_at`,
    from: sql`documents d`,
    words: [sql`d.title`, sql`d.kind`],
    where: (asked) => [
      sql`d.instance_id = ${caseId(asked)}::uuid and not d.sealed`,
      asked.level === 'full'
        ? undefined
        : asked.actor.organisationId
          ? sql`d.organisation_id = ${asked.actor.organisationId}::uuid`
          : sql`false`,
    ],
    present: ({ id, kind, title, version, createdAt }) => ({
      id,
      name: version > 1 ? `${title} (${version})` : title,
      detail: { zh: `${kind} · ${createdAt}`, en: `${kind} · ${createdAt}` },
    }),
  }),
};
