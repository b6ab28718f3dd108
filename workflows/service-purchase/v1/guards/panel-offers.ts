import { inviteFinalOffers } from '../events/panel/invite-final-offers.ts';
import { factsOf } from '../facts.ts';
import { formOf } from '../form.ts';
import type { GuardTable } from '../table.ts';
import { type Args, offers214 } from './panel-common.ts';

const finalQuotes = ({ context, event }: Args) => {
  const running = new Set(context.sourcing.running);
  return (factsOf(event).bids ?? []).filter(({ id, finalQuote }) => running.has(id) && finalQuote !== null);
};

/** 最后报价. */
export const offerGuards = {
  offersNotInvited: {
    test: ({ context }) => context.sourcing.offersUntil === null,
    sentence: { zh: '已经要求提交最后报价。', en: 'Final offers have been invited already.' },
    clause: offers214,
  },
  offersUntilAhead: {
    reads: 'data',
    field: '/until',
    test: ({ event }) => {
      const { until } = formOf(inviteFinalOffers, event);
      return !until || Date.parse(until) > Date.parse(event.at);
    },
    sentence: {
      zh: '最后报价截止时间必须在当前时间之后。',
      en: 'The time for final offers must lie in the future.',
    },
    clause: offers214,
  },
  offersOpen: {
    test: ({ context, event }) => {
      const { offersUntil } = context.sourcing;
      return (
        offersUntil !== null &&
        Date.parse(factsOf(event).databaseClock ?? event.at) <= Date.parse(offersUntil)
      );
    },
    sentence: {
      zh: '尚未要求提交最后报价，或截止时间已过。',
      en: 'Final offers have not been invited, or their time is over.',
    },
    clause: offers214,
    blockedBy: 'INVITE_FINAL_OFFERS',
  },
  ownBidRunning: {
    test: ({ context, event }) => context.sourcing.running.includes(factsOf(event).ownBid?.id ?? ''),
    sentence: { zh: '您的响应文件未进入本环节。', en: 'Your bid is not in this step.' },
    clause: offers214,
  },
  allOffersIn: {
    test: (args) => finalQuotes(args).length === args.context.sourcing.running.length,
    sentence: {
      zh: '最后报价尚未全部提交；请等待截止时间。',
      en: 'Not every final offer is in; wait for the time to run out.',
    },
    clause: offers214,
    retryAt: ({ context }) => context.sourcing.offersUntil ?? undefined,
  },
} satisfies GuardTable;
