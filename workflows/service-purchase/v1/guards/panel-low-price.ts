import { decideLowPrice } from '../events/panel/decide-low-price.ts';
import { requestExplanation } from '../events/panel/request-explanation.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import { complete, lowPrice2 } from './panel-common.ts';

const ownLowPrice = ({ context, event }: ShownWith<'ownBid'>) => {
  const own = event.facts.ownBid?.id;
  return context.sourcing.lowPrice.find(({ bidId }) => bidId === own);
};

/** 异常低价审查. */
export const lowPriceGuards = guardTable({
  suspectNamed: {
    reads: 'data',
    field: '/bidId',
    test: ({ context, event }) =>
      context.sourcing.lowPrice.some(
        ({ bidId, askedAt }) => bidId === formOf(requestExplanation, event).bidId && askedAt === null,
      ),
    sentence: {
      zh: '该响应文件不在异常低价审查范围内，或已要求说明。',
      en: 'This bid is not under review, or its supplier has been asked already.',
    },
    clause: lowPrice2,
  },
  explanationAwaited: guard({
    needs: ['ownBid'],
    test: (args) => {
      const own = ownLowPrice(args);
      return own !== undefined && own.askedAt !== null && !own.explained && !own.over;
    },
    sentence: {
      zh: '评审小组没有要求您说明报价，或说明时间已过。',
      en: 'The panel has not asked you to explain your price, or the time for it is over.',
    },
    clause: lowPrice2,
  }),
  explanationsHeard: {
    test: ({ context }) => context.sourcing.lowPrice.every(({ explained, over }) => explained || over),
    sentence: {
      zh: '尚有供应商未被要求说明，或说明时间未满。请先要求说明并等待答复。',
      en: 'Some supplier has not been asked yet, or its time to answer runs. Ask first and wait.',
    },
    clause: lowPrice2,
    blockedBy: 'REQUEST_EXPLANATION',
  },
  verdictsComplete: {
    reads: 'data',
    field: '/verdicts',
    test: ({ context, event }) =>
      complete(
        context.sourcing.lowPrice.map(({ bidId }) => bidId),
        formOf(decideLowPrice, event).verdicts?.map(({ bidId, accepted, reason }) => ({
          bidId,
          passed: accepted,
          reason,
        })),
      ),
    sentence: {
      zh: '请对每一份被审查的响应文件给出一个认定结果。',
      en: 'Give one verdict for every bid under review.',
    },
    clause: lowPrice2,
  },
});
