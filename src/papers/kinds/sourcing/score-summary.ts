import { column, fields, signatures, table } from '../../blocks.ts';
import { procurementPairs, projectPairs, serving } from '../../common.ts';
import { definePaper, oneFor } from '../../define.ts';
import { orDash, yuan } from '../../format.ts';
import { allThisRound, bidderName } from '../../read.ts';
import type { PaperRecord } from '../../record.ts';
import { criterionMean, memberIds, memberTotals, rankedRows } from '../../scores.ts';

const memberName = ({ panel, people }: PaperRecord, userId: string): string =>
  panel.find((member) => member.userId === userId)?.name ?? people.get(userId) ?? '—';

/** 评分汇总表: every member's total, the means by criterion, price and rank; only once the sheets are closed. */
export const scoreSummary = definePaper({
  kind: 'score-summary',
  title: { zh: '评分汇总表', en: 'Summary of scores' },
  stage: 'sourcing',
  series: 'forms',
  audience: 'staff',
  after: ['RANK'],
  items: (record) => (record.ranking ? oneFor(allThisRound(record, 'RANK').at(-1)) : []),
  compose: (record) => {
    const { criteria, priceWeight } = record.context.planning;
    const members = memberIds(record);
    const rows = rankedRows(record);
    return {
      landscape: true,
      blocks: [
        fields(projectPairs(record), procurementPairs(record)),
        table(
          [
            column('供应商名称', 24),
            ...members.map((id) => column(memberName(record, id), 9, 'right')),
            column('评审小组均分', 11, 'right'),
            column('评审报价', 16, 'right'),
            column(`价格分${priceWeight ? `（${priceWeight}）` : ''}`, 10, 'right'),
            column('总分', 10, 'right'),
            column('排名', 7, 'center'),
          ],
          rows.map(({ bidId, rank, nonPrice, evaluationPrice, priceScore, total }) => {
            const totals = memberTotals(record, bidId);
            return [
              bidderName(record, bidId),
              ...members.map((id) => orDash(totals.get(id))),
              orDash(nonPrice),
              yuan(evaluationPrice),
              orDash(priceScore),
              orDash(total),
              rank,
            ];
          }),
          '一、得分汇总',
        ),
        ...(criteria.length > 0
          ? [
              table(
                [
                  column('供应商名称', 24),
                  ...criteria.map(({ title, maximum }) => column(`${title.zh}（${maximum}）`, 12, 'right')),
                ],
                rows.map(({ bidId }) => [
                  bidderName(record, bidId),
                  ...criteria.map(({ id }) => criterionMean(record, bidId, id)),
                ]),
                '二、各评审因素均分',
              ),
            ]
          : []),
        signatures(...serving(record).map(({ name }) => ({ title: name, lines: [] }))),
      ],
    };
  },
});
