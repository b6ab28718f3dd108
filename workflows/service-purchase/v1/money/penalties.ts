import { daysBetween, legalDay } from '../../../calendar/index.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { penaltyCapRule } from '../../../rules/index.ts';
import { ruleValue } from '../law/rule-values.ts';
import type { Milestone, PenaltyTerm, ProjectContext } from '../project/context.ts';
import { fen, percentOf, sum, yuanOf } from './money.ts';

type PenaltyForm = {
  id: string;
  ground: PenaltyTerm['ground'];
  amount?: string | undefined;
  percent?: string | undefined;
  cap?: string | undefined;
};

/** Hundredths of a percent: "0.05" → 5. */
const hundredths = (percent: string): bigint => {
  const [whole = '0', decimals = ''] = percent.split('.');
  return BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
};

/** A penalty in yuan for each day or occurrence; a percentage is rounded down to 分, in the debtor's favour. */
export const penaltyTerm = (
  { id, ground, amount, percent, cap }: PenaltyForm,
  contract: string,
): PenaltyTerm => ({
  id,
  ground,
  each: amount ?? yuanOf((fen(contract) * hundredths(percent ?? '0')) / 10_000n),
  cap: cap ?? null,
});

const chargedOf = (context: ProjectContext, by: Partial<{ penalty: string; planItem: string }>): bigint =>
  sum(
    (context.contract?.charged ?? [])
      .filter((one) => by.penalty === undefined || one.penalty === by.penalty)
      .filter((one) => by.planItem === undefined || one.planItem === by.planItem)
      .map((one) => fen(one.amount)),
  );

/** Deducted from a line of the payment plan, in 分. */
export const deducted = (context: ProjectContext, planItem: string): bigint =>
  chargedOf(context, { planItem });

/** Percent of the contract that all penalties together may reach, or `undefined` where no rule is in force. */
export const penaltyCap = (event: CaseEvent) => ruleValue(event, penaltyCapRule)?.percent;

/** A delay that the supplier answers for: nobody else's fault was found (民法典 Art. 577, 590). */
export const answersFor = ({ fault }: Pick<Milestone, 'fault'>): boolean =>
  fault === null || fault === 'supplier';

/**
 * What a penalty comes to for so many days or occurrences, in 分: never above its own cap, nor above what all
 * penalties together may reach.
 */
export function penaltyFor(
  context: ProjectContext,
  event: CaseEvent,
  { id, each, cap }: PenaltyTerm,
  units: number,
): bigint {
  const limits = [fen(each) * BigInt(units)];
  if (cap !== null) limits.push(fen(cap) - chargedOf(context, { penalty: id }));
  const percent = penaltyCap(event);
  if (percent !== undefined)
    limits.push(percentOf(fen(context.contract?.amount), percent) - chargedOf(context, {}));
  const least = limits.reduce((a, b) => (a < b ? a : b));
  return least > 0n ? least : 0n;
}

/** Calendar days that a milestone is late: when it was reported, or by now. */
export const lateDaysOf = ({ due, reported, lateDays }: Milestone, now: string): number =>
  reported ? (lateDays ?? 0) : Math.max(0, daysBetween(due, legalDay(now)));

interface ChargeForm {
  penaltyId?: string | undefined;
  milestone?: number | undefined;
  times?: number | undefined;
}

/** Days of delay, or how often it happened. */
export function unitsOf(
  context: ProjectContext,
  event: CaseEvent,
  { penaltyId, milestone, times }: ChargeForm,
): number {
  const term = context.contract?.penalties.find(({ id }) => id === penaltyId);
  if (term?.ground !== 'late') return times ?? 1;
  const late = context.delivery.milestones.find(({ number }) => number === milestone);
  return late ? lateDaysOf(late, event.at) : 0;
}

/** What a form to charge a penalty comes to, in 分; nothing for a penalty that the contract does not agree. */
export function chargeOf(context: ProjectContext, event: CaseEvent, form: ChargeForm): bigint {
  const term = context.contract?.penalties.find(({ id }) => id === form.penaltyId);
  return term ? penaltyFor(context, event, term, unitsOf(context, event, form)) : 0n;
}
