import { awardAct, challengeAct } from '../../src/cli/demo/acts/award.ts';
import { contractAct } from '../../src/cli/demo/acts/contract.ts';
import { evaluationAct } from '../../src/cli/demo/acts/evaluation.ts';
import { needsAct } from '../../src/cli/demo/acts/needs.ts';
import { panelAct } from '../../src/cli/demo/acts/panel.ts';
import { initiationAct, planningAct } from '../../src/cli/demo/acts/planning.ts';
import { tenderAct } from '../../src/cli/demo/acts/tender.ts';
import { castOf } from '../../src/cli/demo/cast.ts';
import { Narrator } from '../../src/cli/demo/narrator.ts';
import { Stage } from '../../src/cli/demo/stage.ts';
import { openWorld, type World } from '../../src/cli/demo/world.ts';

/** The demo's project, from needs to archive, over HTTP and in silence: its world stays open. */
export async function demoProject(): Promise<{ world: World; stage: Stage }> {
  const world = await openWorld('2020-06-01T09:00:00.000+08:00', '0');
  const tell = new Narrator('zh', () => {});
  const stage = new Stage(world, await castOf(world.server.url, world.adminKey, 'zh'), tell);
  const acts = [
    needsAct,
    initiationAct,
    planningAct,
    tenderAct,
    panelAct,
    awardAct,
    challengeAct,
    contractAct,
    evaluationAct,
  ];
  for (const act of acts) await act(stage);
  return { world, stage };
}
