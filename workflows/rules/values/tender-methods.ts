import { cite, works } from '../clauses.ts';
import type { Rule } from '../types.ts';
import { text } from './define.ts';
import type { MethodTerms, PanelTerms } from './method-terms.ts';

const panel: PanelTerms = {
  required: true,
  minMembers: 5,
  minMembersAtThreshold: 5,
  minMembersLarge: 7,
  largeFrom: '10000000.00',
  odd: true,
  expertShare: { numerator: 2, denominator: 3 },
};

const openTenderTerms: MethodTerms = {
  method: 'open-tender',
  minSuppliers: 3,
  minSuppliersPurchasedService: 3,
  minWithApproval: 3,
  bidWindow: { count: 20, unit: 'calendar-day' },
  documentSale: { count: 5, unit: 'working-day' },
  clarificationLead: { count: 15, unit: 'calendar-day' },
  noticePeriod: { count: 5, unit: 'working-day' },
  prequalification: null,
  publicity: null,
  panel,
  evaluation: ['composite', 'lowest-evaluated'],
  // No upper bound for services was found; 100 is the arithmetic one.
  priceWeight: { min: 10, max: 100 },
  finalOffers: false,
  needsExceptionAtThreshold: false,
  conditions: text(
    '政府采购的主要采购方式；达到公开招标数额标准的应当采用。',
    'The main method; mandatory at or above the open-tender threshold.',
  ),
  basis: [
    { fields: ['minSuppliers'], clause: cite('law', 36), verified: 'primary' },
    { fields: ['bidWindow'], clause: cite('law', 35), verified: 'primary' },
    { fields: ['documentSale', 'clarificationLead'], clause: cite('regulation', 31), verified: 'primary' },
    { fields: ['noticePeriod'], clause: cite('order87', 16), verified: 'memory' },
    { fields: ['panel'], clause: cite('order87', 47), verified: 'secondary' },
    { fields: ['evaluation'], clause: cite('regulation', 34), verified: 'primary' },
    { fields: ['priceWeight'], clause: cite('order87', 55), verified: 'secondary' },
  ],
};

export const openTender: Rule<MethodTerms> = {
  id: 'method.open-tender',
  title: text('公开招标', 'Open tender'),
  clause: cite('law', 26),
  verified: 'primary',
  from: works.order87.from,
  binds: ['GOV'],
  value: openTenderTerms,
};

export const invitedTender: Rule<MethodTerms> = {
  id: 'method.invited-tender',
  title: text('邀请招标', 'Invited tender'),
  clause: cite('law', 29),
  verified: 'primary',
  from: works.order87.from,
  binds: ['GOV'],
  value: {
    ...openTenderTerms,
    method: 'invited-tender',
    prequalification: { count: 5, unit: 'working-day' },
    needsExceptionAtThreshold: true,
    conditions: text(
      '具有特殊性，只能从有限范围的供应商处采购，或者公开招标费用占比过大。',
      'Only a limited range of suppliers can serve, or a tender would cost too much in proportion.',
    ),
    basis: [
      ...openTenderTerms.basis,
      { fields: ['prequalification'], clause: cite('regulation', 21), verified: 'primary' },
      { fields: ['needsExceptionAtThreshold'], clause: cite('law', 27), verified: 'primary' },
    ],
  },
};
