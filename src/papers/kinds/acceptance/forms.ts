import { address, column, fields, heading, paragraph, paragraphs, signatures, table } from '../../blocks.ts';
import { doneBy, projectFields, projectPairs } from '../../common.ts';
import { definePaper, eachStep, oneFor, type PaperDefinition } from '../../define.ts';
import { day, orDash, yuan } from '../../format.ts';
import { last, organisationName, text } from '../../read.ts';
import type { PaperRecord } from '../../record.ts';

/** 验收书: the verdict of people who did not handle the contract. */
export const acceptanceReport: PaperDefinition = definePaper({
  kind: 'acceptance-report',
  title: { zh: '验收书', en: 'Acceptance report' },
  stage: 'acceptance',
  series: 'forms',
  audience: 'contractor',
  after: ['PASS', 'FAIL'],
  issuers: ['acceptor', 'officer'],
  compose: (record, { step }) => {
    const { contract, award, initiation } = record.context;
    const { opinions } = record;
    const request = last(record, 'REQUEST');
    return {
      blocks: [
        projectFields(
          record,
          [
            ['供应商', organisationName(record, award?.organisationId)],
            ['合同金额', yuan(contract?.amount)],
          ],
          [
            ['合同签订日期', day(contract?.signedAt)],
            ['申请验收日期', day(request?.at)],
          ],
        ),
        heading('一、履约情况'),
        table(
          [
            column('序号', 8, 'center'),
            column('履约节点', 50),
            column('完成期限', 20, 'center'),
            column('报告日期', 20, 'center'),
          ],
          record.milestones.map((one) => [String(one.number), one.title, day(one.due), day(one.reportedAt)]),
        ),
        ...(initiation?.publicService
          ? [heading('二、服务对象意见'), paragraph(opinionWords(opinions))]
          : []),
        heading(initiation?.publicService ? '三、验收意见' : '二、验收意见'),
        ...paragraphs(text(step?.data, 'remarks')),
        paragraph(`验收结论：${step?.type === 'PASS' ? '验收合格。' : '验收不合格。'}`),
        signatures(
          { title: '验收组', lines: [doneBy(step)] },
          { title: '采购单位（盖章）', lines: ['日期：'] },
        ),
      ],
    };
  },
});

/** As the rules tell it: nothing but their number while they are few. */
function opinionWords(told: PaperRecord['opinions']): string {
  if (!told) return '意见收集尚未截止。';
  const { count, suppressed, satisfied = 0 } = told;
  if (count === 0) return '未收到服务对象意见。';
  if (suppressed) return `共收到${count}份意见；人数较少，为保护填写人，不列明细。`;
  return `共收到${count}份意见，其中满意${satisfied}份，满意率${percent(satisfied, count)}。`;
}

/** Half-up to two decimals, in whole numbers. */
const percent = (part: number, whole: number): string => {
  const hundredths = Math.floor((part * 20_000 + whole) / (2 * whole));
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`;
};

/** 服务对象意见汇总: the sum, never an answer. */
export const opinionSummary: PaperDefinition = definePaper({
  kind: 'opinion-summary',
  title: { zh: '服务对象意见汇总表', en: 'Summary of opinions' },
  stage: 'acceptance',
  series: 'forms',
  audience: 'staff',
  after: ['CLOSE_OPINIONS', 'PASS'],
  issuers: ['acceptor', 'officer'],
  items: (record) => (record.opinions ? oneFor(last(record, 'CLOSE_OPINIONS', 'PASS')) : []),
  compose: (record) => {
    const { count = 0, suppressed = true, satisfied = 0, meanScore } = record.opinions ?? {};
    const shown = !suppressed && count > 0;
    return {
      blocks: [
        fields(
          projectPairs(record),
          [
            ['收到意见', `${count}份`],
            ['满意', shown ? `${satisfied}份` : '—'],
          ],
          [
            ['满意率', shown ? percent(satisfied, count) : '—'],
            ['平均评分', shown ? `${orDash(meanScore)}分` : '—'],
          ],
        ),
        paragraph(
          shown
            ? '意见由服务对象独立填写，内容保密，本表只列汇总数字。'
            : '人数较少，为保护填写人，不列明细。',
        ),
      ],
    };
  },
});

/** 整改（返工）通知. */
export const reworkNotice: PaperDefinition = definePaper({
  kind: 'rework-notice',
  title: { zh: '整改通知书', en: 'Notice of rework' },
  stage: 'acceptance',
  series: 'letters',
  audience: 'contractor',
  after: ['REWORK'],
  issuers: ['acceptor', 'officer'],
  items: eachStep('REWORK'),
  compose: (record, { step }) => ({
    blocks: [
      address(`${organisationName(record, record.context.award?.organisationId)}：`),
      paragraph(
        `经对“${record.project.title}”项目（项目编号：${record.project.code}）验收，存在以下需要整改的问题：`,
      ),
      ...paragraphs(text(step?.data, 'remarks')),
      paragraph('请在规定期限内完成整改，并报告完成情况。'),
    ],
  }),
});
