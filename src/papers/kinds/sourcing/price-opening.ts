import { column, fields, signatures, table } from '../../blocks.ts';
import { doneBy, panelNames, procurementPairs, projectPairs, serving, stepBy } from '../../common.ts';
import { definePaper, oneFor, type PaperDefinition } from '../../define.ts';
import { day, orDash, time, yuan } from '../../format.ts';
import { allThisRound, bidderName, list, organisationName, text, texts } from '../../read.ts';

/** 技术评审报告: signed before any price is known; points are told only when the sheets are closed. */
export const technicalReport: PaperDefinition = definePaper({
  kind: 'technical-report',
  title: { zh: '技术评审报告', en: 'Technical report' },
  stage: 'sourcing',
  series: 'forms',
  audience: 'staff',
  after: ['RECEIVE_TECHNICAL_REPORT', 'OPEN_PRICES'],
  items: (record) => oneFor(allThisRound(record, 'RECEIVE_TECHNICAL_REPORT', 'OPEN_PRICES')[0]),
  compose: (record) => ({
    blocks: [
      fields(projectPairs(record), procurementPairs(record), [['评审小组', panelNames(record)]]),
      table(
        [column('供应商名称', 60), column('审查情况', 40)],
        record.bids.map(({ organisationId, status, reason }) => [
          organisationName(record, organisationId),
          ['unqualified', 'nonconforming', 'unopened'].includes(status) ? orDash(reason) : '进入价格评审',
        ]),
      ),
      table(
        [column('成员', 24), column('意见', 46), column('签署日期', 26, 'center')],
        serving(record).map(({ name, userId }) => {
          const step = stepBy(record, 'SIGN_TECHNICAL_REPORT', userId);
          return [
            name,
            step ? text(step.data, 'dissent') || '同意' : '未签署且未书面说明理由，视为同意',
            day(step?.at),
          ];
        }),
      ),
    ],
  }),
});

/** 价格开标记录: the prices of those still in the running; the others' stay sealed. */
export const priceOpening: PaperDefinition = definePaper({
  kind: 'price-opening',
  title: { zh: '价格开标记录', en: 'Record of the opening of prices' },
  stage: 'sourcing',
  series: 'forms',
  audience: 'staff',
  after: ['OPEN_PRICES'],
  items: (record) => oneFor(allThisRound(record, 'OPEN_PRICES').at(-1)),
  compose: (record, { step }) => ({
    blocks: [
      fields(projectPairs(record), procurementPairs(record), [
        ['开启时间', time(step?.at)],
        ['在场人员', texts(step?.data, 'present').join('、') || '—'],
      ]),
      table(
        [column('供应商名称', 50), column('报价', 30, 'right'), column('开启情况', 20, 'center')],
        list(step?.data, 'prices').map((price) => [
          bidderName(record, text(price, 'bidId')),
          yuan(record.bids.find(({ id }) => id === text(price, 'bidId'))?.quote),
          price.unopened ? '未能开启' : '已开启',
        ]),
      ),
      signatures({ title: '记录人', lines: [doneBy(step)] }, { title: '监督人', lines: [] }),
    ],
  }),
});

/** 价格审查表: what conformity could not look at while the prices were sealed. */
export const priceCheck: PaperDefinition = definePaper({
  kind: 'price-check',
  title: { zh: '价格审查表', en: 'Price check' },
  stage: 'sourcing',
  series: 'forms',
  audience: 'staff',
  after: ['CHECK_PRICES'],
  items: (record) => oneFor(allThisRound(record, 'CHECK_PRICES').at(-1)),
  compose: (record, { step }) => ({
    blocks: [
      fields(projectPairs(record), procurementPairs(record)),
      table(
        [
          column('供应商名称', 36),
          column('报价', 22, 'right'),
          column('结果', 12, 'center'),
          column('理由', 30),
        ],
        list(step?.data, 'results').map((result) => [
          bidderName(record, text(result, 'bidId')),
          yuan(record.bids.find(({ id }) => id === text(result, 'bidId'))?.quote),
          result.passed === true ? '通过' : '不通过',
          orDash(text(result, 'reason')),
        ]),
      ),
      signatures({ title: '评审小组', lines: [doneBy(step)] }),
    ],
  }),
});
