import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { digestOf } from '../../../../kit/hash/chain.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import { fenText } from '../../money/money.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId, update } from '../../project/rows.ts';
import { clientMade, yuan } from '../fields.ts';
import { onBidChain, ownBidOf } from '../sourcing/bid-chain.ts';
import { receiptRow } from '../sourcing/receipt-row.ts';
import { sealedBid } from '../sourcing/sealed-bid.ts';

const data = z.strictObject({
  sealed: clientMade(sealedBid, {
    makes: 'sealFinalOffer',
    module: '/client/sealing.js',
    reads: '/sealing',
    seals: ['quote'],
  }).optional(),
  quote: yuan('最后报价', 'Final offer').optional(),
});

/** What is kept: the ciphertext as it came; in the clear with a nonce, so that no digest betrays a quote. */
const keptOf = ({ data: { sealed, quote }, event }: Outcome<z.infer<typeof data>>) =>
  sealed ?? { quote, nonce: newId(event, 1) };

/** 提交最后报价: sealed like the bid itself, opened by the same officers when the time is over. */
export const submitFinalOffer = defineEvent({
  type: 'SUBMIT_FINAL_OFFER',
  title: { zh: '提交最后报价', en: 'Submit the final offer' },
  roles: ['supplier'],
  undrafted: true,
  data,
  needs: ['ownBid', 'bidder'],
  asks: ({ context }) =>
    (context as ProjectContext).sourcing.sealing
      ? { required: ['sealed'] }
      : { required: ['quote'], without: ['sealed'] },
  clause: { zh: '财库〔2014〕214号第二十一条', en: 'Caiku [2014] 214 Art. 21' },
  confirm: {
    zh: '最后报价是响应文件的有效组成部分；截止前可以重新提交，以最后一次为准。',
    en: 'The final offer becomes part of your bid; until the time is over you may submit again, the last one counts.',
  },
  whileHeld: true,
  notAfter: ({ before }) => (before as ProjectContext).sourcing.offersUntil ?? undefined,
  beside: onBidChain,
  recorded: (outcome) => ({ digest: digestOf(keptOf(outcome)) }),
  rows: (outcome) => {
    const { id: bidId, version } = ownBidOf(outcome);
    const { projectId, sourcing } = outcome.context as ProjectContext;
    const { event, hash, data: form } = outcome;
    const sealed = keptOf(outcome);
    const digest = digestOf(sealed);
    return [
      insert('final_offers', {
        id: newId(event),
        projectId,
        round: sourcing.round,
        bidId,
        version,
        digest,
        sealed,
        submittedAt: event.at,
      }),
      update(
        'bids',
        { id: bidId, projectId },
        { version, headHash: hash, ...(form.quote ? { finalQuote: fenText(form.quote) } : {}) },
      ),
      receiptRow(outcome, 'final-offer', digest),
    ];
  },
});
