import { finalOfferEnvelope } from '../bids/sealing.ts';
import { inviteFinalOffers } from '../events/panel/invite-final-offers.ts';
import { submitFinalOffer } from '../events/panel/submit-final-offer.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import { offers214 } from './panel-common.ts';

const offersIn = ({ context, event }: ShownWith<'finalOffers'>) => {
  const running = new Set(context.sourcing.running);
  return event.facts.finalOffers.filter(({ bidId }) => running.has(bidId));
};

/** 最后报价. */
export const offerGuards = guardTable({
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
  offersOpen: guard({
    needs: ['databaseClock'],
    test: ({ context, event }) => {
      const { offersUntil } = context.sourcing;
      return offersUntil !== null && Date.parse(event.facts.databaseClock) <= Date.parse(offersUntil);
    },
    sentence: {
      zh: '尚未要求提交最后报价，或截止时间已过。',
      en: 'Final offers have not been invited, or their time is over.',
    },
    clause: offers214,
    blockedBy: 'INVITE_FINAL_OFFERS',
  }),
  ownBidRunning: guard({
    needs: ['ownBid'],
    test: ({ context, event }) => context.sourcing.running.includes(event.facts.ownBid?.id ?? ''),
    sentence: { zh: '您的响应文件未进入本环节。', en: 'Your bid is not in this step.' },
    clause: offers214,
  }),
  offerHandedInAsAsked: {
    reads: 'data',
    field: '/sealed',
    test: ({ context, event }) => {
      const { sealed, quote } = formOf(submitFinalOffer, event);
      return context.sourcing.sealing
        ? sealed !== undefined && quote === undefined
        : sealed === undefined && quote !== undefined;
    },
    sentence: ({ context }) =>
      context.sourcing.sealing
        ? {
            zh: '本项目只接收加密的最后报价，请在本机密封后提交；明文不予接收。',
            en: 'This procurement takes encrypted final offers only: seal it on your own machine. Nothing is taken in the clear.',
          }
        : {
            zh: '本项目的最后报价由权限控制，请填写报价。',
            en: 'Final offers of this procurement are kept by access: give the quote.',
          },
    clause: offers214,
  },
  offerEnvelopeAsAsked: {
    reads: 'data',
    field: '/sealed/envelopes',
    test: ({ event }) => {
      const { sealed } = formOf(submitFinalOffer, event);
      return !sealed || sealed.envelopes.map(({ name }) => name).join() === finalOfferEnvelope.name;
    },
    sentence: {
      zh: '最后报价只有一个名为 final-offer 的信封。',
      en: 'A final offer has one envelope, named final-offer.',
    },
    clause: offers214,
  },
  offersSealed: {
    test: ({ context }) => context.sourcing.sealing !== null && !context.sourcing.offersClosed,
    sentence: { zh: '最后报价未加密或者已经开启。', en: 'Final offers are not encrypted, or open already.' },
    clause: offers214,
  },
  allOffersIn: guard({
    needs: ['finalOffers'],
    test: (args) => offersIn(args).length === args.context.sourcing.running.length,
    sentence: {
      zh: '最后报价尚未全部提交；请等待截止时间。',
      en: 'Not every final offer is in; wait for the time to run out.',
    },
    clause: offers214,
    retryAt: ({ context }) => context.sourcing.offersUntil ?? undefined,
  }),
});
