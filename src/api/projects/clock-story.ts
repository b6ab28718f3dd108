import type { z } from 'zod';
import {
  type Calendar,
  CalendarUnavailable,
  countDays,
  daysBetween,
  legalDay,
  workingDaysBetween,
} from '../../../workflows/calendar/index.ts';
import { periodWords, type RuleSet } from '../../../workflows/rules/index.ts';
import type { HeldCase } from '../../engine/case-store.ts';
import type { Engine } from '../../engine/engine.ts';
import { rulesOf } from '../../engine/note-on-chain.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import type { clockStory } from './case.schema.ts';

type Story = z.infer<typeof clockStory>;
type Row = Omit<Story, 'title' | 'consequence' | 'period' | 'notCounted' | 'left'>;

/** The clocks of a case with how each was counted, by their last day; `shown` keeps to running ones of these rules. */
export async function clockStories(
  engine: Engine,
  held: HeldCase,
  shown?: ReadonlySet<string>,
): Promise<Story[]> {
  const now = engine.clock.now();
  const [rows, rules, calendar] = await Promise.all([
    engine.db.query<Row>(
      `select rule, key, status, start_at as "startAt", due, due_at as "dueAt", when_due as "whenDue", kind, chases, clause,
         calendar, provisional, remaining, breached_at as "breachedAt", ended_at as "endedAt"
       from deadlines where instance_id = $1::uuid
         and ($2::jsonb is null or (ended_at is null and rule in (select jsonb_array_elements_text($2::jsonb))))
       order by due_at, rule, key, epoch`,
      [held.kase.instanceId, shown ? JSON.stringify([...shown]) : null],
    ),
    rulesOf(engine, held, now),
    engine.calendar.get(),
  ]);
  return rows.map((stored) => {
    const row = {
      ...stored,
      startAt: instantOf(stored.startAt),
      dueAt: instantOf(stored.dueAt),
      breachedAt: instantOrNull(stored.breachedAt),
      endedAt: instantOrNull(stored.endedAt),
    };
    return {
      ...row,
      ...(periodWords(row.rule) ?? { title: null, consequence: null }),
      ...countedOf(row, rules, calendar),
      left: row.endedAt === null ? leftOf(row.due, legalDay(now), calendar) : null,
    };
  });
}

/** How the last day was found; nothing where it was given, moved or frozen, so that counting leads elsewhere. */
function countedOf(row: Row, rules: RuleSet, calendar: Calendar): Pick<Story, 'period' | 'notCounted'> {
  const rule = rules.deadlines[row.rule];
  if (!rule || rule.unit === 'fixed') return { period: null, notCounted: [] };
  const { count, unit, bound, direction, roll } = rule;
  const period = { count, unit, bound };
  if (unit === 'minute') return { period, notCounted: [] };
  const counted = ifKnown(() =>
    countDays(calendar, { start: legalDay(row.startAt), count, unit, direction, roll }),
  );
  return counted?.due === row.due
    ? { period, notCounted: counted.skipped }
    : { period: null, notCounted: [] };
}

const leftOf = (due: string, today: string, calendar: Calendar): Story['left'] => ({
  calendarDays: daysBetween(today, due),
  workingDays: ifKnown(() => workingDaysBetween(calendar, today, due)) ?? null,
});

/** Undefined where a year has no holiday notice yet. */
function ifKnown<T>(count: () => T): T | undefined {
  try {
    return count();
  } catch (error) {
    if (error instanceof CalendarUnavailable) return undefined;
    throw error;
  }
}
