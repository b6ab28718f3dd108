import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { bidItself, hiddenBidder, onBidChain, ownBidOf } from './bid-chain.ts';
import { receiptRow } from './receipt-row.ts';

/** 撤回投标（响应）文件, before the deadline. */
export const withdrawBid = defineEvent({
  type: 'WITHDRAW_BID',
  title: { zh: '撤回响应文件', en: 'Withdraw the bid' },
  roles: ['supplier'],
  optional: true,
  data: z.strictObject({}),
  needs: ['ownBid', 'bidder'],
  clause: { zh: '财政部令第87号第三十四条', en: 'Ministry of Finance Order 87 Art. 34' },
  whileHeld: true,
  notAfter: ({ before }) => (before as ProjectContext).sourcing.bidDeadline ?? undefined,
  beside: onBidChain,
  recordedActor: bidItself,
  recorded: hiddenBidder,
  rows: (outcome) => {
    const { id, version } = ownBidOf(outcome);
    const { projectId } = outcome.context as ProjectContext;
    return [
      update(
        'bids',
        { id, projectId },
        { status: 'withdrawn', withdrawnAt: outcome.event.at, version, headHash: outcome.hash },
      ),
      // Nothing is handed in: the receipt names the event on the bid's own chain.
      receiptRow(outcome, 'withdrawn', outcome.hash ?? ''),
    ];
  },
});
