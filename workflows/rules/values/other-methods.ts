import { cite, everyRegime, ownProposal, policyFrom, works } from '../clauses.ts';
import type { Rule } from '../types.ts';
import { fields, integer, text } from './define.ts';
import type { MethodTerms, PanelTerms } from './method-terms.ts';

const panel: PanelTerms = {
  required: true,
  minMembers: 3,
  minMembersAtThreshold: 5,
  minMembersLarge: 5,
  largeFrom: '10000000.00',
  odd: true,
  expertShare: { numerator: 2, denominator: 3 },
};

const noPanel: PanelTerms = {
  ...panel,
  required: false,
  minMembers: 0,
  minMembersAtThreshold: 0,
  minMembersLarge: 0,
  odd: false,
};

const nonTender = {
  minSuppliers: 3,
  minSuppliersPurchasedService: 3,
  minWithApproval: 3,
  documentSale: null,
  clarificationLead: null,
  noticePeriod: null,
  prequalification: null,
  publicity: null,
  priceWeight: null,
  finalOffers: false,
  needsExceptionAtThreshold: true,
  panel,
} as const;

const approvalBasis = {
  fields: ['needsExceptionAtThreshold'],
  clause: cite('law', 27),
  verified: 'primary',
} as const;

export const competitiveConsultation: Rule<MethodTerms> = {
  id: 'method.competitive-consultation',
  title: text('竞争性磋商', 'Competitive consultation'),
  clause: cite('consultation214', 3),
  verified: 'secondary',
  from: works.consultation124.from,
  binds: ['GOV'],
  value: {
    ...nonTender,
    method: 'competitive-consultation',
    minSuppliersPurchasedService: 2,
    bidWindow: { count: 10, unit: 'calendar-day' },
    documentSale: { count: 5, unit: 'working-day' },
    clarificationLead: { count: 5, unit: 'calendar-day' },
    noticePeriod: { count: 3, unit: 'working-day' },
    panel: { ...panel, minMembersAtThreshold: 3, minMembersLarge: 3 },
    evaluation: ['composite'],
    priceWeight: { min: 10, max: 30 },
    finalOffers: true,
    conditions: text(
      '政府购买服务项目；技术复杂或者性质特殊，不能确定详细规格；不能事先计算出价格总额等。',
      'Purchased public services; complex or special objects without a detailed specification; prices that cannot be computed beforehand.',
    ),
    basis: [
      { fields: ['bidWindow', 'documentSale'], clause: cite('consultation214', 10), verified: 'secondary' },
      { fields: ['clarificationLead'], clause: cite('consultation214', 10), verified: 'memory' },
      {
        fields: ['noticePeriod'],
        clause: text('公开发布的磋商公告所载期限', 'period printed in published notices'),
        verified: 'secondary',
      },
      { fields: ['minSuppliersPurchasedService'], clause: cite('consultation124'), verified: 'secondary' },
      {
        fields: ['panel', 'evaluation', 'priceWeight'],
        clause: cite('consultation214'),
        verified: 'secondary',
      },
      approvalBasis,
    ],
  },
};

export const competitiveNegotiation: Rule<MethodTerms> = {
  id: 'method.competitive-negotiation',
  title: text('竞争性谈判', 'Competitive negotiation'),
  clause: cite('law', 30, 38),
  verified: 'primary',
  from: works.order74.from,
  binds: ['GOV'],
  value: {
    ...nonTender,
    method: 'competitive-negotiation',
    minWithApproval: 2,
    bidWindow: { count: 3, unit: 'working-day' },
    clarificationLead: { count: 3, unit: 'working-day' },
    evaluation: ['lowest-final'],
    finalOffers: true,
    conditions: text(
      '招标失败、技术复杂、非采购人原因的紧急需要，或者不能事先计算出价格总额。',
      'A failed tender, a complex object, urgency not caused by the buyer, or a price that cannot be computed.',
    ),
    basis: [
      { fields: ['bidWindow', 'clarificationLead'], clause: cite('order74', 29), verified: 'secondary' },
      { fields: ['minSuppliers', 'panel', 'evaluation'], clause: cite('law', 38), verified: 'primary' },
      { fields: ['minWithApproval'], clause: cite('order74', 27), verified: 'secondary' },
      approvalBasis,
    ],
  },
};

export const singleSource: Rule<MethodTerms> = {
  id: 'method.single-source',
  title: text('单一来源采购', 'Single source'),
  clause: cite('law', 31, 39),
  verified: 'primary',
  from: works.order74.from,
  binds: ['GOV'],
  value: {
    ...nonTender,
    method: 'single-source',
    minSuppliers: 1,
    minSuppliersPurchasedService: 1,
    minWithApproval: 1,
    bidWindow: null,
    publicity: { count: 5, unit: 'working-day' },
    panel: { ...noPanel, required: true, minMembers: 1, minMembersAtThreshold: 1, minMembersLarge: 1 },
    evaluation: ['reasonable'],
    conditions: text(
      '只能从唯一供应商处采购、不可预见的紧急情况，或者添购不超过原合同金额10%。',
      'A sole supplier, unforeseeable urgency, or an add-on of at most 10 % of the original contract.',
    ),
    basis: [
      { fields: ['publicity'], clause: cite('regulation', 38), verified: 'primary' },
      { fields: ['evaluation'], clause: cite('law', 39), verified: 'primary' },
      approvalBasis,
    ],
  },
};

export const frameworkCallOff: Rule<MethodTerms> = {
  id: 'method.framework-call-off',
  title: text('框架协议采购（第二阶段）', 'Framework call-off'),
  clause: cite('order110'),
  verified: 'secondary',
  from: works.order110.from,
  binds: ['GOV'],
  value: {
    ...nonTender,
    method: 'framework-call-off',
    minSuppliers: 1,
    minSuppliersPurchasedService: 1,
    minWithApproval: 1,
    bidWindow: null,
    panel: noPanel,
    evaluation: ['direct', 'lowest-final'],
    needsExceptionAtThreshold: false,
    conditions: text(
      '已有入围供应商的框架协议；直接选定为主，可二次竞价或者顺序轮候。',
      'An existing framework agreement; direct choice by default, otherwise second bidding or rotation.',
    ),
    basis: [{ fields: ['evaluation'], clause: cite('order110'), verified: 'secondary' }],
  },
};

export const belowThreshold: Rule<MethodTerms> = {
  id: 'method.below-threshold',
  title: text('限额以下自行采购', 'Purchase below the threshold'),
  clause: ownProposal,
  verified: 'policy',
  from: policyFrom,
  binds: everyRegime,
  overridable: fields({ minSuppliers: integer(1, 10), minSuppliersPurchasedService: integer(1, 10) }),
  value: {
    ...nonTender,
    method: 'below-threshold',
    bidWindow: { count: 3, unit: 'working-day' },
    panel: {
      ...panel,
      minMembersAtThreshold: 3,
      minMembersLarge: 3,
      expertShare: { numerator: 0, denominator: 1 },
    },
    evaluation: ['internal', 'composite', 'lowest-final'],
    needsExceptionAtThreshold: false,
    conditions: text('集中采购目录以外且未达到限额标准。', 'Outside the catalogue and below the threshold.'),
    basis: [{ fields: ['minSuppliers', 'bidWindow', 'panel'], clause: ownProposal, verified: 'policy' }],
  },
};
