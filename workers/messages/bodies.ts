import type { BodyFacts } from '../../db/queries/bodies.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { RuleSet } from '../../workflows/rules/types.ts';

/** The rules of a day for matters that belong to no case. */
export function rulesOf(engine: Engine, body: BodyFacts, date: string): Promise<RuleSet> {
  return engine.rules.for(null, { date, regime: 'GOV', body });
}
