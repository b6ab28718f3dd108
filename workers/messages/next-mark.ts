import type { Engine } from '../../src/engine/engine.ts';
import { epochMs, legalDay } from '../../workflows/calendar/index.ts';
import { type ChasedClock, chasing, clockSource, stillChases } from './clock.ts';
import { marksOf } from './marks.ts';

/**
 * The next moment after now at which a clock of this database is called to mind, or undefined: where time jumps it
 * has to stop there. On a server nobody asks, since the planner looks every 15 s.
 */
export async function nextMark(engine: Engine): Promise<string | undefined> {
  const calendar = await engine.calendar.get();
  const now = engine.clock.now();
  const { columns, tables } = clockSource(engine);
  const clocks = await engine.db.query<ChasedClock>(`select ${columns} from ${tables} where ${chasing}`);
  let next: string | undefined;
  for (const clock of clocks) {
    if (!stillChases(engine, clock)) continue;
    const rules = await engine.rules.for(null, { date: legalDay(now), regime: 'GOV', body: clock.body });
    // They come earliest first.
    const coming = marksOf(clock, rules, calendar).find(({ at }) => epochMs(at) > epochMs(now));
    if (coming && (!next || epochMs(coming.at) < epochMs(next))) next = coming.at;
  }
  return next;
}
