import type { ScreeningTest } from '../../../../workflows/service-purchase/index.ts';
import { column, paragraph, signatures, table } from '../../blocks.ts';
import { doneBy, projectFields } from '../../common.ts';
import { definePaper } from '../../define.ts';
import { day, orDash } from '../../format.ts';
import { last, text } from '../../read.ts';

const tests: [ScreeningTest, string][] = [
  ['concentration', '需求相对集中'],
  ['benefit', '比较效益突出'],
  ['suitability', '较为适宜由社会组织承接'],
];

/** 需求筛选表: the three tests with their evidence. */
export const screening = definePaper({
  kind: 'screening',
  title: { zh: '职工需求筛选表', en: 'Screening form' },
  stage: 'needs',
  series: 'forms',
  audience: 'staff',
  after: ['SCREEN'],
  issuers: ['officer', 'reviewer'],
  compose: (record) => {
    const step = last(record, 'SCREEN');
    const verdicts = record.context.screening;
    const passed = tests.every(([id]) => verdicts?.[id]?.passed);
    const reason = text(step?.data, 'overrideReason');
    return {
      blocks: [
        projectFields(record),
        table(
          [column('筛选标准', 24), column('结论', 12, 'center'), column('依据', 50)],
          tests.map(([id, title]) => {
            const verdict = verdicts?.[id];
            const by =
              verdict?.by && verdict.at
                ? `\n（${record.people.get(verdict.by) ?? ''} ${day(verdict.at)}）`
                : '';
            return [
              title,
              verdict ? (verdict.passed ? '符合' : '不符合') : '—',
              `${orDash(verdict?.evidence)}${by}`,
            ];
          }),
        ),
        paragraph(
          `筛选结论：${passed ? '三项标准均符合，同意进入立项。' : '未同时符合三项标准，不予立项。'}`,
        ),
        ...(reason ? [paragraph(`与统计不一致的理由：${reason}`)] : []),
        signatures({ title: '筛选人', lines: [doneBy(step)] }),
      ],
    };
  },
});
