import { and } from 'xstate';
import { base } from '../project/base.ts';
import { returnBonds } from './after-signing.ts';
import { cancellable } from './cancellable.ts';

/**
 * From the published award to the signed contract (签约). The 30 days of signing stand still while a challenge
 * or a suspension forbids to sign (条例 Art. 54); the two inner states follow from the record alone.
 */
export const contractingState = base.createStateConfig({
  id: 'contracting',
  initial: 'signing',
  meta: { title: { zh: '合同签订', en: 'Contracting' }, stage: 'contracting' },
  on: {
    ...returnBonds,
    ...cancellable,
  },
  states: {
    signing: {
      meta: { title: { zh: '待签约', en: 'Signing' } },
      entry: { type: 'arm', params: { rule: 'contract-signature' } },
      exit: { type: 'cancel', params: { rule: 'contract-signature' } },
      initial: 'running',
      on: {
        DRAFT_CONTRACT: {
          guard: and([
            'noSignatureYet',
            'planLinesClear',
            'tailSharesFall',
            'planSumsToAward',
            'milestonesClear',
            'bondWithinCap',
            'termAsApproved',
            'dutiesTraced',
            'milestoneDutiesKnown',
            'penaltiesClear',
          ]),
          actions: 'draftFromAward',
        },
        SIGN: [
          {
            guard: and([
              'contractDrafted',
              'actsForWinner',
              'signatoryRegistered',
              'ownSignatureMissing',
              'noBlockingChallenge',
              'otherSideSigned',
            ]),
            target: '#performing',
            actions: [
              'recordSignature',
              'concludeContract',
              { type: 'meet', params: { rule: 'contract-signature' } },
              { type: 'arm', params: { rule: 'contract-notice', clocks: 'noticeWhereBinding' } },
              { type: 'arm', params: { rule: 'contract-filing', clocks: 'filingWhereBinding' } },
              { type: 'arm', params: { rule: 'deposit-return-winner' } },
              { type: 'arm', params: { rule: 'milestone', clocks: 'milestonesPlanned' } },
            ],
          },
          {
            guard: and([
              'contractDrafted',
              'actsForWinner',
              'signatoryRegistered',
              'ownSignatureMissing',
              'noBlockingChallenge',
            ]),
            actions: 'recordSignature',
          },
        ],
        WINNER_WITHDRAWS: { guard: 'actsForWinner', target: '#contracting.vacant', actions: 'dropWinner' },
        UPHOLD: [
          {
            guard: and([
              'complaintAuthority',
              'someComplaintAccepted',
              'complaintNamed',
              'candidatesSuffice',
            ]),
            target: '#contracting.vacant',
            actions: 'dropWinner',
          },
          {
            guard: and(['complaintAuthority', 'someComplaintAccepted', 'complaintNamed']),
            target: '#planning.documents',
            actions: 'tenderAgain',
          },
        ],
        REPLY_CHALLENGE: [
          {
            guard: and(['someUnanswered', 'challengeUnanswered', 'replyOverturns', 'candidatesSuffice']),
            target: '#contracting.vacant',
            actions: 'dropWinner',
          },
          {
            guard: and(['someUnanswered', 'challengeUnanswered', 'replyOverturns']),
            target: '#planning.documents',
            actions: 'tenderAgain',
          },
        ],
      },
      states: {
        running: {
          meta: { title: { zh: '可以签约', en: 'Signing period running' } },
          always: { guard: 'signingForbidden', target: 'paused' },
        },
        paused: {
          meta: { title: { zh: '暂停签约', en: 'Signing paused' } },
          entry: { type: 'freeze', params: { rule: 'contract-signature' } },
          exit: { type: 'thaw', params: { rule: 'contract-signature' } },
          always: { guard: 'signingAllowed', target: 'running' },
        },
      },
    },
    vacant: {
      meta: { title: { zh: '待确定替补或重新采购', en: 'Winner fell away' } },
      on: {
        NEXT_CANDIDATE: {
          guard: 'hasNextCandidate',
          target: '#sourcing.award.publishing',
          actions: 'awardNextCandidate',
        },
        RETENDER: { target: '#planning.documents', actions: 'tenderAgain' },
      },
    },
  },
});
