import { needsAssigns } from './needs.ts';
import { initiationAssigns } from './initiation.ts';
import { planningAssigns } from './planning.ts';
import { sourcingAssigns } from './sourcing.ts';
import { panelAssigns } from './panel.ts';
import { awardAssigns } from './award.ts';
import { failedAssigns } from './failed.ts';
import { contractingAssigns } from './contracting.ts';
import { performingAssigns } from './performing.ts';
import { acceptanceAssigns } from './acceptance.ts';
import { settlementAssigns } from './settlement.ts';
import { evaluationAssigns } from './evaluation.ts';
import { archiveAssigns } from './archive.ts';
import { remedyAssigns } from './remedy.ts';
import { holdAssigns } from './hold.ts';

export const assigns = {
  ...needsAssigns,
  ...initiationAssigns,
  ...planningAssigns,
  ...sourcingAssigns,
  ...panelAssigns,
  ...awardAssigns,
  ...failedAssigns,
  ...contractingAssigns,
  ...performingAssigns,
  ...acceptanceAssigns,
  ...settlementAssigns,
  ...evaluationAssigns,
  ...archiveAssigns,
  ...remedyAssigns,
  ...holdAssigns,
};
