import { cite } from '../../../rules/clauses.ts';
import { lastDay, termLimit } from '../contract/contract-term.ts';
import { sideOf } from '../contract/sides.ts';
import { extend } from '../events/performing/extend.ts';
import type { ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guardTable } from '../project/table.ts';

const agreement = cite('civilCode', 543);

/** The last day that the law allows, or `undefined` where no rule is in force. */
function latest(context: ProjectContext, event: Parameters<typeof termLimit>[1]): string | undefined {
  const startsOn = context.contract?.startsOn;
  const limit = termLimit(context, event, formOf(extend, event).multiYear);
  return startsOn && limit ? lastDay(startsOn, limit.months) : undefined;
}

export const extensionGuards = guardTable({
  extensionLonger: {
    reads: 'data',
    field: '/until',
    test: ({ context, event }) => {
      const { until } = formOf(extend, event);
      return until === undefined || until > (context.contract?.endsOn ?? '');
    },
    sentence: ({ context }) => ({
      zh: `合同期限现至${context.contract?.endsOn}，延期后的日期应当更晚。`,
      en: `The term runs until ${context.contract?.endsOn}; an extension ends later.`,
    }),
    clause: agreement,
  },
  extensionWithinLaw: {
    reads: 'data',
    field: '/until',
    test: ({ context, event }) => {
      const { until } = formOf(extend, event);
      const last = latest(context, event);
      return until === undefined || last === undefined || until <= last;
    },
    sentence: ({ context, event }) => {
      const last = latest(context, event);
      const limit = termLimit(context, event, formOf(extend, event).multiYear);
      const cover = limit?.multiYear
        ? { zh: '', en: '' }
        : {
            zh: '预算有保障且内容、价格固定的，请说明依据，最长三年。',
            en: ' Where the budget covers later years and content and price are stable, say so: three years at most.',
          };
      return {
        zh: `合同期限连同延期不得超过${limit?.months}个月，最晚至${last}。${cover.zh}需要继续服务的，应当重新采购。`,
        en: `Term and extension together may not exceed ${limit?.months} months: until ${last} at the latest.${cover.en} Service beyond that is a new purchase.`,
      };
    },
    clause: cite('order102', 24),
  },
  extensionMilestonesOpen: {
    reads: 'data',
    field: '/milestones',
    test: ({ context, event }) => {
      const { milestones = [], until } = formOf(extend, event);
      const open = new Map(
        context.delivery.milestones.filter((one) => !one.reported).map((one) => [one.number, one.due]),
      );
      return (
        new Set(milestones.map(({ number }) => number)).size === milestones.length &&
        milestones.every(({ number, due }) => (open.get(number) ?? '~') <= due && due <= (until ?? due))
      );
    },
    sentence: {
      zh: '只能把尚未报告的履约节点往后调整，且不得晚于延期后的期限，每个节点一次。',
      en: 'Only milestones that are not reported yet can be moved, to a later day within the extended term, each once.',
    },
    clause: agreement,
  },
  noForeignExtension: {
    test: ({ context, event }) => {
      const proposal = context.contract?.extension;
      return !proposal || proposal.proposedBy === sideOf(event);
    },
    sentence: ({ context }) => ({
      zh: `对方已提出延期至${context.contract?.extension?.until}。请按同一日期和节点安排同意，或者先表示不同意。`,
      en: `The other side proposed ${context.contract?.extension?.until}. Agree to the same day and milestones, or reject it first.`,
    }),
    clause: agreement,
    blockedBy: 'REJECT_EXTENSION',
  },
  extensionProposedByOtherSide: {
    test: ({ context, event }) => {
      const proposal = context.contract?.extension;
      return proposal != null && proposal.proposedBy !== sideOf(event);
    },
    sentence: { zh: '没有对方提出的延期方案。', en: 'The other side has proposed no extension.' },
    clause: agreement,
    blockedBy: 'EXTEND',
  },
  extensionAsProposed: {
    reads: 'data',
    field: '/until',
    test: ({ context, event }) => {
      const { until, milestones = [] } = formOf(extend, event);
      const proposal = context.contract?.extension;
      return until === proposal?.until && sameDays(milestones, proposal?.milestones ?? []);
    },
    sentence: ({ context }) => ({
      zh: `日期或节点安排与对方提出的方案（至${context.contract?.extension?.until}）不一致。`,
      en: `Day or milestones differ from what was proposed (until ${context.contract?.extension?.until}).`,
    }),
    clause: agreement,
  },
});

type Day = { number: number; due: string };
const sameDays = (a: readonly Day[], b: readonly Day[]) =>
  a.length === b.length &&
  a.every((one) => b.some((other) => other.number === one.number && other.due === one.due));
