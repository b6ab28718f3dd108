import type { Rule } from '../types.ts';
import { lawRule, text } from './define.ts';

/** A complaint needs a prior challenge and stays within it. */
export const complaintRule = lawRule({
  id: 'complaint-conditions',
  title: text('投诉条件', 'Conditions of a complaint'),
  law: ['order94', 18, 19, 20],
  verified: 'secondary',
  value: { priorChallenge: true, withinChallengeScope: true, unfoundedPerYearForBadRecord: 3 },
});

/** What an upheld complaint leads to. */
export const upheldRule = lawRule({
  id: 'upheld-outcomes',
  title: text('投诉成立的处理', 'Outcome of an upheld complaint'),
  law: ['regulation', 71],
  value: {
    noWinnerYet: 'rerun',
    winnerUnsigned: 'result-void-next-candidate-or-rerun',
    signedUnperformed: 'rescind-next-candidate-or-rerun',
    performed: 'damages-only',
  },
});

/** Grounds on which a procurement is abandoned (废标). */
export const failureRule = lawRule({
  id: 'failure-grounds',
  title: text('废标情形', 'Grounds of failure'),
  law: ['law', 36],
  value: ['too-few-suppliers', 'unlawful-conduct', 'all-over-budget', 'task-cancelled'],
});

/** What a clarification or correction may never touch. */
export const clarificationScopeRule = lawRule({
  id: 'clarification-scope',
  title: text('澄清修改的范围', 'Scope of a clarification'),
  law: ['order87', 27],
  verified: 'secondary',
  value: { mayNotChange: ['object', 'qualification-conditions'] },
});

export const frameworkRule = lawRule({
  id: 'framework-agreements',
  title: text('框架协议采购', 'Framework agreements'),
  law: ['order110'],
  verified: 'secondary',
  value: {
    elimination: { percent: 20, atLeast: 1, percentTestEquipment: 40 },
    years: { services: 2, goods: 1 },
    signDays: 30,
    filedWorkingDays: 7,
    tellUsersWorkingDays: 3,
    openType: { reviewWorkingDays: 7, publishWorkingDays: 2 },
    refillBelowPercent: 70,
  },
});

/** 询价 is meant for uniform spot goods, not services. */
export const priceInquiryRule = lawRule({
  id: 'price-inquiry',
  title: text('询价', 'Price inquiry'),
  law: ['order74', 45],
  verified: 'secondary',
  value: { object: 'uniform-spot-goods', bidWindow: { count: 3, unit: 'working-day' }, minSuppliers: 3 },
});

export const emergencyRule = lawRule({
  id: 'emergency-procurement',
  title: text('紧急采购', 'Emergency procurement'),
  law: ['emergency12'],
  verified: 'secondary',
  value: { available: true },
});

export const noticeKinds = [
  ['intention', '政府采购意向公告', 'procurement intention'],
  ['prequalification', '资格预审公告', 'pre-qualification'],
  ['tender', '招标公告', 'invitation to tender'],
  ['non-tender', '竞争性谈判（竞争性磋商、询价）公告', 'negotiation, consultation or price inquiry'],
  ['result', '中标（成交）结果公告', 'result'],
  ['correction', '更正公告', 'correction'],
  ['termination', '终止公告', 'termination'],
  ['contract', '合同公告', 'contract'],
  ['acceptance', '公共服务项目验收结果公告', 'acceptance of a public service'],
  ['single-source', '单一来源采购公示', 'single-source publicity'],
  ['complaint', '投诉处理结果公告', 'decision on a complaint'],
  ['supervision', '监督检查处理结果公告', 'supervision'],
  ['agency-review', '集中采购机构考核结果公告', 'review of a central purchasing agency'],
] as const;

export const noticeKindsRule = lawRule({
  id: 'notice-kinds',
  title: text('政府采购公告种类', 'Kinds of notice'),
  law: ['notices50'],
  verified: 'secondary',
  value: noticeKinds.map(([id, zh, en]) => ({ id, title: text(zh, en) })),
});

export const procedureRules: readonly Rule[] = [
  complaintRule,
  upheldRule,
  failureRule,
  clarificationScopeRule,
  frameworkRule,
  priceInquiryRule,
  emergencyRule,
  noticeKindsRule,
];
