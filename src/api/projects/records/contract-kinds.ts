import * as schemas from './contract.schema.ts';
import { type RecordKind, recordKind } from './kind.ts';
import { contractor, everything, ofOwn, readers } from './who-reads.ts';

/** What a contract, its delivery and its payment leave, and who reads it. */
export const contractKinds: readonly RecordKind[] = [
  recordKind({
    path: 'contracts',
    id: 'listProjectContracts',
    title: { zh: '合同', en: 'Contracts' },
    table: 'contracts',
    schema: schemas.contract,
    sorts: ['createdAt', 'amount', 'status'],
    visible: (access) => (readers(access) ? everything : ofOwn(access)),
  }),
  recordKind({
    path: 'amendments',
    id: 'listProjectAmendments',
    title: { zh: '补充合同和延期', en: 'Supplements and extensions' },
    table: 'amendments',
    schema: schemas.amendment,
    sorts: ['at', 'status'],
    visible: (access) => contractor(access) && everything,
  }),
  recordKind({
    path: 'milestones',
    id: 'listProjectMilestones',
    title: { zh: '履约节点', en: 'Milestones' },
    table: 'milestones',
    schema: schemas.milestone,
    sorts: ['number', 'due', 'status'],
    visible: (access) => contractor(access) && everything,
  }),
  recordKind({
    path: 'signatures',
    id: 'listProjectSignatures',
    title: { zh: '签署记录', en: 'Signatures' },
    table: 'contract_signatures',
    schema: schemas.signature,
    sorts: ['at', 'party'],
    visible: (access) => contractor(access) && everything,
  }),
  recordKind({
    path: 'penalties',
    id: 'listProjectPenalties',
    title: { zh: '违约金', en: 'Penalties charged' },
    table: 'penalty_charges',
    schema: schemas.penaltyCharge,
    sorts: ['at', 'amount', 'status'],
    visible: (access) => contractor(access) && everything,
  }),
  recordKind({
    path: 'visits',
    id: 'listProjectVisits',
    title: { zh: '履约检查', en: 'Visits to the service' },
    table: 'monitoring_visits',
    schema: schemas.visit,
    sorts: ['visitedOn', 'at'],
    visible: ({ level }) => level === 'full' && everything,
  }),
  recordKind({
    path: 'payments',
    id: 'listProjectPayments',
    title: { zh: '付款', en: 'Payments' },
    table: 'payments',
    schema: schemas.payment,
    sorts: ['requestedAt', 'amount', 'status', 'paidAt'],
    visible: (access) => contractor(access) && everything,
  }),
  recordKind({
    path: 'acceptances',
    id: 'listProjectAcceptances',
    title: { zh: '验收', en: 'Acceptances' },
    table: 'acceptances',
    schema: schemas.acceptance,
    sorts: ['at', 'verdict'],
    visible: (access) => contractor(access) && everything,
  }),
];
