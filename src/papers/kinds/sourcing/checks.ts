import { column, fields, signatures, table } from '../../blocks.ts';
import { doneBy, panelNames, procurementPairs, projectPairs } from '../../common.ts';
import { definePaper, oneFor, type PaperDefinition } from '../../define.ts';
import { orDash } from '../../format.ts';
import { allThisRound, bidderName, list, text } from '../../read.ts';

/** 资格审查表: by the buyer, condition by condition where there are conditions to check. */
export const qualification: PaperDefinition = definePaper({
  kind: 'qualification',
  title: { zh: '资格审查表', en: 'Qualification check' },
  stage: 'sourcing',
  series: 'forms',
  audience: 'staff',
  after: ['QUALIFY'],
  items: (record) => oneFor(allThisRound(record, 'QUALIFY').at(-1)),
  compose: (record, { step }) => {
    const words = new Map(
      list(record.admission, 'conditions').map((one) => [text(one, 'id'), text(one, 'text')]),
    );
    const rows = list(step?.data, 'results').flatMap((result) => {
      const bidder = bidderName(record, text(result, 'bidId'));
      const checked = list(result, 'conditions').map((one) => [
        bidder,
        words.get(text(one, 'condition')) ?? text(one, 'condition'),
        one.passed === true ? '符合' : '不符合',
        orDash(text(one, 'evidence')),
      ]);
      return [
        ...checked,
        [bidder, '审查结论', result.passed === true ? '通过' : '不通过', orDash(text(result, 'reason'))],
      ];
    });
    return {
      blocks: [
        fields(projectPairs(record), procurementPairs(record)),
        table(
          [
            column('供应商名称', 26),
            column('审查内容', 30),
            column('结果', 12, 'center'),
            column('依据或者理由', 30),
          ],
          rows,
        ),
        signatures({ title: '审查人', lines: [doneBy(step)] }),
      ],
    };
  },
});

/** 符合性审查表: by the panel. */
export const conformity: PaperDefinition = definePaper({
  kind: 'conformity',
  title: { zh: '符合性审查表', en: 'Conformity check' },
  stage: 'sourcing',
  series: 'forms',
  audience: 'staff',
  after: ['CHECK_CONFORMITY'],
  items: (record) => oneFor(allThisRound(record, 'CHECK_CONFORMITY').at(-1)),
  compose: (record, { step }) => ({
    blocks: [
      fields(projectPairs(record), procurementPairs(record), [['评审小组', panelNames(record)]]),
      table(
        [column('供应商名称', 40), column('结果', 14, 'center'), column('理由', 44)],
        list(step?.data, 'results').map((result) => [
          bidderName(record, text(result, 'bidId')),
          result.passed === true ? '通过' : '不通过',
          orDash(text(result, 'reason')),
        ]),
      ),
      signatures({ title: '评审小组组长', lines: [doneBy(step)] }),
    ],
  }),
});
