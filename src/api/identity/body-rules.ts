import type { Db } from '../../../db/client.ts';
import { bodyFacts } from '../../../db/queries/bodies.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import type { RuleSet } from '../../../workflows/rules/types.ts';
import type { Engine } from '../../engine/engine.ts';
import { GoufuError } from '../../shared/errors.ts';

/** Today's rules for what a body does outside of any case, its own policy values included. Throws NOT_FOUND. */
export async function rulesOfBody(engine: Engine, db: Db, bodyId: string): Promise<RuleSet> {
  const body = await bodyFacts(db, bodyId);
  if (!body) throw new GoufuError('NOT_FOUND');
  const date = legalDay(engine.clock.now());
  return engine.rules.for(null, { date, regime: 'GOV', body });
}
