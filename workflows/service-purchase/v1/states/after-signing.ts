import { and } from 'xstate';
import { base } from '../project/base.ts';

/** Bid bonds go back from the first tender on (退还保证金): the duty outlives a result that became void. */
export const returnBonds = base.createStateConfig({
  on: {
    RETURN_BONDS: [
      {
        guard: and(['bondsOwed', 'bondsStillKept', 'winnersBondReturnable', 'toLosers']),
        actions: ['recordBondsReturned', { type: 'meet', params: { rule: 'deposit-return-losers' } }],
      },
      {
        guard: and(['bondsOwed', 'bondsStillKept', 'winnersBondReturnable']),
        actions: ['recordBondsReturned', { type: 'meet', params: { rule: 'deposit-return-winner' } }],
      },
    ],
  },
}).on;

/**
 * Duties that follow the signature and go on whatever the stage (合同公告、备案): late ones are accepted, the clock
 * ends as breached, and the project goes on.
 */
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
