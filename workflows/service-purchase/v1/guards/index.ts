import { acceptanceGuards } from './acceptance.ts';
import { archiveGuards } from './archive.ts';
import { awardGuards } from './award.ts';
import { contractTermGuards } from './contract-terms.ts';
import { contractingGuards } from './contracting.ts';
import { evaluationGuards } from './evaluation.ts';
import { extensionGuards } from './extension.ts';
import { failedGuards } from './failed.ts';
import { holdGuards } from './hold.ts';
import { initiationGuards } from './initiation.ts';
import { milestoneGuards } from './milestones.ts';
import { needsGuards } from './needs.ts';
import { panelGuards } from './panel.ts';
import { penaltyGuards } from './penalty.ts';
import { performingGuards } from './performing.ts';
import { planningGuards } from './planning.ts';
import { reEvaluationGuards } from './re-evaluation.ts';
import { remedyGuards } from './remedy.ts';
import { restGuards } from './rest.ts';
import { settlementGuards } from './settlement.ts';
import { sourcingGuards } from './sourcing.ts';

export const guards = {
  ...needsGuards,
  ...initiationGuards,
  ...planningGuards,
  ...sourcingGuards,
  ...panelGuards,
  ...reEvaluationGuards,
  ...awardGuards,
  ...failedGuards,
  ...contractingGuards,
  ...contractTermGuards,
  ...performingGuards,
  ...milestoneGuards,
  ...extensionGuards,
  ...penaltyGuards,
  ...restGuards,
  ...acceptanceGuards,
  ...settlementGuards,
  ...evaluationGuards,
  ...archiveGuards,
  ...remedyGuards,
  ...holdGuards,
};
