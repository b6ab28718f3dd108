import { column, fields, heading, paragraph, paragraphs, signatures, table } from '../../blocks.ts';
import { doneBy, projectFields, projectPairs } from '../../common.ts';
import { definePaper, eachStep, oneFor, type PaperDefinition } from '../../define.ts';
import { day, yuan } from '../../format.ts';
import { all, isData, last, organisationName, text } from '../../read.ts';
import { choiceWord } from '../../words.ts';

/** 履约检查记录, one a visit. */
export const visitRecord: PaperDefinition = definePaper({
  kind: 'visit-record',
  title: { zh: '履约检查记录', en: 'Record of a visit' },
  stage: 'performing',
  series: 'forms',
  audience: 'staff',
  after: ['MONITOR_VISIT'],
  issuers: ['officer', 'acceptor'],
  items: eachStep('MONITOR_VISIT'),
  compose: (record, { step }) => ({
    blocks: [
      projectFields(record, [
        ['供应商', organisationName(record, record.context.award?.organisationId)],
        ['检查日期', day(text(step?.data, 'visitedOn'))],
      ]),
      heading('检查情况'),
      ...paragraphs(text(step?.data, 'findings')),
      signatures(
        { title: '检查人', lines: [doneBy(step)] },
        { title: '供应商代表', lines: ['签字：', '日期：'] },
      ),
    ],
  }),
});

/** What a milestone was reported with: text, or documents by their names. */
function evidenceOf(evidence: unknown): string {
  if (!Array.isArray(evidence)) return '—';
  const named = evidence.map((one) =>
    typeof one === 'string'
      ? one
      : isData(one)
        ? text(one, 'text') || text(one, 'title') || text(one, 'note')
        : '',
  );
  return named.filter(Boolean).join('；') || '—';
}

const milestoneStatus: Readonly<Record<string, string>> = {
  planned: '未报告',
  reported: '已报告',
  accepted: '已验收',
  rejected: '退回整改',
};

/** 项目台账: what was due, reported, visited and paid, as it stands. */
export const projectLedger: PaperDefinition = definePaper({
  kind: 'project-ledger',
  title: { zh: '购买服务项目台账', en: 'Project ledger' },
  stage: 'performing',
  series: 'forms',
  audience: 'contractor',
  after: ['REPORT_MILESTONE'],
  // It bears the day of the last entry, whichever kind that is.
  items: (record) =>
    last(record, 'REPORT_MILESTONE')
      ? oneFor(last(record, 'REPORT_MILESTONE', 'ACCEPT_MILESTONE', 'MONITOR_VISIT', 'AMEND', 'PAY'))
      : [],
  compose: (record) => {
    const { contract, award } = record.context;
    const visits = all(record, 'MONITOR_VISIT');
    return {
      landscape: true,
      blocks: [
        fields(
          projectPairs(record),
          [
            ['供应商', organisationName(record, award?.organisationId)],
            ['合同签订日期', day(contract?.signedAt)],
          ],
          [
            ['合同金额', yuan(contract?.amount)],
            ['补充合同累计', yuan(contract?.supplements)],
          ],
        ),
        table(
          [
            column('序号', 6, 'center'),
            column('履约节点', 28),
            column('完成期限', 14, 'center'),
            column('报告日期', 14, 'center'),
            column('状态', 10, 'center'),
            column('佐证材料', 28),
          ],
          record.milestones.map((one) => [
            String(one.number),
            one.title,
            day(one.due),
            day(one.reportedAt),
            `${milestoneStatus[one.status] ?? one.status}${one.lateDays ? `\n逾期${one.lateDays}天${one.fault ? `（${choiceWord('RECORD_FAULT', ['fault'], one.fault)}）` : ''}` : ''}`,
            evidenceOf(one.evidence),
          ]),
          '一、履约节点',
        ),
        table(
          [column('检查日期', 20, 'center'), column('检查情况', 60), column('检查人', 20, 'center')],
          visits.map((step) => [day(text(step.data, 'visitedOn')), text(step.data, 'findings'), step.actor]),
          '二、履约检查',
        ),
        table(
          [
            column('款项', 20),
            column('申请金额', 20, 'right'),
            column('申请日期', 18, 'center'),
            column('支付日期', 18, 'center'),
            column('逾期利息', 18, 'right'),
          ],
          record.payments.map((one) => [
            one.planItem,
            yuan(one.amount),
            day(one.requestedAt),
            day(one.paidAt),
            one.interest === '0.00' ? '—' : yuan(one.interest),
          ]),
          '三、支付',
        ),
      ],
    };
  },
});

/** 节点验收记录 and 节点整改通知, one for each verdict on a milestone. */
export const milestoneVerdict: PaperDefinition = definePaper({
  kind: 'milestone-verdict',
  title: { zh: '履约节点验收记录', en: 'Verdict on a milestone' },
  stage: 'performing',
  series: 'forms',
  audience: 'contractor',
  after: ['ACCEPT_MILESTONE', 'REJECT_MILESTONE'],
  issuers: ['acceptor', 'officer'],
  items: eachStep('ACCEPT_MILESTONE', 'REJECT_MILESTONE'),
  compose: (record, { step }) => {
    const number = text(step?.data, 'number');
    const milestone = record.milestones.find((one) => String(one.number) === number);
    return {
      blocks: [
        projectFields(
          record,
          [
            ['供应商', organisationName(record, record.context.award?.organisationId)],
            ['履约节点', `第${number}个：${milestone?.title ?? '—'}`],
          ],
          [
            ['完成期限', day(milestone?.due)],
            ['报告日期', day(milestone?.reportedAt)],
          ],
        ),
        heading('验收意见'),
        ...paragraphs(text(step?.data, 'remarks')),
        paragraph(`结论：${step?.type === 'ACCEPT_MILESTONE' ? '合格。' : '不合格，退回整改。'}`),
        signatures({ title: '验收人', lines: [doneBy(step)] }),
      ],
    };
  },
});

/** 逾期责任认定书. */
export const delayFinding: PaperDefinition = definePaper({
  kind: 'delay-finding',
  title: { zh: '逾期责任认定书', en: 'Finding on the delay' },
  stage: 'performing',
  series: 'forms',
  audience: 'contractor',
  after: ['RECORD_FAULT'],
  issuers: ['officer', 'leader'],
  items: eachStep('RECORD_FAULT'),
  compose: (record, { step }) => {
    const number = text(step?.data, 'number');
    const milestone = record.milestones.find((one) => String(one.number) === number);
    return {
      blocks: [
        projectFields(
          record,
          [
            ['供应商', organisationName(record, record.context.award?.organisationId)],
            ['履约节点', `第${number}个：${milestone?.title ?? '—'}`],
          ],
          [
            ['完成期限', day(milestone?.due)],
            ['逾期天数', milestone?.lateDays ? `${milestone.lateDays}天` : '—'],
          ],
          [['责任认定', choiceWord('RECORD_FAULT', ['fault'], text(step?.data, 'fault'))]],
        ),
        heading('事实与依据'),
        ...paragraphs(text(step?.data, 'reason')),
        signatures({ title: '认定人', lines: [doneBy(step)] }),
      ],
    };
  },
});
