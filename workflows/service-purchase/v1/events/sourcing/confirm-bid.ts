import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { bidItself, hiddenBidder, onBidChain, ownBidOf } from './bid-chain.ts';

/** 更正后确认响应文件: what was handed in before a correction stands as it is. Unseen by everybody else. */
export const confirmBid = defineEvent({
  type: 'CONFIRM_BID',
  title: { zh: '更正后确认响应文件', en: 'Confirm the bid after a correction' },
  roles: ['supplier'],
  data: z.strictObject({}),
  needs: ['ownBid', 'bidder'],
  clause: { zh: '《政府采购法实施条例》第三十一条', en: 'Implementing Regulation Art. 31' },
  whileHeld: true,
  notAfter: ({ before }) => (before as ProjectContext).sourcing.bidDeadline ?? undefined,
  beside: onBidChain,
  recordedActor: bidItself,
  recorded: hiddenBidder,
  rows: (outcome) => {
    const { id, version } = ownBidOf(outcome);
    const { projectId } = outcome.context as ProjectContext;
    return [
      update('bids', { id, projectId }, { confirmedAt: outcome.event.at, version, headHash: outcome.hash }),
    ];
  },
});
