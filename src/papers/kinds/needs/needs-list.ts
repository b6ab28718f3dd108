import { column, fields, paragraph, table } from '../../blocks.ts';
import { projectPairs } from '../../common.ts';
import { definePaper } from '../../define.ts';
import { day, orDash } from '../../format.ts';
import { last, list, text, texts } from '../../read.ts';
import { categoryName } from '../../words.ts';

/** 需求清单: what employees asked for, as it was gathered and sorted. */
export const needsList = definePaper({
  kind: 'needs-list',
  title: { zh: '职工需求清单', en: 'List of needs' },
  stage: 'needs',
  series: 'forms',
  audience: 'staff',
  after: ['SUBMIT_NEED', 'LINK_NEEDS', 'CLASSIFY'],
  items: ({ needs, steps }) => {
    const step =
      steps.findLast(({ type }) => ['SUBMIT_NEED', 'LINK_NEEDS', 'CLASSIFY'].includes(type)) ?? steps[0];
    return needs.length > 0 && step ? [{ of: '', at: step.at, step }] : [];
  },
  compose: (record) => {
    const { needs } = record;
    const classified = last(record, 'CLASSIFY');
    const people = needs.reduce((sum, need) => sum + Number(text(need, 'headcount') || 0), 0);
    const units = new Set(needs.map((need) => text(need, 'unit')).filter(Boolean));
    return {
      landscape: true,
      blocks: [
        fields(projectPairs(record), [
          ['需求合计', `${needs.length}项、${people}人次`],
          ['涉及单位', units.size > 0 ? `${units.size}个` : '—'],
        ]),
        table(
          [
            column('序号', 6, 'center'),
            column('需求内容', 26),
            column('服务类别', 12, 'center'),
            column('人数', 8, 'right'),
            column('单位', 16),
            column('区域', 12),
            column('来源', 14),
            column('提出日期', 14, 'center'),
          ],
          needs.map((need, n) => [
            String(n + 1),
            [text(need, 'title'), text(need, 'detail')].filter(Boolean).join('\n'),
            categoryName(text(need, 'category')),
            text(need, 'headcount'),
            orDash(text(need, 'unit')),
            orDash(text(need, 'district')),
            text(need, 'source'),
            day(text(need, 'raisedOn')),
          ]),
        ),
        ...(classified
          ? [
              paragraph(`分类梳理情况：${text(classified.data, 'summary')}`),
              ...list(classified.data, 'groups').map((group) =>
                paragraph(
                  `${text(group, 'title')}（${categoryName(text(group, 'category'))}）：${texts(group, 'needIds').length}项。`,
                ),
              ),
            ]
          : []),
      ],
    };
  },
});
