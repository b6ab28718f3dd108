import { compare, parseDecimal } from '../../../scoring/index.ts';
import { entriesInBudget, unequalObjective } from '../bids/rank.ts';
import { correctSheet } from '../events/panel/correct-sheet.ts';
import { score } from '../events/panel/score.ts';
import { enoughSuppliers } from '../law/law.ts';
import type { ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import { order87 } from './panel-common.ts';

function sheetFits(
  context: ProjectContext,
  sheet: Record<string, Record<string, string>> | undefined,
): boolean {
  if (!sheet) return true;
  const { running } = context.sourcing;
  const { criteria } = context.planning;
  return (
    Object.keys(sheet).length === running.length &&
    running.every((bidId) => {
      const points = sheet[bidId];
      if (!points || Object.keys(points).length !== criteria.length) return false;
      return criteria.every(({ id, maximum }) => {
        const given = points[id];
        return given !== undefined && compare(parseDecimal(given), parseDecimal(maximum)) <= 0;
      });
    })
  );
}

const correcting = ({ sourcing }: ProjectContext, userId: string) =>
  sourcing.reopened?.correcting.includes(userId) ?? false;

/** 评分与汇总. */
export const scoreGuards = guardTable({
  sheetMissing: {
    test: ({ context, event }) => !context.sourcing.sheetsIn.includes(event.actor.id),
    sentence: { zh: '您已提交评分表。', en: 'You have handed in your sheet.' },
    clause: order87('五十五', '55'),
  },
  sheetHandedIn: {
    test: ({ context, event }) => context.sourcing.sheetsIn.includes(event.actor.id),
    sentence: { zh: '您没有可更正的评分表。', en: 'You have no sheet to correct.' },
    clause: order87('六十四', '64'),
  },
  sheetComplete: {
    reads: 'data',
    field: '/sheet',
    test: ({ context, event }) =>
      sheetFits(context, formOf(score, event).sheet ?? formOf(correctSheet, event).sheet),
    sentence: {
      zh: '每份响应文件的每项评审因素都须评分，且不得超过该项分值。',
      en: 'Every criterion of every bid needs points, none above its maximum.',
    },
    clause: order87('五十五', '55'),
  },
  allSheetsIn: {
    test: ({ context }) => {
      const { panel, sheetsIn } = context.sourcing;
      if (context.planning.criteria.length === 0) return true;
      return panel.length > 0 && panel.every(({ userId }) => sheetsIn.includes(userId));
    },
    sentence: ({ context }) => ({
      zh: `评分表尚未收齐（${context.sourcing.sheetsIn.length}/${context.sourcing.panel.length}）。`,
      en: `Not all sheets are in (${context.sourcing.sheetsIn.length} of ${context.sourcing.panel.length}).`,
    }),
    clause: order87('五十五', '55'),
    blockedBy: 'SCORE',
  },
  objectiveScoresEqual: guard({
    needs: ['scoreSheets'],
    test: ({ context, event }) => unequalObjective(context, event) === undefined,
    sentence: ({ context, event }) => {
      const found = unequalObjective(context, event);
      return {
        zh: `客观评审因素“${found?.criterion.title.zh}”各成员评分不一致。请相关成员更正后再汇总。`,
        en: `The members' points for the objective item “${found?.criterion.title.en}” differ. Correct the sheets first.`,
      };
    },
    clause: order87('五十五条、第六十四', '55, 64'),
    blockedBy: 'CORRECT_SHEET',
  }),
  objectiveScoresDiffer: guard({
    needs: ['scoreSheets'],
    test: ({ context, event }) =>
      unequalObjective(context, event) !== undefined || correcting(context, event.actor.id),
    sentence: {
      zh: '客观分一致，评分表不得更正。',
      en: 'The objective scores are equal: no sheet may be corrected.',
    },
    clause: order87('六十四', '64'),
  }),
  onlyObjectiveCorrected: guard({
    needs: ['scoreSheets'],
    reads: 'data',
    field: '/sheet',
    test: ({ context, event }) => {
      const corrected = formOf(correctSheet, event).sheet;
      const own = event.facts.scoreSheets.find(({ memberId }) => memberId === event.actor.id);
      // In a re-evaluation a member mends what the ground names, whatever its kind (87号令第六十四条).
      if (!corrected || !own || correcting(context, event.actor.id)) return true;
      return context.planning.criteria
        .filter(({ kind }) => kind === 'subjective')
        .every(({ id }) =>
          context.sourcing.running.every((bidId) => corrected[bidId]?.[id] === own.scores[bidId]?.[id]),
        );
    },
    sentence: { zh: '只能更正客观分，主观分不得改动。', en: 'Only objective points may be corrected.' },
    clause: order87('六十四', '64'),
  }),
  enoughWithinBudget: guard({
    needs: ['bids'],
    test: ({ context, event }) =>
      enoughSuppliers(event, context, entriesInBudget(context, event).length)?.outcome === 'continue',
    sentence: {
      zh: '报价在预算以内的供应商不足法定数量。',
      en: 'Too few suppliers quoted within the budget.',
    },
    clause: { zh: '《政府采购法》第三十六条', en: 'Government Procurement Law Art. 36' },
  }),
});
