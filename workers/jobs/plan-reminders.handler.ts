import { createHash } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { beijingTime, type Calendar, epochMs, legalDay } from '../../workflows/calendar/index.ts';
import type { JobContext } from '../job.ts';
import { pair } from '../job.ts';
import { type ChasedClock, clockSource, stillChases } from '../messages/clock.ts';
import { type Mark, marksOf } from '../messages/marks.ts';
import { readFeed } from '../messages/read-feed.ts';
import { planReminders } from './plan-reminders.ts';
import { sendReminder } from './send-reminder.ts';

/** Clocks planned in one transaction. */
const batch = 500;

/**
 * No clock goes unseen for longer: a policy or a decree that was changed meanwhile is taken up by then. Spread over
 * some hours, so that what was armed together is not looked at together.
 */
const lookAgainMs = 24 * 3_600_000;
const spreadMs = 6 * 3_600_000;

interface Planned {
  clock: ChasedClock;
  passed: (Mark & { outcome: 'planned' | 'superseded'; effectId: string })[];
  next: string | null;
}

export const planRemindersPair = pair(planReminders, async (context) => {
  await watchChangedCases(context);
  for (;;) {
    const planned = await planBatch(context);
    if (planned < batch || context.signal.aborted) return;
  }
});

/** Has every chasing clock of a case looked at again whose case has taken a step: steps arm, move and thaw clocks. */
async function watchChangedCases({ db, signal }: JobContext): Promise<void> {
  for (;;) {
    const read = await db.transaction((tx) =>
      readFeed(tx, 'reminders', {
        first: () => watch(tx, 'true', []),
        more: (events) =>
          watch(tx, 'd.instance_id in (select x::uuid from jsonb_array_elements_text($1::jsonb) x)', [
            JSON.stringify([...new Set(events.map((event) => event.instanceId))]),
          ]),
      }),
    );
    if (!read.more || signal.aborted) return;
  }
}

async function watch(tx: Db, where: string, params: string[]): Promise<void> {
  await tx.query(
    `insert into reminder_watch (instance_id, rule, key, epoch, next_at)
     select d.instance_id, d.rule, d.key, d.epoch, d.start_at from deadlines d
     where d.ended_at is null and d.when_due = 'chases' and d.chases is not null and not d.provisional
       and d.status <> 'frozen' and ${where}
     on conflict (instance_id, rule, key, epoch) do update set next_at = excluded.next_at`,
    params,
  );
}

/**
 * Clocks that it is time to look at, by `$1`; at most `$2`. It reads the watch's index up to now: its cost follows
 * what is due, not what is armed.
 */
export function dueWatchSql(engine: Pick<Engine, 'workflows'>): string {
  const { columns, tables } = clockSource(engine);
  return `select ${columns}, array_to_json(array(select m.mark from reminder_marks m where m.instance_id = d.instance_id
           and m.rule = d.rule and m.key = d.key and m.epoch = d.epoch)) as marked
       from reminder_watch w join ${tables} on d.instance_id = w.instance_id and d.rule = w.rule and d.key = w.key and d.epoch = w.epoch
       where w.next_at <= $1::timestamptz order by w.next_at limit $2::int for update of w skip locked`;
}

/** Plans what is due of the watch. Several planners take different clocks; the marks' key settles the rest. */
async function planBatch(context: JobContext): Promise<number> {
  const { db, engine } = context;
  // Before the transaction: the embedded database has one session, which the transaction holds.
  const calendar = await engine.calendar.get();
  const now = context.now();
  return db.transaction(async (tx) => {
    const clocks = await tx.query<ChasedClock & { marked: string[] }>(dueWatchSql(engine), [
      now,
      String(batch),
    ]);
    const planned: Planned[] = [];
    for (const clock of clocks) planned.push(await plan(context, clock, calendar, now));
    if (planned.length > 0) await write(tx, planned, now);
    return clocks.length;
  });
}

