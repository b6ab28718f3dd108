import { type SQL, sql } from 'drizzle-orm';
import { type BodyFacts, bodyAndBelow } from '../../../db/queries/bodies.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { GoufuError } from '../../shared/errors.ts';
import { canSee, type Principal } from '../identity/principal.ts';

/** Over which bodies and which year a report is. */
export interface Scope {
  year: number;
  body: BodyFacts;
  /** The body and, unless it is asked for alone, all below it. */
  bodies: readonly BodyFacts[];
  below: boolean;
  /** Instant of the report, and its legal day. */
  now: string;
  today: string;
}

/** Throws NOT_FOUND unless the principal may read what belongs to the body. */
export async function scopeOf(
  { db, clock }: Engine,
  principal: Principal,
  { year, bodyId, scope }: { year: number; bodyId: string; scope: 'own' | 'below' },
): Promise<Scope> {
  const found = await bodyAndBelow(db, bodyId);
  const body = found.find(({ id }) => id === bodyId);
  if (!body || !canSee(principal, body.path)) throw new GoufuError('NOT_FOUND');
  const now = clock.now();
  const below = scope === 'below';
  return { year, body, bodies: below ? found : [body], below, now, today: legalDay(now) };
}

/** Rows of one of the bodies; `bodyId` is the column. */
export const ofBodies = ({ bodies }: Scope, bodyId: SQL): SQL =>
  sql`${bodyId} in (select x::uuid from jsonb_array_elements_text(${JSON.stringify(bodies.map(({ id }) => id))}::jsonb) x)`;

/** Is the day (a column of ISO text) in the year of the report? */
export const inYear = ({ year }: Scope, day: SQL): SQL =>
  sql`${day} between ${`${year}-01-01`} and ${`${year}-12-31`}`;

/** The last day that the report knows of: the end of its year, or today. */
export const lastDay = ({ year, today }: Scope): string =>
  today < `${year}-12-31` ? today : `${year}-12-31`;

/** Where a list of the report is found that a figure opens to. */
export function listOf(
  { year, body, below }: Scope,
  list: 'projects' | 'clocks' | 'payments' | 'contacts',
  filters: Record<string, string>,
): string {
  const query = new URLSearchParams({ bodyId: body.id, scope: below ? 'below' : 'own', ...filters });
  return `/api/v1/reports/${year}/${list}?${query}`;
}
