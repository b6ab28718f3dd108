import { digestOf } from '../../../kit/hash/chain.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { opinionQuotaRule, type RuleSet, valueIn } from '../../../rules/index.ts';
import { drawOrder } from '../../../scoring/index.ts';
import { ruleValue } from '../law/rule-values.ts';
import type { Delivery } from '../project/context.ts';
import type { ProjectFacts } from '../project/facts.ts';

/** How many of the people served are asked, how many must answer, and from where on a sum is told. */
export interface OpinionQuota {
  samplePercent: number;
  sampleAtLeast: number;
  returnPercent: number;
  returnAtLeast: number;
  withoutSample: number;
  tellFrom: number;
}

export const opinionQuota = (event: CaseEvent) => ruleValue(event, opinionQuotaRule);
export const opinionQuotaIn = (rules: RuleSet) => valueIn(rules, opinionQuotaRule);

const share = (of: number, percent: number) => Math.ceil((of * percent) / 100);

/** The smallest sample of so many people. */
export const sampleNeeded = (quota: OpinionQuota, population: number): number =>
  Math.min(population, Math.max(quota.sampleAtLeast, share(population, quota.samplePercent)));

/** How many answers are in that count, and how many are needed: of the sample where one was drawn. */
export function answersOf(delivery: Delivery, quota: OpinionQuota): { given: number; needed: number } {
  const { sample, sampled, opinions } = delivery;
  if (!sample) return { given: opinions, needed: quota.withoutSample };
  const needed = Math.max(
    share(sample.size, quota.returnPercent),
    Math.min(quota.returnAtLeast, sample.size),
  );
  return { given: sampled, needed };
}

/** The sum of the answers as it may be told: nothing but their number while they are few (少于最低份数不公布). */
export function toldOf(
  { count, satisfied, score }: ProjectFacts['opinions'],
  quota: OpinionQuota | undefined,
): { count: number; suppressed: boolean; satisfied?: number; meanScore?: string } {
  if (count < (quota?.tellFrom ?? 1)) return { count, suppressed: true };
  // Half up to two decimals, in integers.
  const hundredths = Math.floor((score * 200 + count) / (2 * count));
  const meanScore = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
  return { count, suppressed: false, satisfied, meanScore };
}

export const rosterDigestOf = (persons: readonly { id: string }[]): string =>
  digestOf(persons.map(({ id }) => id));

/** Draws again from what was recorded: the same seed over the same list gives the same people. */
export function drawSampleFrom(
  persons: readonly { id: string }[],
  given: { projectId: string; nonce: string; witness: string | null; size: number },
): { seed: string; rosterDigest: string; drawn: string[] } {
  const { projectId, nonce, witness, size } = given;
  const rosterDigest = rosterDigestOf(persons);
  const seed = digestOf({ projectId, purpose: 'opinions', nonce, witness, rosterDigest });
  const order = drawOrder(
    seed,
    persons.map(({ id }) => id),
  );
  return { seed, rosterDigest, drawn: order.slice(0, size) };
}
