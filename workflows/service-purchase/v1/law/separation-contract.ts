import type { SeparationOfDuties } from '../../../kit/workflow.ts';

const internalControl = {
  zh: '政府采购内部控制：不相容岗位分离',
  en: 'internal control of procurement: incompatible posts are separated',
};

/** Posts of the second half of a project that one person may not hold together (不相容岗位分离). */
export const contractSeparations: readonly SeparationOfDuties[] = [
  {
    id: 'contract-acceptance',
    first: [
      'DRAFT_CONTRACT',
      'SIGN',
      'PUBLISH_CONTRACT',
      'FILE',
      'AMEND',
      'REJECT_AMENDMENT',
      'EXTEND',
      'REJECT_EXTENSION',
    ],
    second: ['ACCEPT_MILESTONE', 'REJECT_MILESTONE', 'PASS', 'REWORK', 'FAIL', 'ACCEPT_RECTIFICATION'],
    sentence: {
      zh: '经办或签订合同的人员不得参加该项目的验收。请由其他人员验收。',
      en: 'Who handled or signed the contract does not accept the service. Somebody else has to.',
    },
    clause: internalControl,
  },
  {
    id: 'payment-request-approval',
    first: ['INVOICE'],
    second: ['APPROVE_PAY', 'PAY'],
    sentence: {
      zh: '提出支付申请的人员不得审批或支付该款项。',
      en: 'Who requests a payment neither approves nor makes it.',
    },
    clause: internalControl,
  },
  {
    id: 'payment-approval-execution',
    first: ['APPROVE_PAY'],
    second: ['PAY'],
    sentence: {
      zh: '审批支付的人员不得办理付款。',
      en: 'Who approves payments does not make them.',
    },
    clause: internalControl,
  },
  {
    id: 'performance-scoring-review',
    first: ['SUBMIT_SHEET'],
    second: ['REVIEW', 'ANSWER_APPEAL', 'FINALISE'],
    sentence: {
      zh: '参加绩效打分的人员不得复核、答复申诉或公布该结果。',
      en: 'Who scored the performance does not review, answer appeals against, or publish the result.',
    },
    clause: internalControl,
  },
];
