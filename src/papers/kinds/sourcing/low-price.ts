import { column, fields, heading, paragraph, paragraphs, signatures, table } from '../../blocks.ts';
import { doneBy, panelNames, procurementPairs, projectPairs } from '../../common.ts';
import { definePaper, oneFor } from '../../define.ts';
import { orDash, time, yuan } from '../../format.ts';
import { allThisRound, bidderName, list, text } from '../../read.ts';

const lines: Readonly<Record<string, string>> = {
  mean: '低于有效报价平均值的规定比例',
  'second-lowest': '低于次低报价的规定比例',
  ceiling: '低于最高限价（预算）的规定比例',
  panel: '评审小组认为可能影响履约',
};

/** 异常低价审查记录: which line, what was asked and answered, what the panel found. */
export const lowPrice = definePaper({
  kind: 'low-price',
  title: { zh: '异常低价审查记录', en: 'Record of the low-price review' },
  stage: 'sourcing',
  series: 'forms',
  audience: 'staff',
  after: ['DECIDE_LOW_PRICE'],
  items: (record) => oneFor(allThisRound(record, 'DECIDE_LOW_PRICE').at(-1)),
  compose: (record, { step }) => {
    const { lowPrice: reviews } = record.context.sourcing;
    const verdicts = list(step?.data, 'verdicts');
    const asked = allThisRound(record, 'REQUEST_EXPLANATION');
    const answered = allThisRound(record, 'EXPLAIN');
    return {
      blocks: [
        fields(projectPairs(record), procurementPairs(record), [['评审小组', panelNames(record)]]),
        table(
          [
            column('供应商名称', 26),
            column('报价', 18, 'right'),
            column('启动审查的情形', 26),
            column('认定', 14, 'center'),
            column('理由', 26),
          ],
          reviews.map(({ bidId, rules, accepted }) => {
            const verdict = verdicts.find((one) => text(one, 'bidId') === bidId);
            return [
              bidderName(record, bidId),
              yuan(record.bids.find(({ id }) => id === bidId)?.quote),
              rules.map((rule) => lines[rule] ?? rule).join('；'),
              accepted === null ? '—' : accepted ? '说明合理' : '无效',
              orDash(text(verdict, 'reason')),
            ];
          }),
        ),
        heading('一、要求说明'),
        ...(asked.length > 0
          ? asked.map((one) =>
              paragraph(
                `${time(one.at)}，要求${bidderName(record, text(one.data, 'bidId'))}说明：${text(one.data, 'question')}`,
              ),
            )
          : [paragraph('无。')]),
        heading('二、供应商说明'),
        ...(answered.length > 0
          ? answered.flatMap((one) => [
              paragraph(`${time(one.at)}，${one.actor}：`),
              ...paragraphs(text(one.data, 'explanation')),
            ])
          : [paragraph('规定时间内未作说明。')]),
        signatures({ title: '评审小组', lines: [doneBy(step)] }),
      ],
    };
  },
});
