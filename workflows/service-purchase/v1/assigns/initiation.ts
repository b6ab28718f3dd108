import { mustBe } from '../../../kit/define.ts';
import { submit } from '../events/initiation/submit.ts';
import { factsOf } from '../facts.ts';
import { regimeOfProject } from '../law.ts';
import type { AssignTable } from '../table.ts';

export const initiationAssigns = {
  initiationSubmitted: ({ event }) => {
    const data = mustBe(submit, event);
    return {
      initiation: {
        author: event.actor.id,
        fundingLineId: data.fundingLineId,
        // Guard `lineNamed` has seen the line; the fallback is the stricter reading.
        fundKind: factsOf(event).fundingLine?.kind ?? 'fiscal',
        budget: data.budget,
        fiscalYear: data.fiscalYear,
        termMonths: data.termMonths,
        inCatalogue: data.inCatalogue,
        publicService: data.publicService,
        fundsHeld: false,
      },
    };
  },
  initiationApproved: ({ context, event }) => ({
    regime: regimeOfProject(event, context).regime,
    initiation: context.initiation && { ...context.initiation, fundsHeld: true },
  }),
} satisfies AssignTable;
