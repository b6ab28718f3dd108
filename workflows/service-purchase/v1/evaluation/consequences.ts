import type { Bilingual } from '../../../kit/bilingual.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { budgetAdviceRule } from '../../../rules/index.ts';
import type { BudgetAdvice } from '../../../rules/values/performance.ts';
import { consequenceOf, type Grade, ruleValue } from '../law/rule-values.ts';
import { fen, percentOf, sum, yuanOf } from '../money/money.ts';
import { paid, tailPercent, worthAt } from '../money/owed.ts';
import type { ProjectContext } from '../project/context.ts';

/** What an advice on the budget is called (预算安排建议). */
export const budgetAdvices: Record<BudgetAdvice, Bilingual> = {
  priority: { zh: '优先保障', en: 'fund first' },
  keep: { zh: '继续安排', en: 'keep' },
  reduce: { zh: '适当压减，改进后安排', en: 'reduce, and improve first' },
  cancel: { zh: '不再安排', en: 'cancel' },
};

/** What follows from a grade (绩效结果运用). Money in yuan. */
export interface Consequences {
  grade: Grade;
  tail: {
    /** Lines of the plan that wait for the grade. */
    lines: {
      planItem: string;
      amount: string;
      percent: number;
      payable: string;
      withheld: string;
      paid: string;
    }[];
    payable: string;
    withheld: string;
    /** The tail waits until the rectification is accepted. */
    afterRectification: boolean;
  };
  /** `days`: how long the contractor has, from the published result. */
  rectification: { asked: boolean; days: number | null };
  renewal: { advised: boolean; title: Bilingual; ground: Bilingual };
  ledger: { suspended: boolean; title: Bilingual };
  budget: { advice: BudgetAdvice; percent: number; amount: string; title: Bilingual } | null;
}

/**
 * What follows from a grade: by the contract where it says so, else by the body's policy. The same for the result
 * that is published, for a what-if, and for the report.
 */
export function consequencesAt(
  context: ProjectContext,
  grade: Grade,
  rules: Pick<CaseEvent, 'rules'>,
): Consequences | null {
  const consequence = consequenceOf(rules, grade);
  if (!consequence) return null;
  const lines = (context.contract?.plan ?? [])
    .filter(({ when }) => when === 'grade')
    .map((item) => {
      const payable = worthAt(item, grade, rules);
      return {
        planItem: item.id,
        amount: item.amount,
        percent: tailPercent(item, grade, rules) ?? 100,
        payable: yuanOf(payable),
        withheld: yuanOf(fen(item.amount) - payable),
        paid: yuanOf(paid(context, item.id)),
      };
    });
  const total = (pick: (line: (typeof lines)[number]) => string) =>
    yuanOf(sum(lines.map((line) => fen(pick(line)))));
  const period = rules.rules.deadlines.rectification;
  return {
    grade,
    tail: {
      lines,
      payable: total(({ payable }) => payable),
      withheld: total(({ withheld }) => withheld),
      afterRectification: consequence.rectification,
    },
    rectification: {
      asked: consequence.rectification,
      days: consequence.rectification ? (period?.count ?? null) : null,
    },
    renewal: renewalAt(context, consequence),
    ledger: consequence.suspendInRegistry
      ? {
          suspended: true,
          title: { zh: '台账暂停，取消示范资格', en: 'suspended in the ledger, no longer demonstration' },
        }
      : { suspended: false, title: { zh: '台账状态不变', en: 'standing in the ledger unchanged' } },
    budget: budgetAt(context.initiation?.budget, grade, rules),
  };
}

const competition: Bilingual = {
  zh: '续签不免除采购程序：合同期满须依法重新采购，评价结果只作参考。',
  en: 'Renewal never bypasses competition: when the contract ends the service is procured anew; the grade only informs.',
};

/** Advice on renewal (续签建议); who broke the contract is not advised, whatever the grade. */
function renewalAt(
  { terminated }: ProjectContext,
  { renewal, rectification }: { renewal: boolean; rectification: boolean },
): Consequences['renewal'] {
  if (!renewal || terminated?.ground === 'breach') {
    return { advised: false, title: { zh: '不建议续签', en: 'renewal not advised' }, ground: competition };
  }
  const title = rectification
    ? { zh: '整改验收合格后建议续签', en: 'renewal advised once the rectification is accepted' }
    : { zh: '建议续签', en: 'renewal advised' };
  return { advised: true, title, ground: competition };
}

/** Advice on the next year's budget for a project of this grade: percent of what it had, in yuan. */
export function budgetAt(
  budget: string | undefined,
  grade: Grade,
  rules: Pick<CaseEvent, 'rules'>,
): Consequences['budget'] {
  const { advice, percent } = ruleValue(rules, budgetAdviceRule)[grade];
  return { advice, percent, amount: yuanOf(percentOf(fen(budget), percent)), title: budgetAdvices[advice] };
}
