import { cite } from '../../../rules/clauses.ts';
import { orderSuspension } from '../events/hold/order-suspension.ts';
import { periodOf } from '../law/rule-values.ts';
import type { ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guardTable } from '../project/table.ts';
import { blocking } from '../remedy/remedies.ts';

/** Marks a suspension that follows from a challenge and ends with it. */
export const heldByChallenge = 'challenge';

const performanceMustStop = (context: ProjectContext) =>
  context.contract?.signedAt != null && blocking(context).length > 0;

export const holdGuards = guardTable({
  /** The gate of every event that is not `whileHeld`. */
  notSuspended: {
    test: ({ context }) => context.hold === null,
    sentence: ({ context }) => ({
      zh: `项目自${context.hold?.since.slice(0, 10)}起暂停（${context.hold?.reason}），恢复后方可办理。`,
      en: `The project is suspended since ${context.hold?.since.slice(0, 10)} (${context.hold?.reason}); this is possible once it resumes.`,
    }),
    clause: cite('law', 57),
    blockedBy: 'RESUME',
  },
  noChallengeAfterSigning: {
    test: ({ context }) => !performanceMustStop(context),
    sentence: ({ context }) => ({
      zh: `有${blocking(context).length}件可能影响结果的质疑或投诉未办结，已签订的合同应当中止履行，暂不能恢复。`,
      en: `${blocking(context).length} challenge(s) that may affect the outcome are pending: performance of the signed contract stays suspended.`,
    }),
    clause: cite('regulation', 54),
    blockedBy: 'REPLY_CHALLENGE',
  },
  challengeAfterSigning: {
    test: ({ context }) => performanceMustStop(context),
    sentence: {
      zh: '合同签订后没有可能影响结果的未办结质疑。',
      en: 'No challenge that may affect the outcome is pending after signature.',
    },
    clause: cite('regulation', 54),
  },
  challengePending: {
    test: ({ context }) => blocking(context).length > 0,
    sentence: {
      zh: '没有可能影响结果的未办结质疑或投诉。',
      en: 'No challenge or complaint that may affect the outcome is pending.',
    },
    clause: cite('regulation', 54),
  },
  challengeSuspensionOver: {
    test: ({ context }) => context.hold?.by === heldByChallenge && !performanceMustStop(context),
    sentence: {
      zh: '中止履行的质疑尚未办结。',
      en: 'The challenge that suspends performance is still pending.',
    },
    clause: cite('regulation', 54),
  },
  suspensionWithinLaw: {
    reads: 'data',
    field: '/days',
    test: ({ event }) => {
      const most = periodOf(event, 'suspension-order')?.count;
      return most === undefined || (formOf(orderSuspension, event).days ?? 0) <= most;
    },
    sentence: ({ event }) => {
      const most = periodOf(event, 'suspension-order')?.count ?? 0;
      return { zh: `暂停时间最长不得超过${most}日。`, en: `A suspension lasts ${most} days at most.` };
    },
    clause: cite('law', 57),
  },
});
