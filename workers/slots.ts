import type { Db } from '../db/client.ts';
import { addDays, legalDay } from '../workflows/calendar/index.ts';
import { enqueue, type JobDefinition, type Registry } from './job.ts';

/** How far back the latest slot is looked for: a yearly job has one in every 366 days. */
const furthestDays = 366;

/**
 * The latest slot of a pattern (`minute hour day month weekday`, each `*` or a number; minute and hour are numbers)
 * that is not after `now`, as an instant in Beijing time; undefined when there is none within a year.
 */
export function latestSlot(pattern: string, now: string): string | undefined {
  const [minute, hour, day, month, weekday] = fieldsOf(pattern);
  const clock = `${pad(hour as number)}:${pad(minute as number)}`;
  const today = legalDay(now);
  for (let back = 0; back <= furthestDays; back += 1) {
    const date = addDays(today, -back);
    const slot = `${date}T${clock}:00.000+08:00`;
    const [, m, d] = date.split('-').map(Number) as [number, number, number];
    const fits =
      (day === '*' || day === d) &&
      (month === '*' || month === m) &&
      (weekday === '*' || weekday === new Date(`${date}T00:00:00Z`).getUTCDay());
    if (fits && Date.parse(slot) <= Date.parse(now)) return slot;
  }
  return undefined;
}

/**
 * Leaves an outbox row for the latest slot of every job that runs by pattern. The row's id is the slot, so that it
 * is done once, however many workers plan it, and a flushed queue loses none. Slots from before the first account
 * was made are none of ours: a new installation does not begin with last night's work.
 */
export async function planSlots(db: Db, registry: Registry, now: string): Promise<void> {
  const [first] = await db.query<{ at: string | null }>(
    `select to_jsonb(min(created_at)) #>> '{}' as at from users`,
  );
  if (!first?.at) return;
  for (const { definition } of registry.values()) {
    const slot = slotOf(definition, now);
    if (!slot || Date.parse(slot) < Date.parse(first.at)) continue;
    const effectId = `${definition.name}-${slot.slice(0, 16).replace(/[^0-9]/g, '')}`;
    await enqueue(db, definition, { effectId, payload: {}, at: now });
  }
}

const slotOf = ({ schedule }: JobDefinition, now: string): string | undefined =>
  schedule && 'pattern' in schedule ? latestSlot(schedule.pattern, now) : undefined;

/** Throws on a pattern that is not understood: found at start, by `checkPatterns`. */
function fieldsOf(pattern: string): (number | '*')[] {
  const fields = pattern
    .trim()
    .split(/\s+/)
    .map((text) => (text === '*' ? '*' : Number(text)));
  const limits = [59, 23, 31, 12, 6];
  const sound =
    fields.length === 5 &&
    fields.every(
      (value, n) =>
        value === '*' || (Number.isInteger(value) && value >= 0 && value <= (limits[n] as number)),
    ) &&
    typeof fields[0] === 'number' &&
    typeof fields[1] === 'number';
  if (!sound)
    throw new Error(`schedule “${pattern}”: minute and hour, then day, month, weekday as numbers or *`);
  return fields as (number | '*')[];
}

/** Throws when a job has a pattern that would never be planned. */
export function checkPatterns(registry: Registry): void {
  for (const { definition } of registry.values()) {
    if (definition.schedule && 'pattern' in definition.schedule) fieldsOf(definition.schedule.pattern);
  }
}

const pad = (value: number) => String(value).padStart(2, '0');
