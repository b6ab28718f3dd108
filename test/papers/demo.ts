import { acts } from '../../src/main/cli/demo/acts/index.ts';
import { castOf } from '../../src/main/cli/demo/cast.ts';
import { Narrator } from '../../src/main/cli/demo/narrator.ts';
import { Stage } from '../../src/main/cli/demo/stage.ts';
import { openWorld, type World } from '../../src/main/cli/demo/world.ts';

/** The demo's project, from needs to archive, over HTTP and in silence: its world stays open. */
export async function demoProject(): Promise<{ world: World; stage: Stage }> {
  const world = await openWorld();
  const tell = new Narrator('zh', () => {});
  const stage = new Stage(world, await castOf(world.server.url, world.adminKey, 'zh'), tell);
  for (const act of acts) await act(stage);
  return { world, stage };
}
