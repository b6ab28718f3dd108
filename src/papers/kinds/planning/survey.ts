import { heading, paragraphs, signatures } from '../../blocks.ts';
import { doneBy, projectFields } from '../../common.ts';
import { definePaper } from '../../define.ts';
import { orDash } from '../../format.ts';
import { last, text } from '../../read.ts';

/** 需求调查报告, or why none was needed. */
export const survey = definePaper({
  kind: 'survey',
  title: { zh: '采购需求调查报告', en: 'Needs survey' },
  stage: 'planning',
  series: 'forms',
  audience: 'staff',
  after: ['FINISH_SURVEY'],
  compose: (record) => {
    const step = last(record, 'FINISH_SURVEY');
    const form = step?.data;
    const waived = form?.notRequired === true;
    return {
      blocks: [
        projectFields(record, [
          ['是否开展调查', waived ? '不需要' : '已开展'],
          ['调查对象数量', waived ? '—' : `${orDash(text(form, 'respondents'))}家`],
        ]),
        heading(waived ? '一、不需要调查的理由' : '一、调查情况'),
        ...paragraphs(orDash(waived ? text(form, 'reason') : text(form, 'summary'))),
        signatures({ title: '经办人', lines: [doneBy(step)] }),
      ],
    };
  },
});
