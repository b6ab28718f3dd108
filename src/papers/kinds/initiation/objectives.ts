import { column, heading, paragraphs, signatures, table } from '../../blocks.ts';
import { doneBy, projectFields } from '../../common.ts';
import { definePaper } from '../../define.ts';
import { orDash, yuan } from '../../format.ts';
import { last, list, text } from '../../read.ts';

/** 事前绩效评估和绩效目标表. */
export const objectives = definePaper({
  kind: 'objectives',
  title: { zh: '事前绩效评估和绩效目标表', en: 'Ex-ante evaluation and objectives' },
  stage: 'initiation',
  series: 'forms',
  audience: 'staff',
  after: ['SUBMIT'],
  compose: (record) => {
    const step = last(record, 'SUBMIT');
    const form = step?.data;
    return {
      blocks: [
        projectFields(record, [
          ['预算金额', yuan(text(form, 'budget'))],
          ['预算年度', `${text(form, 'fiscalYear')}年`],
        ]),
        heading('一、事前绩效评估'),
        ...paragraphs(orDash(text(form, 'exAnteEvaluation'))),
        heading('二、绩效目标'),
        table(
          [column('序号', 8, 'center'), column('绩效指标', 44), column('目标值', 36)],
          list(form, 'objectives').map((one, n) => [
            String(n + 1),
            text(one, 'indicator'),
            [text(one, 'target'), text(one, 'unit')].filter(Boolean).join(''),
          ]),
        ),
        signatures({ title: '填报人', lines: [doneBy(step)] }),
      ],
    };
  },
});
