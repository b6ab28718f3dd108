import type { z } from 'zod';
import { legalDay } from '../../../calendar/index.ts';
import { mustBe } from '../../../kit/define.ts';
import type { OpeningKeys, Sealing } from '../bids/sealing.ts';
import { chooseMethod } from '../events/planning/choose-method.ts';
import { issueDocs } from '../events/planning/issue-docs.ts';
import { publishIntent } from '../events/planning/publish-intent.ts';
import { setAdmission } from '../events/planning/set-admission.ts';
import { exceptionNeeded } from '../guards/planning-method.ts';
import { newSourcing } from '../project/context.ts';
import { assignFrom, assignTable } from '../project/table.ts';

export const planningAssigns = assignTable({
  surveyed: ({ context }) => ({ planning: { ...context.planning, surveyed: true } }),
  admissionSet: ({ context, event }) => {
    const form = mustBe(setAdmission, event);
    return {
      planning: {
        ...context.planning,
        admission: {
          version: (context.planning.admission?.version ?? 0) + 1,
          conditions: form.conditions.map(({ id, text, evidence }) => ({
            id,
            text,
            needsEvidence: evidence !== undefined,
          })),
          acceptancePlan: form.acceptancePlan,
          author: event.actor.id,
        },
        requirements: (form.requirements ?? []).map(({ id }) => ({ id })),
        designers: form.designers ?? [],
      },
    };
  },
  methodChosen: ({ context, event }) => {
    const form = mustBe(chooseMethod, event);
    return {
      planning: {
        ...context.planning,
        method: form.method,
        ground: form.ground,
        complex: form.complex ?? false,
        evaluation: form.evaluation,
        priceWeight: form.fixedPrice ? null : (form.priceWeight ?? null),
        criteria: (form.criteria ?? []).map(({ basis, ...criterion }) => ({
          ...criterion,
          technical: basis === 'technical',
        })),
        smallEnterpriseDeduction: form.smallEnterpriseDeduction ?? null,
        reservedForSmall: form.reservedForSmall ?? false,
        lotCap: form.lotCap ?? null,
        exception: exceptionNeeded({ context, event }) ? ('needed' as const) : ('none' as const),
      },
    };
  },
  exceptionGranted: ({ context }) => ({ planning: { ...context.planning, exception: 'granted' as const } }),
  exceptionRefused: ({ context }) => ({ planning: { ...context.planning, exception: 'none' as const } }),
  intentionPublished: ({ context, event }) => {
    const { waived } = mustBe(publishIntent, event);
    return {
      planning: {
        ...context.planning,
        intentionOn: waived ? null : legalDay(event.at),
        intentionWaived: waived ?? null,
      },
    };
  },
  documentsIssued: assignFrom(['openingKeys'], ({ context, event }) => {
    const form = mustBe(issueDocs, event);
    return {
      failure: null,
      sourcing: {
        ...newSourcing(context.sourcing.round),
        issuedAt: event.at,
        ruleSetId: event.rules.id,
        documentsUntil: form.documentsUntil,
        bidDeadline: form.bidDeadline,
        sealing: sealingOf(form.sealing, event.facts.openingKeys),
      },
    };
  }),
});

/** The recipients as they are published today: whoever changes a key later still opens with this one. */
function sealingOf(
  asked: z.infer<typeof issueDocs.data>['sealing'],
  keys: OpeningKeys | undefined,
): Sealing | null {
  if (!asked || !keys?.recovery) return null;
  return {
    officers: asked.officers.map((userId) => ({
      userId,
      recipient: keys.officers.find((one) => one.userId === userId)?.recipient ?? '',
    })),
    recovery: keys.recovery,
    system: keys.system,
    plan: asked.plan ?? 'one',
    priceAfterTechnical: asked.priceAfterTechnical === true,
  };
}
