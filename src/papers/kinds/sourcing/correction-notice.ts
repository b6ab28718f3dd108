import { heading, paragraph, paragraphs } from '../../blocks.ts';
import { definePaper, eachStep } from '../../define.ts';
import { day, time } from '../../format.ts';
import { last, text } from '../../read.ts';

/** 更正公告, one for each correction. */
export const correctionNotice = definePaper({
  kind: 'correction-notice',
  title: { zh: '更正公告', en: 'Correction notice' },
  stage: 'sourcing',
  series: 'notices',
  audience: 'everybody',
  after: ['CLARIFY'],
  items: eachStep('CLARIFY'),
  compose: (record, { step }) => {
    const form = step?.data;
    const moved = text(form, 'newBidDeadline');
    return {
      title: `${record.project.title}更正公告`,
      blocks: [
        heading('一、项目基本情况'),
        paragraph(`原公告的采购项目编号：${record.project.code}`),
        paragraph(`原公告的采购项目名称：${record.project.title}`),
        paragraph(`首次公告日期：${day(last(record, 'ISSUE_DOCS')?.at)}`),
        heading('二、更正信息'),
        ...paragraphs(text(form, 'text')),
        ...(moved ? [paragraph(`提交截止时间更正为：${time(moved)}（北京时间）。`)] : []),
        ...(form?.substantive === true
          ? [paragraph('本公告发布前已提交响应文件的供应商，须在截止时间前重新提交或者确认。')]
          : []),
        paragraph(`更正日期：${day(step?.at)}`),
        heading('三、其他补充事宜'),
        paragraph('其他内容不变。'),
        heading('四、联系方式'),
        paragraph(`采购单位：${record.body.name}`),
      ],
    };
  },
});
