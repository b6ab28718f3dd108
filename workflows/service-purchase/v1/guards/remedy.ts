import { legalDay } from '../../../calendar/index.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite } from '../../../rules/clauses.ts';
import { nextCandidate } from '../bids/candidates.ts';
import { underCap } from '../bids/lot-cap.ts';
import { fileChallenge } from '../events/remedy/file-challenge.ts';
import { fileComplaint } from '../events/remedy/file-complaint.ts';
import { replyChallenge } from '../events/remedy/reply-challenge.ts';
import { periodOf } from '../law/rule-values.ts';
import type { Challenge, ProjectContext } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';
import {
  challengeOf,
  complaintOf,
  complaintWindowEnd,
  knownFrom,
  periodEnd,
  replyPeriodEnd,
} from '../remedy/remedies.ts';

const named = (context: ProjectContext, event: CaseEvent) => challengeOf(context, event.data?.challengeId);

const some = (context: ProjectContext, ...statuses: Challenge['status'][]) =>
  context.challenges.some((one) => statuses.includes(one.status));

const mine = (context: ProjectContext, event: CaseEvent) =>
  context.challenges.filter((one) => one.organisationId === event.actor.organisationId);

/** Until when the challenge of a form may be filed; `undefined` where that cannot be told. */
function challengeEnd(context: ProjectContext, event: EventWith): string | undefined {
  const { matter, knownOn } = formOf(fileChallenge, event);
  if (!matter || !knownOn) return undefined;
  return periodEnd(event, 'challenge-window', `${knownFrom(context, matter, knownOn)}T12:00:00+08:00`);
}

const passed = (event: CaseEvent, instant: string | undefined) =>
  instant !== undefined && Date.parse(event.at) > Date.parse(instant);

