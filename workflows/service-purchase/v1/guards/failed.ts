import type { CaseEvent } from '../../../kit/workflow.ts';
import { supplierCount } from '../../../rules/index.ts';
import type { FailureCause, ProjectContext } from '../project/context.ts';
import { guardTable } from '../project/table.ts';

type Args = { context: ProjectContext; event: CaseEvent };

const clause = {
  zh: '财政部令第74号第二十七条；财库〔2015〕124号',
  en: 'Ministry of Finance Order 74 Art. 27; Caiku [2015] 124',
};

/** Would the rules let the procedure go on with those who are left, given the approval? */
function withApproval({ context, event }: Args) {
  const { method } = context.planning;
  const count = context.failure?.remaining;
  if (!method || count === undefined) return undefined;
  return supplierCount(event.rules, { method, count, purchasedService: true, approved: true });
}

function stoppedBy(zh: string, en: string, ...causes: FailureCause[]) {
  return {
    test: ({ context }: Args) => context.failure !== null && causes.includes(context.failure.cause),
    sentence: { zh: `本次终止不是因为${zh}。`, en: `The procedure did not fail for ${en}.` },
    clause,
  };
}

export const failedGuards = guardTable({
  documentsSound: {
    test: ({ context }) => context.failure?.review?.documentsSound === true,
    sentence: {
      zh: '论证认为采购文件存在不合理条款，应当修改后重新采购，不得变更采购方式。',
      en: 'The review found fault with the documents: mend them and tender again; the method may not change.',
    },
    clause: { zh: '财政部令第87号第四十三条', en: 'Ministry of Finance Order 87 Art. 43' },
    blockedBy: 'RETENDER',
  },
  rulesAllowTwo: {
    test: (args) => withApproval(args)?.outcome === 'continue',
    sentence: (args) => {
      const found = withApproval(args)?.sentence ?? {
        zh: '供应商不足法定数量。',
        en: 'There are too few suppliers.',
      };
      return {
        zh: `${found.zh}请重新采购或者变更采购方式。`,
        en: `${found.en} Tender again or change the method.`,
      };
    },
    clause,
  },
  twoApproved: {
    test: ({ context }) => context.failure?.twoApproved === true,
    sentence: {
      zh: '两家供应商继续采购须经批准。',
      en: 'Going on with two suppliers needs approval first.',
    },
    clause,
    blockedBy: 'APPROVE_EXCEPTION',
  },
  stoppedAtOpening: stoppedBy('投标供应商不足', 'too few bids', 'too-few-bids'),
  stoppedAtQualification: stoppedBy('合格供应商不足', 'too few qualified', 'too-few-qualified'),
  stoppedAtConformity: stoppedBy('符合要求的供应商不足', 'too few conforming', 'too-few-conforming'),
});
