import { addedDecrees } from '../../db/queries/calendars.ts';
import { builtInDecrees, type Calendar, makeCalendar } from '../../workflows/calendar/index.ts';
import type { ArmedDeadline, DeadlineWrite } from '../../workflows/kit/commit.ts';
import { GoufuError } from '../shared/errors.ts';
import type { HeldCase } from './case-store.ts';
import type { Engine } from './engine.ts';
import { noteOnChain, rulesOf } from './note-on-chain.ts';
import { recount } from './recount.ts';

/** One clock that another holiday calendar moves. */
export interface ClockMove {
  rule: string;
  key: string;
  epoch: number;
  from: { due: string; dueAt: string };
  to: { due: string; dueAt: string };
  /** It had only a provisional day, because there was no notice for its year. */
  provisional: boolean;
}

export interface CaseMoves {
  instanceId: string;
  moves: ClockMove[];
}

/**
 * What the calendar in force changes in the running clocks of every case, computed and not written. Frozen clocks
 * are left out (they are counted when they run again), and so is what has been breached: that is on record.
 */
export async function previewRecalculation(
  engine: Engine,
): Promise<{ calendar: string; cases: CaseMoves[] }> {
  const calendar = await engine.calendar.get();
  const earlier = await earlierCalendars(engine);
  const rows = await engine.db.query<{ instanceId: string }>(
    `select distinct instance_id as "instanceId" from deadlines
     where status = 'armed' and calendar <> $1 order by instance_id`,
    [calendar.version],
  );
  const cases: CaseMoves[] = [];
  for (const { instanceId } of rows) {
    const held = await engine.cases.load(instanceId);
    const moves = await movesOf(engine, held, calendar, earlier);
    if (moves.length > 0) cases.push({ instanceId, moves });
  }
  return { calendar: calendar.version, cases };
}

/**
 * Moves the clocks of one case as previewed and records `calendar.recalculated` on its chain. What has ended or
 * moved since the preview is left alone. Returns whether anything was written. Throws STALE_VERSION when
 * another calendar is in force than the one of the preview: that asks for a new preview.
 */
export async function applyRecalculation(
  engine: Engine,
  { instanceId, moves }: CaseMoves,
  approved: { calendar: string; by: string },
): Promise<boolean> {
  const calendar = await engine.calendar.get();
  if (calendar.version !== approved.calendar) throw new GoufuError('STALE_VERSION');
  return noteOnChain(engine, instanceId, async ({ kase }) => {
    const still = moves.filter((move) =>
      kase.open.some(
        (clock) => isSame(clock, move) && clock.status === 'armed' && clock.due === move.from.due,
      ),
    );
    if (still.length === 0) return undefined;
    return {
      type: 'calendar.recalculated',
      data: { calendar: calendar.version, approvedBy: approved.by, moves: still },
      deadlines: still.map(({ rule, key, epoch, to }): DeadlineWrite => {
        return { op: 'move', rule, key, epoch, ...to, calendar: calendar.version, provisional: false };
      }),
    };
  });
}

const isSame = (a: ArmedDeadline, b: ClockMove) =>
  a.rule === b.rule && a.key === b.key && a.epoch === b.epoch;

async function movesOf(
  engine: Engine,
  held: HeldCase,
  calendar: Calendar,
  earlier: ReadonlyMap<string, Calendar>,
): Promise<ClockMove[]> {
  const moves: ClockMove[] = [];
  for (const clock of held.kase.open) {
    if (clock.status !== 'armed' || clock.calendar === calendar.version) continue;
    const rules = await rulesOf(engine, held, clock.startAt);
    const rule = rules.deadlines[clock.rule];
    if (!rule) continue;
    const to = recount(rule, clock, {
      before: earlier.get(clock.calendar),
      now: calendar,
      at: engine.clock.now(),
    });
    if (!to || (to.due === clock.due && !clock.provisional)) continue;
    const { rule: id, key, epoch, due, dueAt, provisional } = clock;
    moves.push({ rule: id, key, epoch, from: { due, dueAt }, to, provisional });
  }
  return moves;
}

/** Every calendar that was in force before, by its version: the notices came one after the other. */
async function earlierCalendars({ db }: Engine): Promise<Map<string, Calendar>> {
  const added = await addedDecrees(db);
  const calendars = added.map((_, n) => makeCalendar([...builtInDecrees, ...added.slice(0, n)]));
  return new Map(calendars.map((calendar) => [calendar.version, calendar]));
}
