import { sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import type { bodies } from '../../db/schema/index.ts';
import { addDays, legalDay } from '../../workflows/calendar/index.ts';
import { ruleOf } from '../../workflows/rules/index.ts';
import type { BodyFacts } from '../engine/body-facts.ts';
import type { Engine } from '../engine/engine.ts';
import { rowOf } from './rows.ts';

interface Metrics {
  minRequests: number;
  minUnits: number;
  months: number;
  minCapableProviders: number;
}

/** What the records themselves say about the first and the third test; the second is a judgement. */
export interface Evidence {
  concentration: {
    /** Employees concerned and work units, among needs raised within the months looked back on. */
    requests: number;
    units: number;
    minRequests: number;
    minUnits: number;
    months: number;
    met: boolean;
  };
  suitability: { capableProviders: number; minCapableProviders: number; met: boolean };
}

/** Figures of a group against the screening metrics of its body (policy rule `screening`). */
export async function evidenceOf(
  engine: Engine,
  db: Db,
  group: { id: string; bodyId: string },
): Promise<Evidence> {
  const today = legalDay(engine.clock.now());
  const body = await rowOf<typeof bodies.$inferSelect>(
    db,
    sql`select * from bodies where id = ${group.bodyId}`,
  );
  const rules = await engine.rules.for(null, { date: today, regime: 'GOV', body: body as BodyFacts });
  const { minRequests, minUnits, months, minCapableProviders } = ruleOf<Metrics>(rules, 'screening').value;
  const since = addDays(today, -Math.round(months * 30.44));
  const figures = await rowOf<{ requests: string; units: string; providers: string }>(
    db,
    sql`select
      (select coalesce(sum(headcount), 0) from needs
        where group_id = ${group.id} and merged_into is null and raised_on >= ${since}) as requests,
      (select count(distinct unit) from needs
        where group_id = ${group.id} and merged_into is null and raised_on >= ${since}) as units,
      (select count(*) from organisations where body_id = ${group.bodyId} and legal_status = 'registered'
        and status not in ('suspended', 'deregistered')) as providers`,
  );
  const requests = Number(figures?.requests);
  const units = Number(figures?.units);
  const capableProviders = Number(figures?.providers);
  return {
    concentration: {
      requests,
      units,
      minRequests,
      minUnits,
      months,
      met: requests >= minRequests || units >= minUnits,
    },
    suitability: { capableProviders, minCapableProviders, met: capableProviders >= minCapableProviders },
  };
}
