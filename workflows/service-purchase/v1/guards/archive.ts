import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite } from '../../../rules/clauses.ts';
import { applies } from '../law/rule-values.ts';
import { printed } from '../money/money.ts';
import { unpaid } from '../money/owed.ts';
import type { ProjectContext } from '../project/context.ts';
import { guardTable } from '../project/table.ts';

function missingFromRecord(context: ProjectContext, event: CaseEvent): { zh: string; en: string }[] {
  const { contract } = context;
  const missing = [];
  if (applies(event.rules, 'contract-notice') && !contract?.publishedAt) {
    missing.push({ zh: '合同公告', en: 'publication' });
  }
  if (applies(event.rules, 'contract-filing') && !contract?.filedAt) {
    missing.push({ zh: '合同备案', en: 'filing' });
  }
  return missing;
}

const outstanding = (context: ProjectContext, event: CaseEvent) =>
  unpaid(context, event, context.contract?.disputed);

export const archiveGuards = guardTable({
  endedInTime: {
    test: ({ context }) => context.terminated === null,
    sentence: { zh: '合同已提前终止。', en: 'The contract ended early.' },
    clause: cite('law', 42),
  },
  contractOnRecord: {
    test: ({ context, event }) => missingFromRecord(context, event).length === 0,
    sentence: ({ context, event }) => {
      const missing = missingFromRecord(context, event);
      return {
        zh: `归档前还应完成：${missing.map(({ zh }) => zh).join('、')}。`,
        en: `Before archiving the contract still needs: ${missing.map(({ en }) => en).join(', ')}.`,
      };
    },
    clause: {
      zh: `${cite('law', 47).zh}；${cite('regulation', 50).zh}`,
      en: `${cite('law', 47).en}; ${cite('regulation', 50).en}`,
    },
    blockedBy: 'PUBLISH_CONTRACT',
  },
  paymentsSettled: {
    test: ({ context, event }) =>
      outstanding(context, event).length === 0 && context.payments.every((one) => one.status === 'paid'),
    sentence: ({ context, event }) => {
      const lines = outstanding(context, event);
      const list = (unit: string) => lines.map(({ id, missing }) => `${id} ${printed(missing)}${unit}`);
      return lines.length > 0
        ? {
            zh: `尚有应付款项未支付：${list('元').join('、')}。`,
            en: `Still to be paid: ${list(' yuan').join(', ')}.`,
          }
        : { zh: '尚有已申请的款项未支付。', en: 'A requested payment has not been made.' };
    },
    clause: cite('payment802', 15),
    blockedBy: 'PAY',
  },
  rectificationClosed: {
    test: ({ context }) => ['none', 'done'].includes(context.evaluation?.rectification ?? 'none'),
    sentence: { zh: '绩效整改尚未验收合格。', en: 'The rectification is not accepted yet.' },
    clause: cite('performance10'),
    blockedBy: 'ACCEPT_RECTIFICATION',
  },
  remediesClosed: {
    test: ({ context }) => context.challenges.length === 0,
    sentence: ({ context }) => ({
      zh: `尚有${context.challenges.length}件质疑或投诉未办结。`,
      en: `${context.challenges.length} challenge(s) or complaint(s) are still pending.`,
    }),
    clause: cite('law', 52, 55),
    blockedBy: 'REPLY_CHALLENGE',
  },
});
