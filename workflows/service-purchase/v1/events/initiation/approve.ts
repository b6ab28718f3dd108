import { z } from 'zod';
import type { Row } from '../../../../kit/commit.ts';
import { defineEvent } from '../../../../kit/define.ts';
import { regimeOfProject } from '../../law/law.ts';
import { hold } from '../../money/funds.ts';
import { fen, fenText } from '../../money/money.ts';
import type { ProjectContext } from '../../project/context.ts';
import { type EventWith, eventWith } from '../../project/facts.ts';
import { newId, update } from '../../project/rows.ts';
import { text } from '../fields.ts';

/** 同意立项: first the reviewer, then the leader, whose approval holds the money and settles the regime. */
export const approve = defineEvent({
  type: 'APPROVE',
  title: { zh: '同意立项', en: 'Approve the initiation' },
  roles: ['reviewer', 'leader'],
  data: z.strictObject({ opinion: text('意见', 'Opinion').optional() }),
  needs: ['fundingLine'],
  clause: {
    zh: '《政府采购法》第二条；《政府采购法实施条例》第二条',
    en: 'Government Procurement Law Art. 2; Implementing Regulation Art. 2',
  },
  confirm: {
    zh: '领导同意后即冻结预算并确定适用的采购制度。',
    en: 'The leader’s approval holds the budget and settles which regime applies.',
  },
  rows: (outcome) => {
    const { event, context, before } = outcome;
    const project = context as ProjectContext;
    const { initiation } = project;
    if (!initiation?.fundsHeld || (before as ProjectContext).initiation?.fundsHeld) return [];
    const budget = fenText(initiation.budget);
    return [
      ...hold(outcome, newId(event), fen(initiation.budget)),
      update(
        'projects',
        { id: project.projectId },
        {
          budget,
          regime: project.regime,
          fundingLineId: initiation.fundingLineId,
          fiscalYear: initiation.fiscalYear,
          regimeBasis: regimeBasis(eventWith(event, 'fundingLine'), project),
        },
      ),
    ];
  },
});

/** How the regime was resolved, as it stood on the day: whoever reviews it later reads it here. */
function regimeBasis(event: EventWith<'fundingLine'>, project: ProjectContext): Row {
  const { initiation } = project;
  const line = event.facts.fundingLine;
  return {
    at: event.at,
    fundKind: initiation?.fundKind,
    lineKind: line?.kind,
    review: line?.reviewed?.version ?? null,
    budget: initiation?.budget,
    inCatalogue: initiation?.inCatalogue,
    reasons: regimeOfProject(event, project).reasons,
  };
}
