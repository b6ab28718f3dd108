import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite } from '../../../rules/clauses.ts';
import { restByOwnMeasuresRule, restRule, ruleOf } from '../../../rules/index.ts';
import { nextCandidate } from '../bids/candidates.ts';
import { underCap } from '../bids/lot-cap.ts';
import { assignRest } from '../events/settlement/assign-rest.ts';
import { fen, printed } from '../money/money.ts';
import { contractValue, paid, unpaid } from '../money/owed.ts';
import type { ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

type Way = 'next-candidate' | 'new-procurement';

/** Something was done or paid under the contract. */
const begun = (context: ProjectContext): boolean => context.delivery.begun || paid(context) > 0n;

/** What becomes of the rest: as the law has it where it binds, else as the body's own measures do. */
function wayOfRest(context: ProjectContext, event: CaseEvent): Way {
  const law = ruleOf(event.rules, restRule);
  const { value } = law.binding === 'law' ? law : ruleOf(event.rules, restByOwnMeasuresRule);
  return value[begun(context) ? 'begun' : 'unperformed'];
}

const rest = cite('regulation', 49, 71);
const beyond = (context: ProjectContext, event: CaseEvent): bigint =>
  fen(formOf(assignRest, event).amount) - (contractValue(context) - paid(context));

export const restGuards = guardTable({
  endedForBreach: {
    test: ({ context }) => context.terminated?.ground === 'breach',
    sentence: {
      zh: '合同没有因违约解除，没有需要他人承接的剩余部分。',
      en: 'The contract was not terminated for breach: there is no rest for somebody else.',
    },
    clause: rest,
    blockedBy: 'TERMINATE_BREACH',
  },
  restAssignable: {
    test: ({ context, event }) => wayOfRest(context, event) !== 'new-procurement',
    sentence: {
      zh: '合同已经部分履行，剩余部分应当重新采购，不能直接由下一候选人承接。请办结本项目，另行立项。',
      en: 'The contract was performed in part: its rest is a new purchase and does not go to the next candidate. Finish this project and start another.',
    },
    clause: cite('law', 26),
  },
  restAccounted: {
    test: ({ context, event }) => !begun(context) || unpaid(context, event).length === 0,
    sentence: ({ context, event }) => {
      const lines = unpaid(context, event).map(({ id, missing }) => `${id} ${printed(missing)}`);
      return {
        zh: `与原供应商的结算尚未办结：${lines.join('、')}元。请先确认结算清单并支付无争议部分。`,
        en: `The old contract is not settled yet: ${lines.join(', ')} yuan. Settle the account and pay what is undisputed first.`,
      };
    },
    clause: cite('civilCode', 566, 567),
    blockedBy: 'SETTLE_ACCOUNT',
  },
  restPositive: {
    reads: 'data',
    field: '/amount',
    test: ({ event }) => fen(formOf(assignRest, event).amount) > 0n,
    sentence: { zh: '剩余部分金额应当大于零。', en: 'The amount of the rest must be more than zero.' },
    clause: rest,
  },
  restWithinOffer: guard({
    needs: ['batchLots'],
    reads: 'data',
    field: '/amount',
    test: (args) => fen(formOf(assignRest, args.event).amount) <= fen(nextCandidate(underCap(args))?.quote),
    sentence: (args) => {
      const quote = printed(nextCandidate(underCap(args))?.quote ?? '0.00');
      return {
        zh: `剩余部分金额不得超过下一候选人的报价${quote}元。`,
        en: `The rest may not exceed the next candidate’s own quote of ${quote} yuan.`,
      };
    },
    clause: rest,
  }),
  restFunded: guard({
    needs: ['fundingLine'],
    reads: 'data',
    field: '/amount',
    test: ({ context, event }) => {
      const line = event.facts.fundingLine;
      return line !== null && beyond(context, event) <= BigInt(line.available);
    },
    sentence: ({ context, event }) => {
      const available = printed(BigInt(event.facts.fundingLine?.available ?? '0'));
      return {
        zh: `比原合同未付部分多${printed(beyond(context, event))}元，经费可用余额只有${available}元。请先落实经费来源。`,
        en: `This is ${printed(beyond(context, event))} yuan more than the old contract leaves unpaid, and the budget line has ${available} yuan available. Secure the funds first.`,
      };
    },
    clause: cite('order102', 24),
  }),
});