async function plan(
  { engine }: JobContext,
  clock: ChasedClock & { marked: string[] },
  calendar: Calendar,
  now: string,
): Promise<Planned> {
  if (!stillChases(engine, clock)) return { clock, passed: [], next: null };
  // The body's policy of today, not the one pinned with the documents: how one reminds is no term of a tender.
  const rules = await engine.rules.for(null, { date: legalDay(now), regime: 'GOV', body: clock.body });
  const open = marksOf(clock, rules, calendar).filter((mark) => !clock.marked.includes(mark.name));
  const passed = open.filter((mark) => epochMs(mark.at) <= epochMs(now));
  const coming = open.find((mark) => epochMs(mark.at) > epochMs(now));
  return {
    clock,
    next: coming ? earlier(coming.at, lookAgain(clock, now)) : null,
    passed: passed.map((mark, n) => ({ ...mark, ...fate(clock, mark, passed.slice(n + 1)) })),
  };
}

function lookAgain({ instanceId }: ChasedClock, now: string): string {
  // The end of a UUIDv7 is random: it serves to spread.
  const share = Number.parseInt(instanceId.slice(-4), 16) / 0x10000;
  return beijingTime(epochMs(now) + lookAgainMs + Math.floor(share * spreadMs));
}

const earlier = (a: string, b: string): string => (epochMs(a) <= epochMs(b) ? a : b);

/**
 * After a standstill several marks may have passed at once. To each reader only the latest goes out: "half of the
 * time is over" beside "it has run out" would be noise, and untrue. Steps of the ladder reach other people.
 */
function fate(clock: ChasedClock, mark: Mark, later: readonly Mark[]) {
  const superseded = mark.role === undefined && later.some((one) => one.role === undefined);
  return {
    outcome: superseded ? ('superseded' as const) : ('planned' as const),
    effectId: effectIdOf(clock, mark.name),
  };
}

/** Keys of clocks are free text and queues are particular about ids: hence a digest. */
function effectIdOf({ instanceId, rule, key, epoch }: ChasedClock, mark: string): string {
  const name = JSON.stringify([instanceId, rule, key, epoch, mark]);
  return `remind-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
}

/** Marks, outbox rows and the next look, all or nothing. */
async function write(tx: Db, planned: readonly Planned[], now: string): Promise<void> {
  const marks = planned.flatMap(({ clock: { instanceId, rule, key, epoch }, passed }) =>
    passed.map(({ name, at, outcome, effectId }) => ({
      instanceId,
      rule,
      key,
      epoch,
      mark: name,
      at,
      outcome,
      effectId,
    })),
  );
  if (marks.length > 0) {
    await tx.query(
      `with m as (
         insert into reminder_marks (instance_id, rule, key, epoch, mark, at, planned_at, effect_id, outcome)
         select m."instanceId", m.rule, m.key, m.epoch, m.mark, m.at, $2::timestamptz, m."effectId", m.outcome
         from jsonb_to_recordset($1::jsonb) as m("instanceId" uuid, rule text, key text, epoch int, mark text,
           at timestamptz, outcome text, "effectId" text)
         on conflict do nothing returning *)
       insert into outbox (effect_id, instance_id, kind, payload, created_at)
       select effect_id, instance_id, $3, jsonb_build_object('instanceId', instance_id, 'rule', rule, 'key', key, 'epoch', epoch,
         'mark', mark, '$v', $4::int), planned_at
       from m where outcome = 'planned' on conflict (effect_id) do nothing`,
      [JSON.stringify(marks), now, sendReminder.name, String(sendReminder.version)],
    );
  }
  const looks = planned.map(({ clock: { instanceId, rule, key, epoch }, next }) => ({
    instanceId,
    rule,
    key,
    epoch,
    next,
  }));
  await tx.query(
    `with l as (select * from jsonb_to_recordset($1::jsonb) as l("instanceId" uuid, rule text, key text, epoch int, next timestamptz)),
       gone as (delete from reminder_watch w using l where l.next is null and w.instance_id = l."instanceId" and w.rule = l.rule
         and w.key = l.key and w.epoch = l.epoch)
     update reminder_watch w set next_at = l.next from l where l.next is not null and w.instance_id = l."instanceId"
       and w.rule = l.rule and w.key = l.key and w.epoch = l.epoch`,
    [JSON.stringify(looks)],
  );
}
