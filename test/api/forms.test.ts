import { beforeAll, describe, expect, it } from 'vitest';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { LifeByForms } from './forms.support.ts';
import { world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;

beforeAll(async () => {
  cast = await castOf(w);
}, 60_000);

describe('every form of a project’s life is filled in from what the API offers', () => {
  it('from the need to the archive', async () => {
    const life = await new LifeByForms(w, cast, clock, 'archived').live();
    expect([...life.filled].length).toBeGreaterThan(40);
  }, 120_000);
});
