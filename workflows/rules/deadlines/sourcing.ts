import type { DeadlineRule } from '../types.ts';
import { internal, statutory, text } from './define.ts';

/** From the documents to the panel: 采购文件、投标、评审. */
export const sourcingDeadlines: DeadlineRule[] = [
  statutory({
    id: 'single-source-publicity',
    count: 5,
    unit: 'working-day',
    bound: 'min',
    whenDue: 'window',
    law: ['regulation', 38],
    title: text('单一来源采购公示', 'Single-source publicity'),
    consequence: text(
      '公示期不得少于5个工作日；有异议的，应当组织补充论证。',
      'The notice runs at least 5 working days; an objection calls for a supplementary argument.',
    ),
  }),
  statutory({
    id: 'expert-draw',
    count: 2,
    unit: 'working-day',
    bound: 'max',
    whenDue: 'chases',
    chases: 'agency',
    direction: 'before',
    roll: false,
    law: ['experts198'],
    verified: 'secondary',
    title: text('评审专家抽取', 'Draw of the experts'),
    consequence: text(
      '抽取专家不得早于评审开始前2个工作日（谈判、磋商和异地评审除外）。',
      'Experts may not be drawn earlier than 2 working days before evaluation (negotiation, consultation and remote evaluation excepted).',
    ),
  }),
  statutory({
    id: 'bid-submission',
    count: 0,
    unit: 'fixed',
    bound: 'max',
    whenDue: 'fires',
    law: ['order87', 33],
    verified: 'memory',
    title: text('投标（响应）截止时间', 'Deadline for bids or responses'),
    consequence: text('截止后送达的投标（响应）文件应当拒收。', 'Later bids or responses are refused.'),
  }),
  internal({
    id: 'opening-window',
    count: 60,
    unit: 'minute',
    bound: 'max',
    whenDue: 'chases',
    chases: 'officer',
    atMost: 1440,
    clause: text(
      '财政部令第87号第三十九条（开标与投标截止同一时间）；时限长度为内部管理默认值',
      'Ministry of Finance Order 87 Art. 39 (opening at the time of the deadline); the length is an internal default',
    ),
    title: text('开启时限', 'Window for the opening'),
    consequence: text(
      '逾期仍应开启，逾期情况如实记录。',
      'A late opening still takes place; that it was late is on record.',
    ),
  }),
  statutory({
    id: 'final-offers',
    count: 0,
    unit: 'fixed',
    bound: 'max',
    whenDue: 'fires',
    law: ['consultation214', 21],
    verified: 'memory',
    title: text('最后报价截止时间', 'Deadline for final offers'),
    consequence: text(
      '未在规定时间内提交最后报价的，视为退出。',
      'Whoever makes no final offer in time has withdrawn.',
    ),
  }),
  statutory({
    id: 'explanation',
    count: 30,
    unit: 'minute',
    bound: 'min',
    whenDue: 'fires',
    law: ['lowPrice2'],
    verified: 'secondary',
    title: text('异常低价说明', 'Explanation of an abnormally low price'),
    consequence: text(
      '给予不少于30分钟的说明时间；未说明或不能证明合理性的，由评审委员会认定投标无效。',
      'At least 30 minutes are given; without convincing proof the panel declares the bid invalid.',
    ),
  }),
];
