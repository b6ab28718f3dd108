import type { Stage } from '../stage.ts';
import { awardAct, challengeAct } from './award.ts';
import { contractAct } from './contract.ts';
import { evaluationAct } from './evaluation.ts';
import { groupingAct } from './grouping.ts';
import { needsAct } from './needs.ts';
import { panelAct } from './panel.ts';
import { initiationAct, planningAct } from './planning.ts';
import { tailAct } from './tail.ts';
import { tenderAct } from './tender.ts';

/** The whole story, from a spreadsheet of needs to the archive, in its order. */
export const acts: readonly ((stage: Stage) => Promise<unknown>)[] = [
  needsAct,
  groupingAct,
  initiationAct,
  planningAct,
  tenderAct,
  panelAct,
  awardAct,
  challengeAct,
  contractAct,
  evaluationAct,
  tailAct,
];
