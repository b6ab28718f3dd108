import { sql } from 'drizzle-orm';
import type { OrganisationContext } from '../../../../workflows/organisation/index.ts';
import { visibleTo } from '../../identity/body-access.ts';
import { type Asked, caseId, listed, staffOnly, tabled } from '../choice.ts';

const recordsOf = ({ held }: Asked) => held.kase.snapshot.context as OrganisationContext;

interface EntryRow {
  id: string;
  name: string;
  creditCode: string | null;
  district: string | null;
}

interface ProjectRow {
  id: string;
  title: string;
  code: string;
}

const running = (spells: OrganisationContext['pilots']) =>
  spells
    .filter(({ until }) => until === null)
    .map(({ name, from }) => ({
      id: name,
      name,
      detail: { zh: `自${from}起`, en: `since ${from}` },
    }));

export const organisationChoices = {
  /** Entries of the ledgers that the person reads. */
  organisation: staffOnly(
    tabled<EntryRow>({
      id: { by: sql`o.id`, as: 'uuid' },
      order: { by: sql`o.name`, as: 'text' },
      columns: sql`o.id, o.name, o.credit_code, o.district`,
      from: sql`organisations o`,
      words: [sql`o.name`, sql`o.credit_code`],
      where: ({ principal }) => [visibleTo(principal, sql`o.body_id`)],
      present: ({ id, name, creditCode, district }) => {
        const told = [creditCode, district].filter(Boolean).join(' · ');
        return { id, name, detail: told ? { zh: told, en: told } : null };
      },
    }),
  ),
  /** Projects whose contract an organisation of the ledger holds or held. */
  project: staffOnly(
    tabled<ProjectRow>({
      id: { by: sql`p.id`, as: 'uuid' },
      order: { by: sql`p.created_at`, as: 'timestamptz', down: true },
      columns: sql`p.id, p.title, p.code`,
      from: sql`projects p`,
      words: [sql`p.title`, sql`p.code`],
      where: (asked) => [
        visibleTo(asked.principal, sql`p.body_id`),
        sql`exists (select 1 from contracts c where c.project_id = p.id and c.organisation_id = ${caseId(asked)}::uuid)`,
      ],
      present: ({ id, title, code }) => ({ id, name: title, detail: { zh: code, en: code } }),
    }),
  ),
  licence: staffOnly(
    listed((asked) =>
      recordsOf(asked).licences.map(({ number, name, expires }) => ({
        id: number,
        name: `${name} · ${number}`,
        detail: { zh: `有效期至${expires}`, en: `valid until ${expires}` },
      })),
    ),
  ),
  federation: staffOnly(listed((asked) => running(recordsOf(asked).federations))),
  pilot: staffOnly(listed((asked) => running(recordsOf(asked).pilots))),
};
