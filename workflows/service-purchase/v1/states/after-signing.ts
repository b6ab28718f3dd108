import { and } from 'xstate';
import { base } from '../base.ts';

/**
 * Duties that follow the signature and go on whatever the stage (合同公告、备案、退还保证金): late ones are
 * accepted, the clock ends as breached, and the project goes on.
 */
export const returnBonds = base.createStateConfig({
  on: {
    RETURN_BONDS: [
      {
        guard: and(['bondsStillKept', 'winnersBondReturnable', 'toLosers']),
        actions: ['recordBondsReturned', { type: 'meet', params: { rule: 'deposit-return-losers' } }],
      },
      {
        guard: and(['bondsStillKept', 'winnersBondReturnable']),
        actions: ['recordBondsReturned', { type: 'meet', params: { rule: 'deposit-return-winner' } }],
      },
    ],
  },
}).on;

export const afterSigning = base.createStateConfig({
  on: {
    ...returnBonds,
    PUBLISH_CONTRACT: {
      guard: 'contractUnpublished',
      actions: ['recordContractNotice', { type: 'meet', params: { rule: 'contract-notice' } }],
    },
    FILE: {
      guard: 'contractUnfiled',
      actions: ['recordFiling', { type: 'meet', params: { rule: 'contract-filing' } }],
    },
  },
}).on;
