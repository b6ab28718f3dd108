import type { Db } from '../../db/client.ts';
import type { BodyFacts } from '../../db/queries/bodies.ts';
import { resolveRules } from '../../workflows/rules/index.ts';
import type { Place, Regime, RuleSet } from '../../workflows/rules/types.ts';

/** The rule set of a case: the one it pinned, or what is in force on the day. */
export class RulesInForce {
  private readonly pinned = new Map<string, RuleSet>();
  private readonly resolved = new Map<string, RuleSet>();

  constructor(private readonly db: Db) {}

  async for(
    ruleSetId: string | null,
    on: { date: string; regime: Regime; body: BodyFacts },
  ): Promise<RuleSet> {
    return ruleSetId ? this.pinnedSet(ruleSetId) : this.onDay(on);
  }

  private async pinnedSet(id: string): Promise<RuleSet> {
    const known = this.pinned.get(id);
    if (known) return known;
    const [row] = await this.db.query<{ data: RuleSet }>('select data from rule_sets where id = $1', [id]);
    if (!row) throw new Error(`rule set ${id} is not stored`);
    this.pinned.set(id, row.data);
    return row.data;
  }

  private onDay({ date, regime, body }: { date: string; regime: Regime; body: BodyFacts }): RuleSet {
    const key = `${date} ${regime} ${body.id} ${body.policyVersion}`;
    const known = this.resolved.get(key);
    if (known) return known;
    if (this.resolved.size > 500) this.resolved.clear();
    const set = resolveRules({ date, regime, place: placeOf(body), overrides: body.policy });
    this.resolved.set(key, set);
    return set;
  }
}

export function placeOf(body: BodyFacts): Place {
  return {
    province: body.province,
    level: body.level,
    ...(body.city ? { city: body.city } : {}),
    ...(body.county ? { county: body.county } : {}),
  };
}
