import { needsGuards } from './needs.ts';
import { initiationGuards } from './initiation.ts';
import { planningGuards } from './planning.ts';
import { sourcingGuards } from './sourcing.ts';
import { panelGuards } from './panel.ts';
import { awardGuards } from './award.ts';
import { failedGuards } from './failed.ts';
import { contractingGuards } from './contracting.ts';
import { performingGuards } from './performing.ts';
import { acceptanceGuards } from './acceptance.ts';
import { settlementGuards } from './settlement.ts';
import { evaluationGuards } from './evaluation.ts';
import { archiveGuards } from './archive.ts';
import { remedyGuards } from './remedy.ts';
import { holdGuards } from './hold.ts';

export const guards = {
  ...needsGuards,
  ...initiationGuards,
  ...planningGuards,
  ...sourcingGuards,
  ...panelGuards,
  ...awardGuards,
  ...failedGuards,
  ...contractingGuards,
  ...performingGuards,
  ...acceptanceGuards,
  ...settlementGuards,
  ...evaluationGuards,
  ...archiveGuards,
  ...remedyGuards,
  ...holdGuards,
};
