import { fields, signatures } from '../../blocks.ts';
import { doneBy, procurementPairs, projectPairs } from '../../common.ts';
import { definePaper, oneFor } from '../../define.ts';
import { orDash, time } from '../../format.ts';
import { allThisRound, text, texts } from '../../read.ts';
import type { PaperRecord } from '../../record.ts';

const nameOf = ({ people, panel }: PaperRecord, id: string): string =>
  people.get(id) ?? panel.find(({ userId }) => userId === id)?.name ?? '—';

/** 评审专家抽取记录: what anybody needs to draw again. The names stay with the body until the result. */
export const panelDraw = definePaper({
  kind: 'panel-draw',
  title: { zh: '评审专家抽取记录', en: 'Record of the draw' },
  stage: 'sourcing',
  series: 'forms',
  audience: 'staff',
  after: ['DRAW_PANEL'],
  items: (record) => oneFor(allThisRound(record, 'DRAW_PANEL').at(-1)),
  compose: (record, { step }) => ({
    blocks: [
      fields(
        projectPairs(record),
        procurementPairs(record),
        [
          ['抽取时间', time(step?.at)],
          ['抽取人数', orDash(text(step?.data, 'wanted'))],
        ],
        [
          ['符合条件人数', orDash(text(step?.data, 'eligible'))],
          ['监督人给出的字串', orDash(text(step?.data, 'witness'))],
        ],
        [['随机种子', orDash(text(step?.data, 'seed'))]],
        [['名单摘要', orDash(text(step?.data, 'poolDigest'))]],
        [
          [
            '抽取结果',
            texts(step?.data, 'drawn')
              .map((id) => nameOf(record, id))
              .join('、') || '—',
          ],
        ],
      ),
      signatures({ title: '抽取人', lines: [doneBy(step)] }, { title: '监督人', lines: [] }),
    ],
  }),
});
