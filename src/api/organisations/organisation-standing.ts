import { type SQL, sql } from 'drizzle-orm';
import type { OrganisationContext } from '../../../workflows/organisation/index.ts';
import { results } from '../../../workflows/organisation/index.ts';
import type { StandingAnswer } from './organisations.schema.ts';

/** What a ledger entry `o` is joined with for `standingOf` and its filters. */
export const joinStanding: SQL = sql`left join lateral (
    select i.snapshot -> 'context' as records,
      (select d.due from deadlines d where d.instance_id = i.id and d.rule = 'contact-duty' and d.ended_at is null limit 1) as contact_due
    from instances i where i.id = o.id) k on true`;

/** Columns of `joinStanding`. */
export interface Standing {
  records: OrganisationContext | null;
  contactDue: string | null;
}

/** What the officer of a ledger looks for beside the entry itself: contact, union, licences, inspection, pilots. */
export function standingOf({ records, contactDue }: Standing): StandingAnswer {
  const [year, result] = Object.entries(records?.inspections ?? {}).at(-1) ?? [];
  const expiries = (records?.licences ?? []).map(({ expires }) => expires).sort();
  return {
    liaison: records?.liaison ?? null,
    lastContactOn: records?.lastContactOn ?? null,
    contactDue,
    unionFoundedOn: records?.union?.foundedOn ?? null,
    unionMembers: records?.union?.members ?? null,
    licenceExpires: expiries[0] ?? null,
    inspectedYear: year === undefined ? null : Number(year),
    inspectionResult: result === undefined ? null : results[result],
    pilots: (records?.pilots ?? []).filter(({ until }) => until === null).map(({ name }) => name),
  };
}

export interface StandingFilter {
  unionFounded?: 'true' | 'false' | undefined;
  pilot?: 'true' | 'false' | undefined;
  licenceExpiresBy?: string | undefined;
}

/** The filters as conditions; undefined where nothing is asked. */
export function standingFilters({ unionFounded, pilot, licenceExpiresBy }: StandingFilter) {
  const is = (asked: string | undefined, fact: SQL) =>
    asked === undefined ? undefined : asked === 'true' ? fact : sql`not ${fact}`;
  return [
    is(unionFounded, sql`coalesce(jsonb_typeof(k.records -> 'union') = 'object', false)`),
    is(
      pilot,
      sql`exists (select 1 from jsonb_array_elements(k.records -> 'pilots') x where x ->> 'until' is null)`,
    ),
    licenceExpiresBy
      ? sql`exists (select 1 from jsonb_array_elements(k.records -> 'licences') x where x ->> 'expires' <= ${licenceExpiresBy})`
      : undefined,
  ];
}
