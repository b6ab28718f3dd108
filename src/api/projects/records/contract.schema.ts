import { z } from 'zod';
import { dayOf, decimal, digest, field, instant, money } from '../../http/answer.schema.ts';

/** Records of a contract, its delivery and its payment. */

const id = field(z.uuid(), '记录号', 'Id');
const contractId = field(z.uuid(), '合同记录号', 'Contract, by id');
const at = field(instant, '时间', 'At');
const actorId = field(z.string(), '办理人记录号', 'Actor, by id');
const actorName = field(z.string(), '办理人', 'Actor');
const paper = z.object({ id: z.uuid(), sha256: digest });

export const duty = z
  .object({
    id: z.string(),
    text: z.string(),
    promise: z.string().optional(),
    requirement: z.string().optional(),
  })
  .meta({ id: 'Duty' });

const penaltyTerm = z
  .object({
    id: z.string(),
    ground: z.enum(['late', 'defect', 'other']),
    amount: money.optional(),
    percent: decimal.optional(),
    cap: money.optional(),
    text: z.string(),
  })
  .meta({ id: 'PenaltyTerm' });

export const contract = z
  .object({
    id,
    organisationId: field(z.uuid(), '社会组织记录号', 'Organisation, by id'),
    organisationName: field(z.string(), '社会组织名称', 'Organisation'),
    amount: field(money, '合同金额（元）', 'Amount, yuan'),
    supplements: field(money, '追加金额（元）', 'Supplements, yuan'),
    termMonths: field(z.int(), '合同期（月）', 'Term in months'),
    performanceBond: field(money, '履约保证金（元）', 'Performance bond, yuan'),
    bondReturned: field(money.nullable(), '已退履约保证金（元）', 'Of it went back, yuan'),
    bondWithheld: field(money.nullable(), '不退履约保证金（元）', 'Of it was kept, yuan'),
    bondReason: field(z.string().nullable(), '不退理由', 'Why it was kept'),
    bondReturnedAt: field(instant.nullable(), '履约保证金退还时间', 'Bond settled at'),
    terms: field(z.record(z.string(), z.unknown()), '合同条款', 'Wording and payment plan'),
    duties: field(z.array(duty), '合同义务', 'What is owed'),
    penalties: field(z.array(penaltyTerm), '违约金条款', 'Penalties as worded'),
    startsOn: field(dayOf.nullable(), '开始日期', 'First day of the term'),
    endsOn: field(dayOf.nullable(), '结束日期', 'Last day of the term'),
    status: field(z.enum(['draft', 'signed', 'terminated', 'void']), '状态', 'Status'),
    signedAt: field(instant.nullable(), '签订时间', 'Signed at'),
    publishedAt: field(instant.nullable(), '公告时间', 'Published at'),
    filedAt: field(instant.nullable(), '备案时间', 'Filed at'),
    endedGround: field(z.string().nullable(), '提前终止事由', 'Why it ended early'),
    endedAt: field(instant.nullable(), '终止时间', 'Ended at'),
    createdAt: field(instant, '起草时间', 'Drawn up at'),
  })
  .meta({ id: 'Contract' });

export const amendment = z
  .object({
    id,
    contractId,
    kind: field(z.enum(['supplement', 'extension']), '类型', 'Kind'),
    amount: field(money, '增加金额（元）', 'Increase, yuan'),
    until: field(dayOf.nullable(), '延至', 'New last day of the term'),
    milestones: field(
      z.array(z.object({ number: z.int(), due: dayOf })).nullable(),
      '节点新期限',
      'New days of milestones',
    ),
    reasonCode: field(z.string().nullable(), '变更类型', 'Kind of change'),
    reason: field(z.string(), '理由', 'Reason'),
    proposedBy: field(z.string(), '提出人记录号', 'Proposed by, id'),
    proposedByName: field(z.string(), '提出人', 'Proposed by'),
    status: field(z.enum(['proposed', 'agreed', 'rejected', 'withdrawn']), '状态', 'Status'),
    at,
    agreedBy: field(z.string().nullable(), '同意人记录号', 'Agreed by, id'),
    agreedByName: field(z.string().nullable(), '同意人', 'Agreed by'),
    agreedAt: field(instant.nullable(), '同意时间', 'Agreed at'),
  })
  .meta({ id: 'Amendment' });

export const milestone = z
  .object({
    id,
    contractId,
    number: field(z.int(), '序号', 'Number'),
    title: field(z.string(), '节点内容', 'What is delivered'),
    due: field(dayOf, '完成期限', 'Due'),
    duties: field(z.array(z.string()), '履行的义务', 'Duties that it fulfils, by id'),
    status: field(z.enum(['planned', 'reported', 'accepted', 'rejected']), '状态', 'Status'),
    reportedAt: field(instant.nullable(), '报告时间', 'Reported at'),
    evidence: field(z.array(z.string()).nullable(), '佐证', 'Evidence in words'),
    documents: field(z.array(paper).nullable(), '佐证文件', 'Papers as evidence, with their digests then'),
    lateDays: field(z.int().nullable(), '逾期天数', 'Calendar days late'),
    fault: field(
      z.enum(['supplier', 'buyer', 'force-majeure', 'none']).nullable(),
      '逾期责任',
      'Whose fault; null while nobody has decided',
    ),
    faultReason: field(z.string().nullable(), '责任认定依据', 'Why theirs'),
    verdictBy: field(z.string().nullable(), '验收人记录号', 'Judged by, id'),
    verdictByName: field(z.string().nullable(), '验收人', 'Judged by'),
    verdictAt: field(instant.nullable(), '验收时间', 'Judged at'),
    verdictRemarks: field(z.string().nullable(), '验收意见', 'Findings'),
  })
  .meta({ id: 'Milestone' });

