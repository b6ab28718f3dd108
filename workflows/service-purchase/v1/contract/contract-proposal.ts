import { legalDay } from '../../../calendar/index.ts';
import {
  penaltyCapRule,
  performanceBondRule,
  type RuleKey,
  type RuleSet,
  supplementRule,
  tailRule,
  valueIn,
} from '../../../rules/index.ts';
import { fen, percentOf, yuanOf } from '../money/money.ts';
import type { ProjectContext } from '../project/context.ts';
import type { ProjectFacts } from '../project/facts.ts';
import { lastDay } from './contract-term.ts';

/**
 * A first draft of the contract from what is on record (合同草案建议): the award's amount, a duty for each promise of
 * the winning bid and for each requirement that no promise answers, one milestone, and a plan with the tail that the
 * body keeps back for the grade. `draft` fits the form of DRAFT_CONTRACT; the officer edits it.
 */
export function contractProposal(
  { award, initiation }: ProjectContext,
  { promises, requirements }: ProjectFacts['contractSource'],
  { rules, today }: { rules: RuleSet; today: string },
) {
  if (!award) return undefined;
  const percent = (rule: RuleKey<{ percent: number }>) => valueIn(rules, rule).percent;
  const amount = fen(award.amount);
  const tail = percentOf(amount, percent(tailRule));
  const answered = new Set(promises.map(({ requirement }) => requirement));
  const duties = [
    ...promises.map(({ id, text, requirement }) => ({ text, promise: id, requirement })),
    ...requirements.filter(({ id }) => !answered.has(id)).map(({ id, text }) => ({ text, requirement: id })),
  ].map((duty, n) => ({ id: `d-${n + 1}`, ...duty, text: duty.text.slice(0, 1000) }));
  const termMonths = Math.min(initiation?.termMonths ?? 12, 60);
  const line = (id: string, fenAmount: bigint, when: 'acceptance' | 'grade') =>
    fenAmount > 0n ? [{ id, amount: yuanOf(fenAmount), when }] : [];
  return {
    amount: award.amount,
    organisationId: award.organisationId,
    bidId: award.bidId,
    limits: {
      termMonths: initiation?.termMonths ?? null,
      performanceBond: yuanOf(percentOf(amount, percent(performanceBondRule))),
      supplements: yuanOf(percentOf(amount, percent(supplementRule))),
      penalties: yuanOf(percentOf(amount, percent(penaltyCapRule))),
    },
    draft: {
      termMonths,
      plan: [...line('验收款', amount - tail, 'acceptance'), ...line('尾款', tail, 'grade')],
      milestones: [
        {
          number: 1,
          title: '完成全部服务',
          due: lastDay(legalDay(today), termMonths),
          duties: duties.map(({ id }) => id),
        },
      ],
      duties,
      performanceBond: '0.00',
      terms: '按采购文件和响应文件执行；尾款按绩效评价等级支付。',
    },
  };
}
