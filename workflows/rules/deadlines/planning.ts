import type { DeadlineRule } from '../types.ts';
import { internal, statutory, text } from './define.ts';

/** Needs, initiation and preparation: 需求征集、立项、采购准备. */
export const planningDeadlines: DeadlineRule[] = [
  internal({
    id: 'needs-round',
    count: 30,
    unit: 'calendar-day',
    bound: 'max',
    whenDue: 'fires',
    title: text('需求征集期', 'Round of needs collection'),
    consequence: text(
      '征集自动截止，转入分类梳理。',
      'Collection closes by itself and classification begins.',
    ),
  }),
  internal({
    id: 'needs-screening',
    count: 10,
    unit: 'working-day',
    bound: 'max',
    whenDue: 'chases',
    chases: 'reviewer',
    title: text('需求筛选', 'Screening of needs'),
    consequence: text('逾期提醒审核人并逐级上报。', 'The reviewer is reminded, then their superiors.'),
  }),
  internal({
    id: 'initiation-funds',
    count: 5,
    unit: 'working-day',
    bound: 'max',
    whenDue: 'chases',
    chases: 'finance',
    title: text('经费确认', 'Confirmation of funds'),
    consequence: text(
      '经费来源未确认，立项不得进入审核。',
      'Without confirmed funds the project may not be reviewed.',
    ),
  }),
  internal({
    id: 'initiation-review',
    count: 5,
    unit: 'working-day',
    bound: 'max',
    whenDue: 'chases',
    chases: 'reviewer',
    title: text('立项审核', 'Review of the initiation'),
    consequence: text('逾期提醒审核人并逐级上报。', 'The reviewer is reminded, then their superiors.'),
  }),
  internal({
    id: 'initiation-decision',
    count: 5,
    unit: 'working-day',
    bound: 'max',
    whenDue: 'chases',
    chases: 'leader',
    title: text('立项决定', 'Decision on the initiation'),
    consequence: text('逾期提醒分管领导。', 'The responsible leader is reminded.'),
  }),
  statutory({
    id: 'intention-lead',
    count: 30,
    unit: 'calendar-day',
    bound: 'min',
    whenDue: 'window',
    roll: false,
    law: ['intention10'],
    verified: 'secondary',
    title: text('采购意向公开', 'Publication of the procurement intention'),
    consequence: text(
      '公开未满30日不得开始采购活动，因不可预见的原因急需采购的除外。',
      'The procurement may not start before 30 days have passed, save for unforeseeable urgency.',
    ),
  }),
  internal({
    id: 'failed-plan',
    count: 10,
    unit: 'working-day',
    bound: 'max',
    whenDue: 'chases',
    chases: 'officer',
    title: text('废标后处理方案', 'Plan after a failed procurement'),
    consequence: text(
      '逾期提醒经办人提出重新采购、变更方式或取消的方案。',
      'The officer is reminded to propose a rerun, another method or cancellation.',
    ),
  }),
];