export const remedyGuards = guardTable({
  challengerRegistered: guard({
    needs: ['organisation'],
    test: ({ event }) => {
      return event.facts.organisation?.legalStatus === 'registered';
    },
    sentence: {
      zh: '提出质疑的应当是依法登记的供应商。',
      en: 'Only a registered supplier can file a challenge.',
    },
    clause: cite('order94', 11),
  }),
  documentsIssued: {
    test: ({ context }) => context.sourcing.issuedAt !== null,
    sentence: {
      zh: '采购文件尚未发出，没有可以质疑的事项。',
      en: 'The documents are not issued yet: there is nothing to challenge.',
    },
    clause: cite('law', 52),
    blockedBy: 'ISSUE_DOCS',
  },
  standing: guard({
    needs: ['ownBid'],
    reads: 'data',
    field: '/matter',
    test: ({ event }) => {
      const { matter } = formOf(fileChallenge, event);
      return matter === undefined || matter === 'document' || event.facts.ownBid != null;
    },
    sentence: {
      zh: '对采购过程、结果的质疑，只能由参加本次采购活动的供应商提出。',
      en: 'Only a supplier that took part may challenge the procedure or the result.',
    },
    clause: cite('order94', 11),
  }),
  matterHasHappened: {
    reads: 'data',
    field: '/matter',
    test: ({ context, event }) =>
      formOf(fileChallenge, event).matter !== 'result' || context.award?.publishedAt != null,
    sentence: {
      zh: '结果尚未公告，不能就结果提出质疑。',
      en: 'The result is not published yet and cannot be challenged.',
    },
    clause: cite('regulation', 53),
    blockedBy: 'PUBLISH_RESULT',
  },
  knownByToday: {
    reads: 'data',
    field: '/knownOn',
    test: ({ event }) => (formOf(fileChallenge, event).knownOn ?? '') <= legalDay(event.at),
    sentence: { zh: '知道之日不得晚于今天。', en: 'The day of knowledge is not after today.' },
    clause: cite('law', 52),
  },
  challengeInTime: {
    reads: 'data',
    field: '/knownOn',
    test: ({ context, event }) => !passed(event, challengeEnd(context, event)),
    sentence: ({ context, event }) => {
      const last = challengeEnd(context, event)?.slice(0, 10);
      const days = periodOf(event, 'challenge-window')?.count;
      return {
        zh: `质疑期限（${days}个工作日）已于${last}届满，不予受理。`,
        en: `The time to challenge (${days} working days) ended on ${last}.`,
      };
    },
    clause: cite('law', 52),
  },
  someUnanswered: {
    test: ({ context }) => some(context, 'challenged'),
    sentence: { zh: '没有待答复的质疑。', en: 'No challenge waits for a reply.' },
    clause: cite('law', 53),
    blockedBy: 'FILE_CHALLENGE',
  },
  someChallenge: {
    test: ({ context }) => context.challenges.length > 0,
    sentence: { zh: '没有未办结的质疑或投诉。', en: 'No challenge or complaint is pending.' },
    clause: cite('regulation', 54),
    blockedBy: 'FILE_CHALLENGE',
  },
  challengeKnown: {
    reads: 'data',
    field: '/challengeId',
    test: ({ context, event }) => named(context, event) !== undefined,
    sentence: { zh: '没有这件未办结的质疑。', en: 'There is no such pending challenge.' },
    clause: cite('law', 52),
  },
  challengeUnanswered: {
    reads: 'data',
    field: '/challengeId',
    test: ({ context, event }) => named(context, event)?.status === 'challenged',
    sentence: {
      zh: '该质疑不存在或者已经答复。',
      en: 'There is no such challenge, or it was answered already.',
    },
    clause: cite('law', 53),
  },
  replyUpholds: {
    reads: 'data',
    field: '/upheld',
    test: ({ event }) => formOf(replyChallenge, event).upheld === true,
    sentence: { zh: '答复未认定质疑成立。', en: 'The reply does not uphold the challenge.' },
    clause: cite('order94', 16),
  },
  /** Upheld by the buyer itself, and the outcome may be affected: the award does not stand. */
  replyOverturns: {
    reads: 'data',
    field: '/upheld',
    test: ({ context, event }) =>
      formOf(replyChallenge, event).upheld === true && named(context, event)?.mayAffectOutcome === true,
    sentence: {
      zh: '质疑不成立，或者不影响结果。',
      en: 'The challenge is not upheld, or does not affect the outcome.',
    },
    clause: cite('order94', 16),
  },
  /** A flaw of the documents is not mended by the next candidate; one of the procedure or result may be. */
  candidatesSuffice: guard({
    needs: ['batchLots'],
    test: ({ context, event }) => {
      const challenge = named(context, event) ?? complaintOf(context, event);
      return challenge?.matter !== 'document' && nextCandidate(underCap({ context, event })) !== undefined;
    },
    sentence: {
      zh: '没有可以替补的合格候选人，或者采购文件本身有误，应当重新采购。',
      en: 'No qualified candidate is left, or the documents are at fault: a new tender is needed.',
    },
    clause: cite('order94', 31, 32),
  }),
  ownChallengeOpen: {
    test: ({ context, event }) => mine(context, event).length > 0,
    sentence: { zh: '贵方没有未办结的质疑或投诉。', en: 'Your organisation has no pending challenge.' },
    clause: cite('order94', 30),
    blockedBy: 'FILE_CHALLENGE',
  },
  ownChallenge: {
    reads: 'data',
    field: '/challengeId',
    test: ({ context, event }) => mine(context, event).some((one) => one.id === event.data?.challengeId),
    sentence: { zh: '这不是贵方提出的质疑。', en: 'This is not your organisation’s challenge.' },
    clause: cite('order94', 17, 30),
  },
  complaintsTaken: {
    test: ({ context }) => context.regime !== 'SMALL',
    sentence: {
      zh: '限额以下自行采购不适用政府采购投诉程序，请通过采购人内部监督渠道反映。',
      en: 'Purchases below the limit are outside the complaint procedure; turn to the buyer’s internal supervision.',
    },
    clause: cite('regulation', 2),
  },
  challengeRipe: {
    reads: 'data',
    field: '/challengeId',
    test: ({ context, event }) => {
      const challenge = named(context, event);
      if (challenge?.status === 'replied') return true;
      return challenge?.status === 'challenged' && passed(event, replyPeriodEnd(event, challenge));
    },
    sentence: ({ context, event }) => {
      const challenge = named(context, event);
      const until = challenge && replyPeriodEnd(event, challenge)?.slice(0, 10);
      return challenge?.status === 'challenged'
        ? {
            zh: `投诉前应当先经质疑答复；答复期至${until ?? '（待日历公布）'}，期满未答复的方可投诉。`,
            en: `A complaint comes after the reply; the time to reply runs until ${until ?? '(calendar pending)'}.`,
          }
        : {
            zh: '投诉应当针对已经答复（或逾期未答复）的质疑，且不得重复投诉。',
            en: 'A complaint follows a challenge that was answered, or not answered in time, and is made once.',
          };
    },
    clause: cite('law', 55),
    retryAt: ({ context, event }) => {
      const challenge = named(context, event);
      return challenge?.status === 'challenged' ? replyPeriodEnd(event, challenge) : undefined;
    },
  },
  complaintInTime: {
    reads: 'data',
    field: '/challengeId',
    test: ({ context, event }) => {
      const challenge = named(context, event);
      return !challenge || !passed(event, complaintWindowEnd(event, challenge));
    },
    sentence: ({ context, event }) => {
      const challenge = named(context, event);
      const last = challenge && complaintWindowEnd(event, challenge)?.slice(0, 10);
      const days = periodOf(event, 'complaint-window')?.count;
      return {
        zh: `投诉期限（答复期满后${days}个工作日）已于${last}届满。`,
        en: `The time to complain (${days} working days from the end of the reply period) ended on ${last}.`,
      };
    },
    clause: cite('law', 55),
  },
  complaintWithinScope: {
    reads: 'data',
    field: '/withinScope',
    test: ({ event }) => formOf(fileComplaint, event).withinScope === true,
    sentence: {
      zh: '投诉事项不得超出已质疑事项的范围。超出部分请先提出质疑。',
      en: 'A complaint stays within the challenge. Challenge the rest first.',
    },
    clause: cite('order94', 20),
  },
  complaintAuthority: {
    test: ({ context, event }) => event.actor.role === (context.regime === 'REF' ? 'auditor' : 'regulator'),
    sentence: ({ context }) =>
      context.regime === 'REF'
        ? {
            zh: '使用工会经费参照执行的项目，投诉由本级工会经费审查（纪检）机构处理。',
            en: 'Where union money follows the law by reference, the union’s own auditors decide complaints.',
          }
        : {
            zh: '政府采购项目的投诉由财政部门处理。',
            en: 'Complaints about government procurement are for the finance department.',
          },
    clause: {
      zh: '《政府采购质疑和投诉办法》（财政部令第94号）第五条；参照执行的项目按内部管理规定',
      en: 'Ministry of Finance Order 94 Art. 5; by reference: the body’s own measures',
    },
  },
  someComplaintFiled: {
    test: ({ context }) => some(context, 'complained'),
    sentence: { zh: '没有待审查的投诉。', en: 'No complaint waits for review.' },
    clause: cite('order94', 21),
    blockedBy: 'FILE_COMPLAINT',
  },
  filedComplaintNamed: {
    reads: 'data',
    field: '/challengeId',
    test: ({ context, event }) => complaintOf(context, event, ['complained']) !== undefined,
    sentence: { zh: '请指明待审查的投诉。', en: 'Name the complaint that waits for review.' },
    clause: cite('order94', 21),
  },
  someComplaintAccepted: {
    test: ({ context }) => some(context, 'accepted'),
    sentence: { zh: '没有已受理的投诉。', en: 'No complaint has been accepted.' },
    clause: cite('order94', 21),
    blockedBy: 'ACCEPT_COMPLAINT',
  },
  complaintNamed: {
    reads: 'data',
    field: '/challengeId',
    test: ({ context, event }) => complaintOf(context, event, ['accepted']) !== undefined,
    sentence: { zh: '请指明已受理的投诉。', en: 'Name the accepted complaint.' },
    clause: cite('order94', 29),
  },
  someReplied: {
    test: ({ context }) => some(context, 'replied'),
    sentence: { zh: '没有处于投诉期内的质疑。', en: 'No challenge is open to complaint.' },
    clause: cite('law', 55),
  },
  someComplaint: {
    test: ({ context }) => some(context, 'complained', 'accepted'),
    sentence: { zh: '没有未办结的投诉。', en: 'No complaint is pending.' },
    clause: cite('law', 56),
  },
});
