import { endOfDay, legalDay } from '../../../calendar/index.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite } from '../../../rules/clauses.ts';
import {
  documentSaleUntil,
  earliestBidDeadline,
  earliestStart,
  publicityUntil,
} from '../../../rules/index.ts';
import { approveDocs } from '../events/planning/approve-docs.ts';
import { issueDocs } from '../events/planning/issue-docs.ts';
import { thresholdsOf } from '../law/law.ts';
import { applies, bidBondCap } from '../law/rule-values.ts';
import { heldFor } from '../money/funds.ts';
import { fen, percentOf, printed } from '../money/money.ts';
import type { ProjectContext } from '../project/context.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guardTable } from '../project/table.ts';

type Args = { context: ProjectContext; event: CaseEvent };

/** Earliest lawful day for something about the documents; `null` where the method sets none. */
function earliest(
  { context, event }: ShownWith,
  find: typeof earliestBidDeadline,
  from = legalDay(event.at),
): string | null {
  const { method } = context.planning;
  if (!method) return null;
  // Below the limit the body's own minimum takes the place of the method's.
  const terms = applies(event.rules, `method.${method}`) ? method : 'below-threshold';
  return find(event.facts.calendar, event.rules, terms, from);
}

const intentionOpensOn = ({ context, event }: ShownWith): string | undefined =>
  context.planning.intentionOn && applies(event.rules, 'intention-lead')
    ? earliestStart(event.facts.calendar, event.rules, context.planning.intentionOn)
    : undefined;

/** The most that a bid bond may be, in 分; `undefined` where no rule is in force. */
function bidBondMost({ context, event }: Args): bigint | undefined {
  const percent = bidBondCap(event);
  return percent === undefined ? undefined : percentOf(heldFor(context), percent);
}

/** Sole supplier at or above the threshold: the choice itself is made public first (条例第三十八条). */
function publicityNeeded({ context, event }: ShownWith): boolean {
  const { method, ground } = context.planning;
  const known = thresholdsOf(event);
  const budget = context.initiation?.budget;
  return (
    method === 'single-source' &&
    ground === 'sole-supplier' &&
    applies(event.rules, 'single-source-publicity') &&
    known !== undefined &&
    budget !== undefined &&
    fen(budget) >= known.openTender
  );
}

/** 意向公开、文件审定和发布. */
export const issueGuards = guardTable({
  intentionPublished: {
    test: ({ context }) => Boolean(context.planning.intentionOn ?? context.planning.intentionWaived),
    sentence: { zh: '尚未公开采购意向。', en: 'The intention has not been published.' },
    clause: { zh: '财库〔2020〕10号', en: 'Caiku [2020] 10' },
    blockedBy: 'PUBLISH_INTENT',
  },
  notOwnDocuments: {
    reads: 'data',
    field: '/preparedBy',
    test: ({ event }) => formOf(approveDocs, event).preparedBy !== event.actor.id,
    sentence: {
      zh: '编制人不得审定自己编制的采购文件。',
      en: 'Nobody approves documents that they prepared.',
    },
    clause: { zh: '《政府采购法》第六十一条', en: 'Government Procurement Law Art. 61' },
  },
  intentionLead: {
    test: (args) => {
      const opens = intentionOpensOn(args);
      return Boolean(args.context.planning.intentionWaived) || !opens || legalDay(args.event.at) >= opens;
    },
    sentence: (args) => ({
      zh: `采购意向公开未满期限，最早可于${intentionOpensOn(args)}开始采购活动。`,
      en: `The intention has not been public long enough: the procurement may start on ${intentionOpensOn(args)} at the earliest.`,
    }),
    clause: { zh: '财库〔2020〕10号：意向公开不得少于30日', en: 'Caiku [2020] 10: at least 30 days' },
    retryAt: (args) => {
      const opens = intentionOpensOn(args);
      return opens && `${opens}T00:00:00.000+08:00`;
    },
  },
  deadlineAhead: {
    reads: 'data',
    field: '/bidDeadline',
    test: ({ event }) => {
      const { bidDeadline } = formOf(issueDocs, event);
      return !bidDeadline || Date.parse(bidDeadline) > Date.parse(event.at);
    },
    sentence: { zh: '截止时间必须在当前时间之后。', en: 'The deadline must lie in the future.' },
    clause: { zh: '《政府采购法》第三十五条', en: 'Government Procurement Law Art. 35' },
  },
  bidWindowLawful: {
    reads: 'data',
    field: '/bidDeadline',
    test: (args) => {
      const { bidDeadline } = formOf(issueDocs, args.event);
      const first = earliest(args, earliestBidDeadline);
      return !bidDeadline || !first || legalDay(bidDeadline) >= first;
    },
    sentence: (args) => ({
      zh: `截止时间过早。自今日发出文件起计算，截止日不得早于${earliest(args, earliestBidDeadline)}。`,
      en: `The deadline is too early: with documents issued today it may not lie before ${earliest(args, earliestBidDeadline)}.`,
    }),
    clause: {
      zh: '《政府采购法》第三十五条；财库〔2014〕214号第十条；财政部令第74号第二十九条',
      en: 'Government Procurement Law Art. 35; Caiku [2014] 214 Art. 10; MOF Order 74 Art. 29',
    },
  },
  documentSaleLawful: {
    reads: 'data',
    field: '/documentsUntil',
    test: (args) => {
      const { documentsUntil } = formOf(issueDocs, args.event);
      const first = earliest(args, documentSaleUntil);
      return !documentsUntil || !first || documentsUntil >= first;
    },
    sentence: (args) => ({
      zh: `文件提供期限过短，至少应提供至${earliest(args, documentSaleUntil)}。`,
      en: `The documents must be available at least until ${earliest(args, documentSaleUntil)}.`,
    }),
    clause: { zh: '《政府采购法实施条例》第三十一条', en: 'Implementing Regulation Art. 31' },
  },
  publicityHeld: {
    reads: 'data',
    field: '/singleSourcePublicity',
    test: (args) => {
      if (!publicityNeeded(args)) return true;
      const { singleSourcePublicity: held } = formOf(issueDocs, args.event);
      const until = held && earliest(args, publicityUntil, held.from);
      if (!held || !until) return false;
      const over = held.until >= until && endOfDay(held.until) < args.event.at;
      return over && (!held.objections || Boolean(held.argument));
    },
    sentence: {
      zh: '达到公开招标数额标准、只能从唯一供应商处采购的，应当先公示不少于5个工作日；有异议的须完成补充论证。',
      en: 'A sole supplier at or above the threshold is made public for at least 5 working days first; an objection calls for a supplementary argument.',
    },
    clause: { zh: '《政府采购法实施条例》第三十八条', en: 'Implementing Regulation Art. 38' },
  },
  bidBondWithinCap: {
    reads: 'data',
    field: '/bidBond',
    test: (args) =>
      fen(formOf(issueDocs, args.event).bidBond) <= (bidBondMost(args) ?? Number.POSITIVE_INFINITY),
    sentence: (args) => {
      const most = printed(bidBondMost(args) ?? 0n);
      return {
        zh: `投标保证金不得超过采购项目预算的${bidBondCap(args.event)}%，最多${most}元。`,
        en: `The bid bond may not exceed ${bidBondCap(args.event)} % of the budget: at most ${most} yuan.`,
      };
    },
    clause: cite('regulation', 33),
  },
});