export const signature = z
  .object({
    id,
    contractId,
    instrument: field(z.enum(['contract', 'supplement', 'extension']), '签署文件', 'What was signed'),
    instrumentId: field(z.uuid(), '文书记录号', 'Its id: the contract’s or the amendment’s'),
    party: field(z.enum(['buyer', 'supplier']), '签署方', 'Party'),
    organisationId: field(z.uuid().nullable(), '社会组织记录号', 'Organisation, by id'),
    organisationName: field(z.string().nullable(), '社会组织名称', 'Organisation'),
    actorId,
    actorName,
    signatory: field(z.string().nullable(), '签字人', 'Who signs for the party'),
    method: field(z.enum(['online', 'electronic-seal', 'electronic-signature', 'paper']), '签署方式', 'How'),
    at,
  })
  .meta({ id: 'Signature' });

export const penaltyCharge = z
  .object({
    id,
    contractId,
    penalty: field(z.string(), '违约金条款', 'The contract’s own id of the penalty'),
    milestone: field(z.int().nullable(), '节点', 'Milestone'),
    units: field(z.int(), '天（次）数', 'Days or times'),
    amount: field(money, '金额（元）', 'Amount, yuan'),
    planItem: field(z.string(), '付款计划项', 'Line of the plan that it is deducted from'),
    reason: field(z.string(), '原因', 'Reason'),
    status: field(z.enum(['charged', 'waived']), '状态', 'Status'),
    at,
    actorId,
    actorName,
    waivedBy: field(z.string().nullable(), '免除人记录号', 'Waived by, id'),
    waivedByName: field(z.string().nullable(), '免除人', 'Waived by'),
    waivedAt: field(instant.nullable(), '免除时间', 'Waived at'),
    waiverReason: field(z.string().nullable(), '免除理由', 'Why waived'),
    contestedBy: field(z.string().nullable(), '异议人记录号', 'Objected by, id'),
    contestedByName: field(z.string().nullable(), '异议人', 'Objected by'),
    contestedAt: field(instant.nullable(), '异议时间', 'Objected at'),
    contestReason: field(z.string().nullable(), '异议理由', 'Why objected'),
    answeredBy: field(z.string().nullable(), '答复人记录号', 'Answered by, id'),
    answeredByName: field(z.string().nullable(), '答复人', 'Answered by'),
    answeredAt: field(instant.nullable(), '答复时间', 'Answered at'),
    answer: field(z.string().nullable(), '答复', 'Answer'),
  })
  .meta({ id: 'PenaltyCharge' });

export const visit = z
  .object({
    id,
    visitedOn: field(dayOf, '检查日期', 'Visited on'),
    findings: field(z.string(), '检查情况', 'Findings'),
    documents: field(z.array(paper).nullable(), '文件', 'Papers'),
    at,
    actorId,
    actorName,
  })
  .meta({ id: 'Visit' });

export const payment = z
  .object({
    id,
    contractId,
    planItem: field(z.string(), '付款计划项', 'Line of the payment plan'),
    amount: field(money, '金额（元）', 'Amount, yuan'),
    status: field(z.enum(['requested', 'approved', 'paid', 'void']), '状态', 'Status'),
    requestedBy: field(z.string(), '申请人记录号', 'Requested by, id'),
    requestedByName: field(z.string(), '申请人', 'Requested by'),
    requestedAt: field(instant, '申请时间', 'Requested at'),
    approvedBy: field(z.string().nullable(), '批准人记录号', 'Approved by, id'),
    approvedByName: field(z.string().nullable(), '批准人', 'Approved by'),
    approvedAt: field(instant.nullable(), '批准时间', 'Approved at'),
    paidBy: field(z.string().nullable(), '支付人记录号', 'Paid by, id'),
    paidByName: field(z.string().nullable(), '支付人', 'Paid by'),
    paidAt: field(instant.nullable(), '支付时间', 'Paid at'),
    interest: field(money, '逾期利息（元）', 'Interest for late payment, yuan'),
  })
  .meta({ id: 'Payment' });

export const acceptance = z
  .object({
    id,
    verdict: field(z.enum(['passed', 'rework', 'failed']), '结论', 'Verdict'),
    remarks: field(z.string(), '意见', 'Remarks'),
    at,
    actorId,
    actorName,
  })
  .meta({ id: 'Acceptance' });
