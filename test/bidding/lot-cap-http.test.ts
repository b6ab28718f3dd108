import { beforeAll, expect, test } from 'vitest';
import { world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let first: Life;
let second: Life;

/** Two lots of one batch before their award; in both the second supplier is the cheapest and ranks first. */
beforeAll(async () => {
  cast = await castOf(w);
  const lot = (n: number) =>
    new Life(w, cast, clock, 'deciding', { lot: { batch: '兼投', lot: n, atMost: 1 } });
  first = await lot(1).live();
  second = await lot(2).live();
}, 120_000);

const rankedAt = async (life: Life, rank: number) =>
  (await life.context()).sourcing.ranking.find((one) => one.rank === rank);

test('兼投不兼中 over a batch: lots in their order, who has won is passed over, and told so', async () => {
  const best = cast.suppliers[1];
  for (const life of [first, second]) {
    expect((await rankedAt(life, 1))?.organisationId).toBe(best.organisationId);
  }
  const early = await second.try(cast.leader, 'CONFIRM_WINNER', {
    bidId: (await rankedAt(second, 1))?.bidId,
  });
  expect(early.body.reasons).toEqual([expect.objectContaining({ rule: 'earlierLotsDecided' })]);
  expect(early.body.reasons[0].sentence.zh).toContain('第1包');

  await first.do(cast.leader, 'CONFIRM_WINNER', { bidId: (await rankedAt(first, 1))?.bidId });
  const again = await second.try(cast.leader, 'CONFIRM_WINNER', {
    bidId: (await rankedAt(second, 1))?.bidId,
  });
  expect(again.body.reasons).toEqual([expect.objectContaining({ rule: 'rankFollowed' })]);
  expect(again.body.reasons[0].sentence.zh).toContain('兼投不兼中');
  await second.do(cast.leader, 'CONFIRM_WINNER', { bidId: (await rankedAt(second, 2))?.bidId });
  await second.do(cast.agency, 'PUBLISH_RESULT');
  expect((await second.context()).award).toMatchObject({ rank: 2 });

  const told = await best.caller.get(`/api/v1/projects/${second.id}/debrief`);
  expect(told.body).toMatchObject({ rank: 1, winner: { own: false } });
  expect(told.body.reason).toContain('兼投不兼中');
});
