import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import type { bodies } from '../../../db/schema/index.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import type { RuleSet } from '../../../workflows/rules/types.ts';
import type { BodyFacts } from '../../engine/body-facts.ts';
import type { Engine } from '../../engine/engine.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf } from '../../shared/rows.ts';

/** Today's rules for what a body does outside of any case, its own policy values included. Throws NOT_FOUND. */
export async function rulesOfBody(engine: Engine, db: Db, bodyId: string): Promise<RuleSet> {
  const body = await rowOf<typeof bodies.$inferSelect>(db, sql`select * from bodies where id = ${bodyId}`);
  if (!body) throw new GoufuError('NOT_FOUND');
  const date = legalDay(engine.clock.now());
  return engine.rules.for(null, { date, regime: 'GOV', body: body as BodyFacts });
}
