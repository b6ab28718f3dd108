/** A body with projects in several places of their lives, a body below it, and readers of all kinds. */
import { beforeAll, expect } from 'vitest';
import { type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { commonTime, type Stop } from '../fuzz/support/stops.ts';

export const clock = new MovableClock();
export const w = world({ clock });
export const lives = {} as Record<Stop, Life>;
export let cast: Cast;
/** A county below the cast's body, its name written to trouble a spreadsheet. */
export let countyId: string;
export let county: { officer: Caller; finance: Caller };
export const countyName = '=1+1县总工会';

beforeAll(async () => {
  await clock.set(w, commonTime);
  cast = await castOf(w);
  const stops: Stop[] = ['archived', 'suspended', 'failed', 'open, three bids', 'review', 'screening'];
  for (const stop of stops) lives[stop] = await new Life(w, cast, clock, stop).live();
  await clock.set(w, commonTime);
  countyId = await w.body(countyName, cast.bodyId);
  const at = (role: 'officer' | 'finance') => w.person(`县${role}`, [{ role, bodyId: countyId }]);
  county = { officer: await at('officer'), finance: await at('finance') };
  for (const title of ['县级项目一', '县级项目二']) {
    await made(county.officer.post('/api/v1/projects', { bodyId: countyId, title, category: 'income' }));
  }
}, 120_000);

async function made(answer: ReturnType<Caller['post']>): Promise<void> {
  const { status, body } = await answer;
  expect(status, JSON.stringify(body)).toBe(201);
}
