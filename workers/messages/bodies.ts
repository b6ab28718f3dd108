import type { Db } from '../../db/client.ts';
import type { BodyFacts } from '../../src/engine/body-facts.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { RuleSet } from '../../workflows/rules/types.ts';

/** Every body that keeps organisations in its ledger. */
export async function bodiesWithLedger(db: Db): Promise<(BodyFacts & { name: string })[]> {
  return db.query(
    `select b.id, b.path, b.name, b.level, b.province, b.city, b.county, b.staffing, b.policy,
       b.policy_version as "policyVersion"
     from bodies b where exists (select 1 from organisations o where o.body_id = b.id) order by b.path`,
  );
}

/** The rules of a day for matters that belong to no case. */
export function rulesOf(engine: Engine, body: BodyFacts, date: string): Promise<RuleSet> {
  return engine.rules.for(null, { date, regime: 'GOV', body });
}
