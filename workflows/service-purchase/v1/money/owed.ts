import type { CaseEvent } from '../../../kit/workflow.ts';
import { tailPayable } from '../../../scoring/index.ts';
import { consequenceOf, type Grade } from '../law/rule-values.ts';
import type { Milestone, PaymentPlanItem, ProjectContext } from '../project/context.ts';
import { fen, sum } from './money.ts';
import { deducted } from './penalties.ts';

/** The rules in force, as an event carries them. */
type InForce = Pick<CaseEvent, 'rules'>;

/** What the contract is worth in all, in 分: its amount and every agreed supplement. */
export function contractValue(context: ProjectContext): bigint {
  return fen(context.contract?.amount) + fen(context.contract?.supplements);
}

export const planItem = (context: ProjectContext, id: unknown): PaymentPlanItem | undefined =>
  context.contract?.plan.find((item) => item.id === id);

/** Has what this line of the plan waits for happened? The tail also waits for a rectification that is due. */
export function isDue(context: ProjectContext, item: PaymentPlanItem): boolean {
  const { delivery, contract, evaluation } = context;
  switch (item.when) {
    case 'signing':
      return contract?.signedAt != null;
    case 'milestone':
      return delivery.milestones.length > 0 && awaited(context, item).every((one) => done(context, one));
    case 'acceptance':
      return delivery.acceptedAt !== null;
    case 'grade':
      return evaluation?.finalAt != null && ['none', 'done'].includes(evaluation.rectification);
    case 'account':
      return context.terminated !== null;
  }
}

/** Reported and, where the contract has each milestone accepted by itself, accepted. */
const done = ({ contract }: ProjectContext, { reported, verdict }: Milestone): boolean =>
  reported && (verdict === 'accepted' || !contract?.milestonesAccepted);

function awaited({ delivery }: ProjectContext, item: PaymentPlanItem) {
  if (item.milestone === undefined) return delivery.milestones;
  return delivery.milestones.filter((one) => one.number === item.milestone);
}

/**
 * Percent of the tail (尾款) that a grade earns: as the contract says, or else by the body's policy. `undefined`
 * for a line that does not wait for the grade.
 */
export function tailPercent(item: PaymentPlanItem, grade: Grade, rules: InForce): number | undefined {
  if (item.when !== 'grade') return undefined;
  return item.shares?.[grade] ?? consequenceOf(rules, grade)?.tailPercent;
}

/**
 * What a line of the plan is worth, in 分: all of it, save that the tail which waits for the grade is paid in the
 * share that the grade earns.
 */
export function worth(context: ProjectContext, item: PaymentPlanItem, event: InForce): bigint {
  const grade = context.evaluation?.grade;
  return grade ? worthAt(item, grade, event) : fen(item.amount);
}

/** What a line would be worth at a grade, in 分. */
export function worthAt(item: PaymentPlanItem, grade: Grade, rules: InForce): bigint {
  const percent = tailPercent(item, grade, rules);
  return percent === undefined ? fen(item.amount) : tailPayable({ tail: fen(item.amount), percent });
}

/** What a line of the plan is to be paid, in 分: its worth less the penalties deducted from it (违约金). */
export function payable(context: ProjectContext, item: PaymentPlanItem, event: InForce): bigint {
  const left = worth(context, item, event) - deducted(context, item.id);
  return left > 0n ? left : 0n;
}

/** What of a line is neither claimed nor deducted yet, in 分. */
export function room(context: ProjectContext, item: PaymentPlanItem, event: InForce): bigint {
  const left = payable(context, item, event) - claimed(context, item.id);
  return left > 0n ? left : 0n;
}

/** Requested, approved or paid on a line of the plan, in 分. */
export const claimed = (context: ProjectContext, id: string): bigint =>
  sum(context.payments.filter((payment) => payment.planItem === id).map((payment) => fen(payment.amount)));

export const paid = (context: ProjectContext, id?: string): bigint =>
  sum(
    context.payments
      .filter((payment) => payment.status === 'paid' && (id === undefined || payment.planItem === id))
      .map((payment) => fen(payment.amount)),
  );

/** What may still be invoiced on a line of the plan, in 分: nothing before it is due. */
export function open(context: ProjectContext, item: PaymentPlanItem, event: InForce): bigint {
  return isDue(context, item) ? room(context, item, event) : 0n;
}

/** Lines that are due and not paid in full, with what is missing in 分. What is in dispute may be left out. */
export function unpaid(
  context: ProjectContext,
  event: CaseEvent,
  disputed: readonly { planItem: string; amount: string }[] = [],
): { id: string; missing: bigint }[] {
  return (context.contract?.plan ?? [])
    .filter((item) => isDue(context, item))
    .map((item) => ({
      id: item.id,
      missing:
        payable(context, item, event) -
        paid(context, item.id) -
        sum(disputed.filter((one) => one.planItem === item.id).map((one) => fen(one.amount))),
    }))
    .filter(({ missing }) => missing > 0n);
}
