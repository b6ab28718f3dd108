import { epochMs } from '../../../calendar/index.ts';
import { holderOf } from '../bids/opening.ts';
import { approvalsNow } from '../bids/sealing.ts';
import { approveOpening } from '../events/sourcing/approve-opening.ts';
import type { ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

const opening = { zh: '财政部令第87号第三十九条至第四十一条', en: 'Ministry of Finance Order 87 Art. 39–41' };

const pieceOf = ({ bidId, envelope }: { bidId: string; envelope: string }) => `${bidId} ${envelope}`;

const approved = ({ sourcing }: ProjectContext): boolean =>
  sourcing.sealing === null || new Set(approvalsNow(sourcing).map(({ userId }) => userId)).size >= 2;

/** Has the database given out, or given up, every envelope? Before both have approved it is plain what is missing. */
const released = (
  context: ProjectContext,
  envelopes: readonly { opened: unknown; unopened: unknown }[],
): boolean =>
  !approved(context) || envelopes.every(({ opened, unopened }) => opened !== null || unopened !== null);

const notReleased = {
  sentence: {
    zh: '数据库记录不满足开启条件（时间、环节、两人同意或者技术评审报告签署），密封未解除。',
    en: 'By the database’s own record the seals may not be released (time, step, two approvals, signed technical report).',
  },
  clause: opening,
  blockedBy: 'APPROVE_OPENING',
};

/** 开启的批准: two people, once each, after the deadline by the database's clock. */
export const approvalGuards = guardTable({
  tenderSealed: {
    test: ({ context }) => context.sourcing.sealing !== null,
    sentence: {
      zh: '本项目的响应文件未加密，无须提交份额。',
      en: 'The bids are not encrypted: no shares are needed.',
    },
    clause: opening,
  },
  openingTimeReached: guard({
    needs: ['databaseClock'],
    test: ({ context, event }) => {
      const { databaseClock } = event.facts;
      const { bidDeadline } = context.sourcing;
      return !bidDeadline || epochMs(databaseClock) >= epochMs(bidDeadline);
    },
    sentence: ({ context }) => ({
      zh: `未到开启时间（${context.sourcing.bidDeadline}）。`,
      en: `It is not yet time to open (${context.sourcing.bidDeadline}).`,
    }),
    clause: opening,
    retryAt: ({ context }) => context.sourcing.bidDeadline ?? undefined,
  }),
  approvalNotGiven: {
    test: ({ context, event }) =>
      !approvalsNow(context.sourcing).some(({ userId }) => userId === event.actor.id),
    sentence: {
      zh: '您已同意开启；须由另一名开启人同意，一人不能代替两人。',
      en: 'You have approved already; another person has to, nobody counts twice.',
    },
    clause: opening,
  },
  actorHoldsShare: {
    reads: 'data',
    field: '/recovery',
    test: ({ context, event }) => {
      const holder = holderOf(context, event);
      return holder !== undefined && !approvalsNow(context.sourcing).some((one) => one.holder === holder);
    },
    sentence: {
      zh: '您不是公告确定的开启人；只有分管领导可以在说明原因后使用尚未使用的离线恢复份额。',
      en: 'You are none of the opening officers of the notice; only the leader may, with a reason, use the offline recovery share, and once.',
    },
    clause: opening,
  },
  sharesComplete: guard({
    needs: ['sealedEnvelopes'],
    reads: 'data',
    field: '/shares',
    test: ({ event }) => {
      const { shares } = formOf(approveOpening, event);
      const { sealedEnvelopes } = event.facts;
      if (!shares) return true;
      const given = new Set(shares.map(pieceOf));
      return given.size === shares.length && given.size === sealedEnvelopes.length
        ? sealedEnvelopes.every((one) => given.has(pieceOf(one)))
        : false;
    },
    sentence: {
      zh: '本次开启的每个信封应恰有一个份额；无法解开的，份额填空（null），不得遗漏、重复，也不得提交其他信封的份额。',
      en: 'Give exactly one share for each envelope that opens now, null where yours could not be unwrapped; none missing, none twice, none of another envelope.',
    },
    clause: opening,
  }),
  sharesNew: guard({
    needs: ['openingShares'],
    reads: 'data',
    field: '/shares',
    test: ({ event }) => {
      const earlier = new Set(
        event.facts.openingShares.flatMap(({ shares }) => shares.flatMap(({ share }) => share ?? [])),
      );
      return !(formOf(approveOpening, event).shares ?? []).some(({ share }) => share && earlier.has(share));
    },
    sentence: {
      zh: '该份额已由他人提交；请提交您自己的份额。',
      en: 'This share has been handed over by somebody else; give your own.',
    },
    clause: opening,
  }),
  openingApproved: {
    test: ({ context }) => approved(context),
    sentence: ({ context }) => ({
      zh: `须由两名不同的人员同意开启并提交份额，现有 ${approvalsNow(context.sourcing).length} 名。`,
      en: `Two different people have to approve and hand over shares; ${approvalsNow(context.sourcing).length} did.`,
    }),
    clause: opening,
    blockedBy: 'APPROVE_OPENING',
  },
  // Judged with the step, because a list of actions opens nothing: the database itself has the last word.
  sealsReleased: guard({
    needs: ['sealedBids'],
    reads: 'data',
    test: ({ context, event }) => released(context, event.facts.sealedBids),
    ...notReleased,
  }),
  priceSealsReleased: guard({
    needs: ['sealedQuotes'],
    reads: 'data',
    test: ({ context, event }) => released(context, event.facts.sealedQuotes),
    ...notReleased,
  }),
});
