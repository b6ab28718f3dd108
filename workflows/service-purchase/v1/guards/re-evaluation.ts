import { reEvaluationRule } from '../../../rules/index.ts';
import { unequalObjective } from '../bids/rank.ts';
import { discoverConflict } from '../events/panel/discover-conflict.ts';
import { receiveReport } from '../events/panel/receive-report.ts';
import { reopenEvaluation } from '../events/panel/reopen-evaluation.ts';
import { ruleValue } from '../law/rule-values.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import { order87 } from './panel-common.ts';

/** 评审后发现的问题和重新评审. */
export const reEvaluationGuards = guardTable({
  memberServed: {
    reads: 'data',
    field: '/member',
    test: ({ context, event }) => {
      const { member } = formOf(discoverConflict, event);
      if (member === undefined) return true;
      const { panel, lateConflicts } = context.sourcing;
      const known = lateConflicts.some((one) => one.member === member);
      return !known && panel.some(({ userId }) => userId === member);
    },
    sentence: {
      zh: '该人员不是评审小组成员，或其回避情形已经登记。',
      en: 'This person is not on the panel, or the conflict is on record already.',
    },
    clause: order87('六十七', '67'),
  },
  panelEvaluated: {
    test: ({ context }) => context.sourcing.panel.length > 0,
    sentence: {
      zh: '本项目没有评审小组，不适用重新评审。',
      en: 'No panel sat on this project: there is nothing to evaluate again.',
    },
    clause: order87('六十四', '64'),
  },
  reopeningFounded: guard({
    needs: ['scoreSheets'],
    reads: 'data',
    field: '/ground',
    test: ({ context, event }) => {
      const { ground } = formOf(reopenEvaluation, event);
      if (ground === undefined) return true;
      if (ground === 'panel-unlawful') return context.sourcing.lateConflicts.length > 0;
      if (ground === 'objective-scores-unequal') return unequalObjective(context, event) !== undefined;
      return (ruleValue(event, reEvaluationRule) as readonly string[]).includes(ground);
    },
    sentence: {
      zh: '记录不支持该情形：评审小组不合法须先登记回避情形；客观分不一致须确有不一致。',
      en: 'The record does not bear this ground out: record the conflict first, or there is no unequal objective score.',
    },
    clause: order87('六十四条、第六十七', '64, 67'),
    blockedBy: 'DISCOVER_CONFLICT',
  }),
  correctorsNamed: {
    reads: 'data',
    field: '/members',
    test: ({ context, event }) => {
      const { ground, members = [] } = formOf(reopenEvaluation, event);
      if (ground === undefined || ground === 'panel-unlawful') return members.length === 0;
      const serving = new Set(context.sourcing.panel.map(({ userId }) => userId));
      const scored = context.planning.criteria.length > 0;
      const needed = ground !== 'sum-error' && scored;
      return members.every((userId) => serving.has(userId)) && (!needed || members.length > 0);
    },
    sentence: {
      zh: '请列明须更正评分的评审小组成员；组成不合法的，由替补成员评审，不列更正成员。',
      en: 'Name the members of the panel who correct their sheets; where the panel was unlawful, replacements score instead.',
    },
    clause: order87('六十四', '64'),
  },
  correctionsIn: {
    test: ({ context }) => (context.sourcing.reopened?.correcting.length ?? 0) === 0,
    sentence: ({ context }) => ({
      zh: `重新评审尚有${context.sourcing.reopened?.correcting.length ?? 0}名成员未更正评分表。`,
      en: `${context.sourcing.reopened?.correcting.length ?? 0} member(s) have not corrected their sheets yet.`,
    }),
    clause: order87('六十四', '64'),
    blockedBy: 'CORRECT_SHEET',
  },
  changeReported: {
    reads: 'data',
    field: '/reportedToRegulator',
    test: ({ context, event }) => {
      const { reopened, ranking } = context.sourcing;
      const first = ranking.find(({ rank }) => rank === 1)?.bidId ?? null;
      if (!reopened || first === reopened.previousWinner) return true;
      return Boolean(formOf(receiveReport, event).reportedToRegulator);
    },
    sentence: {
      zh: '重新评审改变了评审结果，须书面报告本级财政部门，请填写报告情况。',
      en: 'The re-evaluation changed the result: report it to the finance department in writing and say so here.',
    },
    clause: order87('六十四', '64'),
  },
  winnerUndoubted: {
    test: ({ context }) => !context.sourcing.lateConflicts.some(({ changesWinner }) => changesWinner),
    sentence: {
      zh: '评审小组成员应当回避而未回避，且影响排名第一的候选人。须先重新评审。',
      en: 'A member who should have been recused changed the first place. Evaluate again first.',
    },
    clause: order87('六十七', '67'),
    blockedBy: 'REOPEN_EVALUATION',
  },
});
