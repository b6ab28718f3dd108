import { and } from 'xstate';
import { base } from '../project/base.ts';

/** All clocks of one challenge or complaint: they lose their object when it is withdrawn. */
const withdrawn = [
  { type: 'cancel', params: { rule: 'challenge-answer', clocks: 'challengeNamed' } },
  { type: 'cancel', params: { rule: 'complaint-window', clocks: 'challengeNamed' } },
  { type: 'cancel', params: { rule: 'complaint-review', clocks: 'challengeNamed' } },
  { type: 'cancel', params: { rule: 'complaint-forward', clocks: 'challengeNamed' } },
  { type: 'cancel', params: { rule: 'complaint-response', clocks: 'challengeNamed' } },
  { type: 'cancel', params: { rule: 'complaint-decision', clocks: 'challengeNamed' } },
] as const;

const decided = [
  'closeComplaint',
  { type: 'meet', params: { rule: 'complaint-decision', clocks: 'complaintNamed' } },
  { type: 'cancel', params: { rule: 'complaint-forward', clocks: 'complaintNamed' } },
  { type: 'cancel', params: { rule: 'complaint-response', clocks: 'complaintNamed' } },
] as const;

/** What can happen to any of several challenges at once, whatever the state of the region says of the gravest. */
const open = base.createStateConfig({
  on: {
    ASSESS_CHALLENGE: { guard: and(['someChallenge', 'challengeKnown']), actions: 'assessChallenge' },
    REPLY_CHALLENGE: [
      {
        guard: and(['someUnanswered', 'challengeUnanswered', 'replyUpholds']),
        target: '#remedy.following',
        actions: [
          'closeChallenge',
          { type: 'meet', params: { rule: 'challenge-answer', clocks: 'challengeNamed' } },
        ],
      },
      {
        guard: and(['someUnanswered', 'challengeUnanswered']),
        target: '#remedy.following',
        actions: [
          'markReplied',
          { type: 'meet', params: { rule: 'challenge-answer', clocks: 'challengeNamed' } },
          { type: 'arm', params: { rule: 'complaint-window', clocks: 'complaintWindow' } },
        ],
      },
    ],
    WITHDRAW_CHALLENGE: {
      guard: and(['ownChallengeOpen', 'ownChallenge']),
      target: '#remedy.following',
      actions: ['closeChallenge', ...withdrawn],
    },
    'deadline.complaint-window': { target: '#remedy.following', actions: 'lapseChallenge' },
    FILE_COMPLAINT: {
      guard: and([
        'complaintsTaken',
        'ownChallengeOpen',
        'ownChallenge',
        'challengeRipe',
        'complaintInTime',
        'complaintWithinScope',
      ]),
      target: '#remedy.following',
      actions: [
        'markComplained',
        { type: 'cancel', params: { rule: 'challenge-answer', clocks: 'challengeNamed' } },
        { type: 'meet', params: { rule: 'complaint-window', clocks: 'challengeNamed' } },
        { type: 'arm', params: { rule: 'complaint-review', clocks: 'challengeNamed' } },
        { type: 'arm', params: { rule: 'complaint-decision', clocks: 'challengeNamed' } },
      ],
    },
    ACCEPT_COMPLAINT: {
      guard: and(['complaintAuthority', 'someComplaintFiled', 'filedComplaintNamed']),
      actions: [
        'markAccepted',
        { type: 'meet', params: { rule: 'complaint-review', clocks: 'complaintReviewed' } },
        { type: 'arm', params: { rule: 'complaint-forward', clocks: 'complaintFiled' } },
      ],
    },
    REFUSE_COMPLAINT: {
      guard: and(['complaintAuthority', 'someComplaintFiled', 'filedComplaintNamed']),
      target: '#remedy.following',
      actions: [
        'closeComplaint',
        { type: 'meet', params: { rule: 'complaint-review', clocks: 'complaintReviewed' } },
        { type: 'cancel', params: { rule: 'complaint-decision', clocks: 'complaintReviewed' } },
      ],
    },
    FORWARD_COMPLAINT: {
      guard: and(['complaintAuthority', 'someComplaintAccepted', 'complaintNamed']),
      actions: [
        { type: 'meet', params: { rule: 'complaint-forward', clocks: 'complaintNamed' } },
        { type: 'arm', params: { rule: 'complaint-response', clocks: 'complaintNamed' } },
      ],
    },
    ANSWER_COMPLAINT: {
      guard: and(['someComplaintAccepted', 'complaintNamed']),
      actions: { type: 'meet', params: { rule: 'complaint-response', clocks: 'complaintNamed' } },
    },
    DISMISS: {
      guard: and(['complaintAuthority', 'someComplaintAccepted', 'complaintNamed']),
      target: '#remedy.following',
      actions: decided,
    },
    UPHOLD: {
      guard: and(['complaintAuthority', 'someComplaintAccepted', 'complaintNamed']),
      target: '#remedy.following',
      actions: decided,
    },
    UPHOLD_WITHOUT_EFFECT: {
      guard: and(['complaintAuthority', 'someComplaintAccepted', 'complaintNamed']),
      target: '#remedy.following',
      actions: decided,
    },
  },
}).on;

/**
 * Challenges and complaints beside the stages (质疑投诉). Several may run at once: each has its own status and
 * clocks in the record; the region stands where the most urgent of them stands.
 */
export const remedyState = base.createStateConfig({
  id: 'remedy',
  initial: 'idle',
  meta: { title: { zh: '质疑投诉', en: 'Remedies' } },
  on: {
    FILE_CHALLENGE: {
      guard: and([
        'challengerRegistered',
        'documentsIssued',
        'standing',
        'matterHasHappened',
        'knownByToday',
        'challengeInTime',
      ]),
      target: '.challenged',
      actions: [
        'addChallenge',
        { type: 'arm', params: { rule: 'challenge-answer', clocks: 'challengeFiled' } },
      ],
    },
  },
  states: {
    idle: { meta: { title: { zh: '无质疑投诉', en: 'Idle' } } },
    challenged: { meta: { title: { zh: '质疑待答复', en: 'Challenged' } }, on: open },
    complaintWindow: { meta: { title: { zh: '投诉期内', en: 'Complaint window' } }, on: open },
    complained: { meta: { title: { zh: '投诉处理中', en: 'Complained' } }, on: open },
    following: {
      meta: { title: { zh: '汇总各件质疑投诉', en: 'Following the record' } },
      always: [
        { guard: 'someUnanswered', target: 'challenged' },
        { guard: 'someComplaint', target: 'complained' },
        { guard: 'someReplied', target: 'complaintWindow' },
        { target: 'idle' },
      ],
    },
  },
});
