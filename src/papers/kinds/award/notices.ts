import { column, heading, paragraph, paragraphs, table } from '../../blocks.ts';
import { panelNames } from '../../common.ts';
import { definePaper, eachNotice, type PaperDefinition } from '../../define.ts';
import { day, orDash, yuan } from '../../format.ts';
import { data, last, organisationName, text } from '../../read.ts';
import { awardWord, failureName, methodName } from '../../words.ts';

/** 中标（成交）结果公告: who won and for how much, and who judged (条例第四十三条). */
export const resultNotice: PaperDefinition = definePaper({
  kind: 'result-notice',
  title: { zh: '中标（成交）结果公告', en: 'Result notice' },
  stage: 'award',
  series: 'notices',
  audience: 'everybody',
  after: ['PUBLISH_RESULT'],
  // Only the last: an earlier result was corrected or fell, and its notice was filed in its own time.
  items: (record) => (record.context.award?.publishedAt ? eachNotice('result')(record).slice(-1) : []),
  compose: (record, { of }) => {
    const notice = record.notices.find(({ id }) => id === of);
    const { award, planning } = record.context;
    const word = awardWord(planning.method);
    const remarks = text(notice?.content, 'remarks');
    return {
      title: `${record.project.title}${word}结果公告`,
      blocks: [
        heading('一、项目编号'),
        paragraph(record.project.code),
        heading('二、项目名称'),
        paragraph(record.project.title),
        heading(`三、${word}信息`),
        table(
          [column('供应商名称', 40), column('统一社会信用代码', 30), column(`${word}金额`, 26, 'right')],
          [
            [
              organisationName(record, award?.organisationId),
              orDash(record.organisations.get(award?.organisationId ?? '')?.creditCode),
              yuan(award?.amount),
            ],
          ],
        ),
        heading('四、采购方式'),
        paragraph(methodName(planning.method)),
        heading('五、评审小组成员名单'),
        paragraph(panelNames(record)),
        heading('六、公告期限'),
        paragraph(
          award?.resultNoticeUntil
            ? `自本公告发布之日起至${day(award.resultNoticeUntil)}止。`
            : '按规定执行。',
        ),
        heading('七、其他补充事宜'),
        ...(remarks ? paragraphs(remarks) : []),
        paragraph('供应商认为本结果使自己的权益受到损害的，可以在法定期限内以书面形式提出质疑。'),
      ],
    };
  },
});

/** 废标、终止公告: why a round ended without a result. */
export const failureNotice: PaperDefinition = definePaper({
  kind: 'failure-notice',
  title: { zh: '废标（终止）公告', en: 'Notice of failure' },
  stage: 'award',
  series: 'notices',
  audience: 'everybody',
  after: ['OPEN', 'CANCEL'],
  items: eachNotice('termination'),
  compose: (record, { of }) => {
    const notice = record.notices.find(({ id }) => id === of);
    const cause = text(notice?.content, 'cause');
    const round = text(notice?.content, 'round');
    const reason = text(notice?.content, 'reason');
    return {
      title: `${record.project.title}${cause === 'task-cancelled' ? '终止公告' : '废标（终止）公告'}`,
      blocks: [
        heading('一、项目基本情况'),
        paragraph(`采购项目编号：${record.project.code}`),
        paragraph(`采购项目名称：${record.project.title}${round ? `（第${round}次）` : ''}`),
        heading('二、终止的原因'),
        paragraph(`${failureName(cause) || '—'}。`),
        ...(reason ? paragraphs(reason) : []),
        heading('三、其他补充事宜'),
        paragraph('供应商对本公告有异议的，可以依法提出询问、质疑。'),
      ],
    };
  },
});

/** 废标原因论证. */
export const causeReview: PaperDefinition = definePaper({
  kind: 'cause-review',
  title: { zh: '废标原因论证意见', en: 'Review of the cause' },
  stage: 'award',
  series: 'forms',
  audience: 'staff',
  after: ['CAUSE_REVIEW'],
  issuers: ['officer', 'reviewer'],
  compose: (record, { step }) => ({
    blocks: [
      paragraph(`项目名称：${record.project.title}`),
      paragraph(
        `采购文件是否存在不合理条款、程序是否合法：${step?.data.documentsSound === true ? '采购文件没有不合理条款，程序合法。' : '采购文件存在不合理条款或者程序有瑕疵，须修改后重新采购。'}`,
      ),
      heading('论证意见'),
      ...paragraphs(text(step?.data, 'finding')),
      paragraph(`论证人：${orDash(step?.actor)}　${day(step?.at)}`),
    ],
  }),
});

/** 验收结果公告 of a service to the public (条例第四十五条). */
export const acceptanceNotice: PaperDefinition = definePaper({
  kind: 'acceptance-notice',
  title: { zh: '验收结果公告', en: 'Acceptance notice' },
  stage: 'acceptance',
  series: 'notices',
  audience: 'everybody',
  after: ['PASS', 'FAIL'],
  items: eachNotice('acceptance'),
  compose: (record, { of }) => {
    const content = record.notices.find(({ id }) => id === of)?.content;
    const opinions = data(content, 'opinions');
    const count = text(opinions, 'count');
    return {
      title: `${record.project.title}验收结果公告`,
      blocks: [
        paragraph(`采购项目编号：${record.project.code}`),
        paragraph(`供应商：${organisationName(record, record.context.award?.organisationId)}`),
        paragraph(`合同金额：${yuan(record.context.contract?.amount)}`),
        paragraph(`验收结论：${text(content, 'verdict') === 'passed' ? '验收合格。' : '验收不合格。'}`),
        ...(count
          ? [
              paragraph(
                `服务对象意见：共${count}份${opinions.suppressed === true ? '' : `，满意${text(opinions, 'satisfied')}份`}。`,
              ),
            ]
          : []),
        paragraph(`合同签订日期：${day(last(record, 'SIGN')?.at)}`),
      ],
    };
  },
});
