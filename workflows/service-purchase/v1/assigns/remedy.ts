import { mustBe } from '../../../kit/define.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { assessChallenge } from '../events/remedy/assess-challenge.ts';
import { complaintWindowOver } from '../events/remedy/deadline-complaint-window.ts';
import { fileChallenge } from '../events/remedy/file-challenge.ts';
import type { Challenge, ProjectContext } from '../project/context.ts';
import { newId } from '../project/rows.ts';
import { assignTable } from '../project/table.ts';
import { complaintOf } from '../remedy/remedies.ts';

const change = (
  { challenges }: ProjectContext,
  id: unknown,
  changed: Partial<Challenge>,
): Partial<ProjectContext> => ({
  challenges: challenges.map((one) => (one.id === id ? { ...one, ...changed } : one)),
});

const without = ({ challenges }: ProjectContext, id: unknown): Partial<ProjectContext> => ({
  challenges: challenges.filter((one) => one.id !== id),
});

const idOf = (event: CaseEvent) => event.data.challengeId;

export const remedyAssigns = assignTable({
  addChallenge: ({ context, event }) => {
    const form = mustBe(fileChallenge, event);
    const challenge: Challenge = {
      id: newId(event),
      organisationId: event.actor.organisationId ?? '',
      matter: form.matter,
      mayAffectOutcome: form.mayAffectOutcome ?? true,
      status: 'challenged',
      receivedAt: event.at,
      complainedAt: null,
    };
    return { challenges: [...context.challenges, challenge] };
  },
  assessChallenge: ({ context, event }) => {
    const { challengeId, mayAffectOutcome } = mustBe(assessChallenge, event);
    return change(context, challengeId, { mayAffectOutcome });
  },
  markReplied: ({ context, event }) => change(context, idOf(event), { status: 'replied' }),
  closeChallenge: ({ context, event }) => without(context, idOf(event)),
  lapseChallenge: ({ context, event }) => without(context, mustBe(complaintWindowOver, event).key),
  markComplained: ({ context, event }) =>
    change(context, idOf(event), { status: 'complained', complainedAt: event.at }),
  markAccepted: ({ context, event }) =>
    change(context, complaintOf(context, event, ['complained'])?.id, { status: 'accepted' }),
  closeComplaint: ({ context, event }) => without(context, complaintOf(context, event)?.id),
});
