import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../src/shared/clock.ts';
import { dueCovers } from '../../src/tender/covers/plant.ts';
import { pair } from '../job.ts';
import { plantCovers } from './plant-covers.ts';

/** Bids come in at any moment, not at the beat of a job; in virtual time nobody waits. */
const spreadMs = 20_000;

/** Logs nothing: a line for each cover would tell which bids are none. */
export const plantCoversPair = pair(plantCovers, async ({ engine, signal }) => {
  const spread = engine.clock === systemClock ? spreadMs : 0;
  const due = await dueCovers(engine);
  await Promise.all(
    due.map(async ({ act }) => {
      if (spread > 0) await sleep(Math.random() * spread, undefined, { signal });
      await act();
    }),
  );
});
