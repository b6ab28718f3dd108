import { type SQL, sql } from 'drizzle-orm';
import { type Asked, bodyIdOf, caseId, staffOnly, tabled } from '../choice.ts';

interface NeedRow {
  id: string;
  title: string;
  headcount: number;
  unit: string | null;
  raisedOn: string;
}

const needs = (among: (asked: Asked) => SQL) =>
  staffOnly(
    tabled<NeedRow>({
      id: { by: sql`n.id`, as: 'uuid' },
      order: { by: sql`n.raised_on`, as: 'text', down: true },
      columns: sql`n.id, n.title, n.headcount, n.unit, n.raised_on`,
      from: sql`needs n`,
      words: [sql`n.title`, sql`n.detail`, sql`n.unit`, sql`n.district`],
      where: (asked) => [sql`n.body_id = ${bodyIdOf(asked)}::uuid and n.merged_into is null`, among(asked)],
      present: ({ id, title, headcount, unit, raisedOn }) => ({
        id,
        name: title,
        detail: {
          zh: [`${headcount}人`, unit, raisedOn].filter(Boolean).join(' · '),
          en: [`${headcount} employees`, unit, raisedOn].filter(Boolean).join(' · '),
        },
      }),
    }),
  );

const inProject = (asked: Asked) => sql`n.project_id = ${caseId(asked)}::uuid`;

/** Needs (职工需求) that the body gathered and that were not merged into others. */
export const needChoices = {
  'need:unlinked': needs(() => sql`n.project_id is null`),
  'need:linked': needs(inProject),
  'need:sortable': needs((asked) => sql`(n.project_id is null or ${inProject(asked)})`),
};
