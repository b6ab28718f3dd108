import { legalDay } from '../../../calendar/index.ts';
import { checkPanel, expertsNotBefore } from '../../../rules/index.ts';
import { drawPanel } from '../events/panel/draw-panel.ts';
import { formPanel } from '../events/sourcing/form-panel.ts';
import { applies } from '../law/rule-values.ts';
import { drawFor, panelConflicts } from '../people/panel-draw.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import { panelNeedOf } from './sourcing-panel.ts';

const atRandom = {
  zh: '《政府采购法实施条例》第三十九条；财库〔2016〕198号第十二条',
  en: 'Implementing Regulation Art. 39; Caiku [2016] 198 Art. 12',
};
const recusal = {
  zh: '《政府采购法》第十二条；《政府采购法实施条例》第九条',
  en: 'Government Procurement Law Art. 12; Implementing Regulation Art. 9',
};

/** Does the drawn panel lack members whom the order drawn can no longer supply? */
const drawExhausted = ({ context, event }: ShownWith) => {
  const { panel, draw } = context.sourcing;
  const need = panelNeedOf({ context, event });
  return !draw || (need !== undefined && panel.length < need.minMembers);
};

function makeupProblem(args: ShownWith) {
  const need = panelNeedOf(args);
  const { experts, reps = [] } = formOf(drawPanel, args.event);
  if (!need || !experts) return undefined;
  return checkPanel({ ...need, required: true }, { members: experts + reps.length, experts })[0];
}

/** The first day on which the experts of a tender on the spot may be drawn. */
function firstDay({ context, event }: ShownWith): string | undefined {
  const { bidDeadline } = context.sourcing;
  const { method } = context.planning;
  const tender = method === 'open-tender' || method === 'invited-tender';
  const { remote } = formOf(drawPanel, event);
  if (!tender || !bidDeadline || remote || !applies(event.rules, 'expert-draw')) return undefined;
  return expertsNotBefore(event.facts.calendar, event.rules, legalDay(bidDeadline));
}

/** 随机抽取和回避. */
export const drawGuards = guardTable({
  drawNotRepeated: {
    test: drawExhausted,
    sentence: {
      zh: '本轮评审专家已经抽取，不得重新抽取；回避的由抽取顺序中的下一名替补。',
      en: 'The experts of this round are drawn and are not drawn again; the next in order replaces whoever is recused.',
    },
    clause: atRandom,
    blockedBy: 'DECLARE_RECUSAL',
  },
  drawMakeupLawful: {
    reads: 'data',
    field: '/experts',
    test: (args) => makeupProblem(args) === undefined,
    sentence: (args) =>
      makeupProblem(args)?.sentence ?? {
        zh: '评审小组组成不合法。',
        en: 'The panel is not lawfully made up.',
      },
    clause: { zh: '财政部令第87号第四十七条', en: 'Ministry of Finance Order 87 Art. 47' },
  },
  poolSuffices: guard({
    needs: ['expertPool', 'bids'],
    reads: 'data',
    field: '/fields',
    test: (args) => {
      const draw = drawFor(args);
      return !draw || draw.members.length === formOf(drawPanel, args.event).experts;
    },
    sentence: (args) => ({
      zh: `专家库中符合条件、无须回避的专家仅${drawFor(args)?.members.length ?? 0}名，不足抽取人数。请放宽专业范围或者补充专家库。`,
      en: `Only ${drawFor(args)?.members.length ?? 0} experts of the pool qualify and have no conflict, fewer than are to be drawn. Widen the fields or add to the pool.`,
    }),
    clause: atRandom,
  }),
  drawTimely: {
    test: (args) => {
      const first = firstDay(args);
      return !first || legalDay(args.event.at) >= first;
    },
    sentence: (args) => ({
      zh: `评审专家抽取过早，最早可于${firstDay(args)}抽取。`,
      en: `It is too early to draw the experts; ${firstDay(args)} is the first day.`,
    }),
    clause: { zh: '财库〔2016〕198号', en: 'Caiku [2016] 198' },
    retryAt: (args) => firstDay(args),
  },
  drawnNotHandpicked: {
    reads: 'data',
    field: '/members',
    test: (args) => {
      const { members } = formOf(formPanel, args.event);
      const { draw, panel } = args.context.sourcing;
      if (!members || !draw || drawExhausted(args)) return true;
      const serving = new Set(panel.map(({ userId }) => userId));
      return members.every(({ kind, userId }) => kind === 'rep' || serving.has(userId));
    },
    sentence: {
      zh: '本轮评审专家由随机抽取产生，不得指定其他专家。',
      en: 'The experts of this round were drawn at random: nobody else can be named.',
    },
    clause: atRandom,
  },
  membersUnconflicted: guard({
    needs: ['panelTies', 'bids'],
    test: (args) => panelConflicts(args).length === 0,
    sentence: (args) =>
      panelConflicts(args)[0]?.sentence ?? {
        zh: '评审小组成员与供应商存在利害关系，应当回避。',
        en: 'A member is tied to a bidder and has to be recused.',
      },
    clause: recusal,
    blockedBy: 'DECLARE_RECUSAL',
  }),
});
