import { mustBe } from '../../../kit/define.ts';
import { submit } from '../events/initiation/submit.ts';
import { fundKindOf, regimeOfProject } from '../law/law.ts';
import { assignFrom, assignTable } from '../project/table.ts';

export const initiationAssigns = assignTable({
  initiationSubmitted: assignFrom(['fundingLine'], ({ event }) => {
    const data = mustBe(submit, event);
    return {
      initiation: {
        author: event.actor.id,
        fundingLineId: data.fundingLineId,
        // Guard `lineNamed` has seen the line; the fallback is the stricter reading.
        fundKind: fundKindOf(event) ?? 'fiscal',
        budget: data.budget,
        fiscalYear: data.fiscalYear,
        termMonths: data.termMonths,
        inCatalogue: data.inCatalogue,
        publicService: data.publicService,
        fundsHeld: false,
      },
    };
  }),
  initiationApproved: assignFrom(['fundingLine'], ({ context, event }) => {
    const { initiation } = context;
    if (!initiation) return {};
    // The line may have been reviewed since the project was submitted.
    const decided = { ...initiation, fundKind: fundKindOf(event) ?? initiation.fundKind, fundsHeld: true };
    return {
      regime: regimeOfProject(event, { ...context, initiation: decided }).regime,
      initiation: decided,
    };
  }),
});
