import { z } from 'zod';
import {
  choice,
  coded,
  decimal,
  derivedId,
  entryOf,
  list,
  ref,
  shortId,
  text,
  whole,
  yuan,
} from '../fields.ts';

/** What the supplier owes (合同义务): each from a promise of its bid or a requirement of the documents. */
export const duties = coded(
  '合同义务',
  'Duties',
  'd',
  z.strictObject({
    id: derivedId('义务编号', 'Duty', 'd'),
    text: text('义务内容', 'What is owed', 1000),
    promise: ref('对应的投标承诺', 'Promise of the bid', 'promise').optional(),
    requirement: ref('对应的采购需求', 'Requirement', 'requirement').optional(),
  }),
  0,
  100,
);

export const dutyIds = list(
  '履行的合同义务',
  'Duties fulfilled',
  entryOf(shortId('合同义务', 'Duty'), 'duty', '/duties', { id: 'id', name: 'text' }),
  0,
  100,
);

/** 违约金: a fixed amount or a percentage of the contract, for each day of delay or each occurrence. */
export const penalties = coded(
  '违约金条款',
  'Penalties',
  'w',
  z.strictObject({
    id: derivedId('条款编号', 'Penalty', 'w'),
    ground: choice('情形', 'For', {
      late: { zh: '逾期完成履约节点（按日）', en: 'a late milestone, by the day' },
      defect: { zh: '服务不符合约定（按次）', en: 'a defect, each time' },
      other: { zh: '其他违约（按次）', en: 'another breach, each time' },
    }),
    amount: yuan('每日（次）金额（元）', 'Yuan each day or time').optional(),
    percent: decimal('每日（次）占合同金额的百分比', 'Percent of the contract each day or time').optional(),
    cap: yuan('本条上限（元）', 'At most, in yuan').optional(),
    text: text('条款内容', 'Wording', 1000),
  }),
  0,
  20,
);

/** How a party signs (签署方式). */
export const signature = {
  method: choice('签署方式', 'How it is signed', {
    online: { zh: '平台在线确认', en: 'confirmed on the platform' },
    'electronic-seal': { zh: '电子印章', en: 'electronic seal' },
    'electronic-signature': { zh: '电子签名', en: 'electronic signature' },
    paper: { zh: '纸质签字盖章', en: 'on paper, signed and sealed' },
  }).optional(),
  signatory: text(
    '签字人（法定代表人或者授权代表）',
    'Who signs: legal or authorised representative',
    60,
  ).optional(),
};

/** Left out, a milestone has the number of its place. */
export const milestoneNumber = whole('节点序号', 'Milestone', 1, 99)
  .meta({ title: '节点序号', en: 'Milestone', 'x-derived': '' })
  .optional();
