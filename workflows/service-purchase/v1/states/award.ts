import { and } from 'xstate';
import { base } from '../project/base.ts';
import { doubts } from './doubts.ts';

/** 定标: the decision in ranked order, and its publication. */
export const awardState = base.createStateConfig({
  initial: 'deciding',
  meta: { title: { zh: '定标', en: 'Award' } },
  states: {
    deciding: {
      meta: { title: { zh: '确定供应商', en: 'Deciding' } },
      entry: { type: 'arm', params: { rule: 'award-decision' } },
      exit: { type: 'cancel', params: { rule: 'award-decision' } },
      on: {
        ...doubts,
        CONFIRM_WINNER: {
          target: 'publishing',
          guard: and(['winnerUndoubted', 'earlierLotsDecided', 'candidateLeft', 'rankFollowed']),
          actions: ['winnerConfirmed', { type: 'meet', params: { rule: 'award-decision' } }],
        },
        // All candidates fell away, or have won their lots already.
        RETENDER: { target: '#planning.documents', guard: 'noCandidateLeft', actions: 'tenderAgain' },
        // During a suspension, or with a challenge open that may change the outcome, silence decides nothing.
        'deadline.award-decision': {
          target: 'publishing',
          guard: and([
            'winnerUndoubted',
            'earlierLotsDecided',
            'candidateLeft',
            'noOutcomeChallenge',
            'notSuspended',
          ]),
          actions: 'winnerDeemed',
        },
      },
    },
    publishing: {
      meta: { title: { zh: '公告结果', en: 'Publishing' } },
      entry: { type: 'arm', params: { rule: 'award-notice' } },
      exit: { type: 'cancel', params: { rule: 'award-notice' } },
      on: {
        ...doubts,
        PUBLISH_RESULT: {
          target: '#contracting',
          guard: 'winnerUndoubted',
          actions: [
            'resultPublished',
            { type: 'meet', params: { rule: 'award-notice' } },
            { type: 'arm', params: { rule: 'deposit-return-losers' } },
          ],
        },
        // A winner is chosen but nothing is signed: the next candidate's turn, or the whole again.
        UPHOLD: [
          {
            target: 'deciding',
            guard: and([
              'complaintAuthority',
              'someComplaintAccepted',
              'complaintNamed',
              'candidatesSuffice',
            ]),
            actions: 'dropWinner',
          },
          {
            target: '#failed',
            guard: and(['complaintAuthority', 'someComplaintAccepted', 'complaintNamed']),
            actions: 'failedByRemedy',
          },
        ],
        REPLY_CHALLENGE: [
          {
            target: 'deciding',
            guard: and(['someUnanswered', 'challengeUnanswered', 'replyOverturns', 'candidatesSuffice']),
            actions: 'dropWinner',
          },
          {
            target: '#failed',
            guard: and(['someUnanswered', 'challengeUnanswered', 'replyOverturns']),
            actions: 'failedByRemedy',
          },
        ],
      },
    },
  },
});
