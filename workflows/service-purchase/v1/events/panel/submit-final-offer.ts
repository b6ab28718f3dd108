import { z } from 'zod';
import { digestOf } from '../../../../kit/chain.ts';
import { defineEvent } from '../../../../kit/define.ts';
import type { ProjectContext } from '../../context.ts';
import { factsOf } from '../../facts.ts';
import { fenText } from '../../money.ts';
import { update } from '../../rows.ts';
import { yuan } from '../fields.ts';
import { onBidChain, ownBidOf } from '../sourcing/bid-chain.ts';
import { receiptRow } from '../sourcing/receipt-row.ts';

/** 提交最后报价: unseen by everybody else until the time is over. */
export const submitFinalOffer = defineEvent({
  type: 'SUBMIT_FINAL_OFFER',
  title: { zh: '提交最后报价', en: 'Submit the final offer' },
  roles: ['supplier'],
  data: z.strictObject({ quote: yuan('最后报价', 'Final offer') }),
  needs: ['databaseClock', 'ownBid'],
  clause: { zh: '财库〔2014〕214号第二十一条', en: 'Caiku [2014] 214 Art. 21' },
  confirm: {
    zh: '最后报价是响应文件的有效组成部分；截止前可以重新提交，以最后一次为准。',
    en: 'The final offer becomes part of your bid; until the time is over you may submit again, the last one counts.',
  },
  whileHeld: true,
  notAfter: ({ before }) => (before as ProjectContext).sourcing.offersUntil ?? undefined,
  beside: onBidChain,
  recorded: ({ data, event }) => ({
    digest: digestOf({ bidId: factsOf(event).ownBid?.id ?? null, finalOffer: data.quote }),
  }),
  rows: (outcome) => {
    const { id, version } = ownBidOf(outcome);
    const { projectId } = outcome.context as ProjectContext;
    return [
      update(
        'bids',
        { id, projectId },
        { finalQuote: fenText(outcome.data.quote), version, headHash: outcome.hash },
      ),
      receiptRow(outcome, 'final-offer', digestOf({ bidId: id, finalOffer: outcome.data.quote })),
    ];
  },
});
