import { legalDay } from '../../../calendar/index.ts';
import { checkPanel, expertsNotBefore, panelNeed } from '../../../rules/index.ts';
import { formPanel } from '../events/sourcing/form-panel.ts';
import { thresholdsOf } from '../law/law.ts';
import { applies } from '../law/rule-values.ts';
import { fen } from '../money/money.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guardTable } from '../project/table.ts';

/** How the panel of this project must be made up. */
export function panelNeedOf({ context, event }: ShownWith) {
  const { method, complex } = context.planning;
  if (!method) return undefined;
  const budget = context.initiation?.budget;
  return panelNeed(event.rules, {
    method,
    ...(budget ? { budget: fen(budget) } : {}),
    openTender: thresholdsOf(event)?.openTender,
    complexOrHighImpact: complex,
  });
}

function panelProblem(args: ShownWith) {
  const need = panelNeedOf(args);
  const { members } = formOf(formPanel, args.event);
  if (!need || !members) return undefined;
  const experts = members.filter(({ kind }) => kind === 'expert').length;
  return checkPanel({ ...need, required: true }, { members: members.length, experts })[0];
}

/** The first day of the draw, for tenders that are evaluated on the spot. */
function firstDrawDay({ context, event }: ShownWith): string | undefined {
  const { bidDeadline } = context.sourcing;
  const tender = context.planning.method === 'open-tender' || context.planning.method === 'invited-tender';
  if (!tender || !bidDeadline || formOf(formPanel, event).remote || !applies(event.rules, 'expert-draw')) {
    return undefined;
  }
  return expertsNotBefore(event.facts.calendar, event.rules, legalDay(bidDeadline));
}

/** 评审小组的组成. */
export const panelMakeupGuards = guardTable({
  panelLawful: {
    reads: 'data',
    field: '/members',
    test: (args) => panelProblem(args) === undefined,
    sentence: (args) =>
      panelProblem(args)?.sentence ?? {
        zh: '评审小组组成不合法。',
        en: 'The panel is not lawfully made up.',
      },
    clause: { zh: '财政部令第87号第四十七条', en: 'Ministry of Finance Order 87 Art. 47' },
  },
  panelChaired: {
    reads: 'data',
    field: '/members',
    test: ({ event }) => {
      const { members } = formOf(formPanel, event);
      if (!members) return true;
      const chairs = members.filter(({ chair }) => chair);
      const distinct = new Set(members.map(({ userId }) => userId)).size === members.length;
      return distinct && chairs.length === 1 && chairs[0]?.kind === 'expert';
    },
    sentence: {
      zh: '成员不得重复，并应推选一名组长；采购人代表不得担任组长。',
      en: 'Members are distinct and one of them chairs; the buyer’s representative may not.',
    },
    clause: { zh: '财政部令第87号第四十五条', en: 'Ministry of Finance Order 87 Art. 45' },
  },
  noMemberStruckOff: {
    reads: 'data',
    field: '/members',
    test: ({ context, event }) =>
      !(formOf(formPanel, event).members ?? []).some(({ userId }) =>
        context.sourcing.struckOff.includes(userId),
      ),
    sentence: {
      zh: '已回避或退出本轮评审的人员不得再次进入评审小组。',
      en: 'Whoever was recused or left the panel of this round does not come back.',
    },
    clause: { zh: '《政府采购法》第十二条', en: 'Government Procurement Law Art. 12' },
  },
  drawNotTooEarly: {
    reads: 'data',
    field: '/drawnAt',
    test: (args) => {
      const { drawnAt } = formOf(formPanel, args.event);
      const first = firstDrawDay(args);
      return !drawnAt || !first || legalDay(drawnAt) >= first;
    },
    sentence: (args) => ({
      zh: `评审专家抽取过早，最早可于${firstDrawDay(args)}抽取。`,
      en: `The experts were drawn too early; ${firstDrawDay(args)} is the first day.`,
    }),
    clause: { zh: '财库〔2016〕198号', en: 'Caiku [2016] 198' },
  },
  reportNotBegun: {
    test: ({ context }) => context.sourcing.ranking.length === 0,
    sentence: {
      zh: '评审结果已形成，评审小组不能再变更。',
      en: 'The ranking stands; the panel can no longer change.',
    },
    clause: { zh: '财政部令第87号第五十条', en: 'Ministry of Finance Order 87 Art. 50' },
  },
});
