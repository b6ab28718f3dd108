import { beforeAll, describe, expect, it } from 'vitest';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { commonTime, type Stop } from '../fuzz/support/stops.ts';
import { type Caller, world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
const lives = {} as Record<Stop, Life>;
let cast: Cast;

beforeAll(async () => {
  await clock.set(w, commonTime);
  cast = await castOf(w);
  for (const stop of ['ready', 'open, three bids', 'deciding', 'performing'] as const) {
    lives[stop] = await new Life(w, cast, clock, stop).live();
  }
  await clock.set(w, commonTime);
}, 60_000);

interface Words {
  zh: string;
  en: string;
}
interface Action {
  event: string;
  allowed: boolean;
  reasons: { sentence: Words; retryAt?: string; blockedBy?: string }[];
  roles: string[];
  deadline: { rule: string; due: string; title: Words; consequence: Words } | null;
}

async function actionsFor(who: Caller, stop: Stop): Promise<Record<string, Action>> {
  const { body } = await who.get(`/api/v1/projects/${lives[stop].id}/actions?all=true`);
  return Object.fromEntries((body as Action[]).map((action) => [action.event, action]));
}

describe('what can be done', () => {
  it('is told with a reason in both languages for all that cannot', async () => {
    for (const stop of Object.keys(lives) as Stop[]) {
      for (const { event, allowed, reasons, roles } of Object.values(await actionsFor(cast.officer, stop))) {
        expect(roles, event).not.toEqual([]);
        expect(reasons.length > 0, `${stop}: ${event}`).toBe(!allowed);
        for (const { sentence } of reasons) {
          expect(sentence.zh, event).toMatch(/[\u4e00-\u9fff].*。$/);
          expect(sentence.en, event).toMatch(/^[^\u4e00-\u9fff]*[.!]$/);
        }
      }
    }
  });

  it('is told with the day until which it can be done, by name', async () => {
    const { CONFIRM_WINNER } = await actionsFor(cast.leader, 'deciding');
    expect(CONFIRM_WINNER).toMatchObject({
      allowed: true,
      deadline: { rule: 'award-decision', title: { zh: '确定中标（成交）供应商' } },
    });
    const { CLARIFY } = await actionsFor(cast.officer, 'open, three bids');
    expect(CLARIFY?.deadline?.rule).toBe('bid-submission');
  });

  it('is told with the instant at which waiting alone is enough', async () => {
    const { OPEN, CLARIFY } = await actionsFor(cast.agency, 'open, three bids');
    expect(OPEN?.allowed).toBe(false);
    expect(OPEN?.reasons[0]?.retryAt?.slice(0, 10)).toBe(CLARIFY?.deadline?.due);
  });
});
