import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { addDays, legalDay } from '../../../workflows/calendar/index.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { negativeListRule, ruleOf, screeningRule } from '../../../workflows/rules/index.ts';
import { divide, multiply, rational, toFixed } from '../../../workflows/scoring/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { rowOf } from '../../shared/rows.ts';
import { yuanOf } from '../../shared/wire.ts';
import { rulesOfBody } from '../identity/body-rules.ts';
import { capableProviders } from './capable-providers.ts';
import type { Evidence } from './need-groups.schema.ts';
import type { GroupRow } from './read-group.ts';

/** The part of a stored group that the figures come from; costs in 分. */
type EvidencedGroup = Pick<GroupRow, 'id' | 'bodyId' | 'category' | 'costs' | 'negativeList'>;

/** Figures of a group against the screening metrics of its body (policy rule `screening`). */
export async function evidenceOf(engine: Engine, db: Db, group: EvidencedGroup): Promise<Evidence> {
  const today = legalDay(engine.clock.now());
  const rules = await rulesOfBody(engine, db, group.bodyId);
  const metrics = ruleOf(rules, screeningRule).value;
  const { minRequests, minUnits, months, minCapableProviders } = metrics;
  const since = addDays(today, -Math.round(months * 30.44));
  const figures = await rowOf<{ requests: string; units: string }>(
    db,
    sql`select coalesce(sum(headcount), 0) as requests, count(distinct unit) as units from needs
      where group_id = ${group.id} and merged_into is null and raised_on >= ${since}`,
  );
  const [requests, units] = [Number(figures?.requests), Number(figures?.units)];
  const providers = await capableProviders(db, group.bodyId, group.category);
  const items = ruleOf(rules, negativeListRule).value;
  const negativeList = group.negativeList && {
    hits: items.filter(({ id }) => group.negativeList?.hits.includes(id)),
    note: group.negativeList.note ?? null,
  };
  return {
    concentration: {
      requests,
      units,
      minRequests,
      minUnits,
      months,
      met: requests >= minRequests || units >= minUnits,
    },
    benefit: group.costs && compared(group.costs, metrics.minSavingPercent),
    suitability: {
      capableProviders: providers.length,
      minCapableProviders,
      providers,
      negativeList,
      met: providers.length >= minCapableProviders && negativeList?.hits.length === 0,
    },
  };
}

export interface NegativeItem {
  id: string;
  title: Bilingual;
}

/** What buying saves against own delivery, in percent with two decimals; below zero where it costs more. */
function compared(
  { own, bought, unit, source }: NonNullable<GroupRow['costs']>,
  minSavingPercent: number,
): Evidence['benefit'] {
  const saved = divide(
    multiply(rational(BigInt(own) - BigInt(bought)), rational(100n)),
    rational(BigInt(own)),
  );
  return {
    own: yuanOf(own),
    bought: yuanOf(bought),
    unit,
    source,
    savedPercent: toFixed(saved),
    minSavingPercent,
    // Exactly, not by the rounded figure.
    met: (BigInt(own) - BigInt(bought)) * 100n >= BigInt(own) * BigInt(minSavingPercent),
  };
}
