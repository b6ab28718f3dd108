import { address, heading, paragraph, paragraphs } from '../../blocks.ts';
import { definePaper, eachNotice, eachStep, type PaperDefinition } from '../../define.ts';
import { orDash, yuan } from '../../format.ts';
import { last, organisationName, text } from '../../read.ts';

/** 绩效评价结果公告. */
export const performanceNotice: PaperDefinition = definePaper({
  kind: 'performance-notice',
  title: { zh: '绩效评价结果公告', en: 'Performance notice' },
  stage: 'evaluation',
  series: 'notices',
  audience: 'everybody',
  after: ['FINALISE'],
  issuers: ['officer', 'leader'],
  items: eachNotice('performance'),
  compose: (record, { of }) => {
    const content = record.notices.find(({ id }) => id === of)?.content;
    const tail = text(content, 'tailPayable');
    return {
      title: `${record.project.title}绩效评价结果公告`,
      blocks: [
        paragraph(`项目编号：${record.project.code}`),
        paragraph(`项目名称：${record.project.title}`),
        paragraph(`供应商：${organisationName(record, record.context.award?.organisationId)}`),
        paragraph(`评价得分：${orDash(text(content, 'aggregate'))}分`),
        paragraph(`评价等级：${orDash(text(content, 'grade'))}`),
        ...(tail ? [paragraph(`尾款按合同约定支付：${yuan(tail)}。`)] : []),
        ...(content?.rectification === true ? [paragraph('供应商应当在规定期限内整改。')] : []),
      ],
    };
  },
});

/** 绩效申诉答复. */
export const appealAnswer: PaperDefinition = definePaper({
  kind: 'appeal-answer',
  title: { zh: '绩效评价申诉答复', en: 'Answer to the appeal' },
  stage: 'evaluation',
  series: 'letters',
  audience: 'contractor',
  after: ['ANSWER_APPEAL'],
  issuers: ['officer', 'reviewer'],
  items: eachStep('ANSWER_APPEAL'),
  compose: (record, { step }) => {
    const appeal = last(record, 'APPEAL');
    const answer = text(step?.data, 'answer');
    return {
      blocks: [
        address(`${organisationName(record, record.context.award?.organisationId)}：`),
        paragraph(`你单位就“${record.project.title}”项目绩效评价结果提出的申诉收悉，现答复如下：`),
        heading('一、申诉理由'),
        ...paragraphs(orDash(text(appeal?.data, 'grounds'))),
        heading('二、答复'),
        paragraph(step?.data.rescore === true ? '决定由新的评价人重新评价一次。' : '维持原评价结果。'),
        ...(answer ? paragraphs(answer) : []),
      ],
    };
  },
});
