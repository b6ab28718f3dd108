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

type Act = (stage: Stage) => Promise<unknown>;

/** The whole story, from a spreadsheet of needs to the archive, in its order. */
export const story = {
  needs: needsAct,
  grouping: groupingAct,
  initiation: initiationAct,
  planning: planningAct,
  tender: tenderAct,
  panel: panelAct,
  award: awardAct,
  challenge: challengeAct,
  contract: contractAct,
  evaluation: evaluationAct,
  archive: tailAct,
} satisfies Readonly<Record<string, Act>>;

export const acts: readonly Act[] = Object.values(story);
