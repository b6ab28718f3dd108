import { acceptanceAssigns } from './acceptance.ts';
import { awardAssigns } from './award.ts';
import { contractingAssigns } from './contracting.ts';
import { evaluationAssigns } from './evaluation.ts';
import { failedAssigns } from './failed.ts';
import { holdAssigns } from './hold.ts';
import { initiationAssigns } from './initiation.ts';
import { needsAssigns } from './needs.ts';
import { panelAssigns } from './panel.ts';
import { performingAssigns } from './performing.ts';
import { planningAssigns } from './planning.ts';
import { reEvaluationAssigns } from './re-evaluation.ts';
import { remedyAssigns } from './remedy.ts';
import { settlementAssigns } from './settlement.ts';
import { sourcingAssigns } from './sourcing.ts';

export const assigns = {
  ...needsAssigns,
  ...initiationAssigns,
  ...planningAssigns,
  ...sourcingAssigns,
  ...panelAssigns,
  ...reEvaluationAssigns,
  ...awardAssigns,
  ...failedAssigns,
  ...contractingAssigns,
  ...performingAssigns,
  ...acceptanceAssigns,
  ...settlementAssigns,
  ...evaluationAssigns,
  ...remedyAssigns,
  ...holdAssigns,
};
