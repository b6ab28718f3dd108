import type { Db } from '../../db/client.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import { pair } from '../job.ts';
import { type ChasedClock, chasing, clockSource, stillChases } from '../messages/clock.ts';
import { digestContent } from '../messages/digest-content.ts';
import { isReminderDay, workingDaysAfter } from '../messages/marks.ts';
import { type Recipient, responsibleFor } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { dailyDigest } from './daily-digest.ts';

/** How many working days ahead a digest looks: before 春节 it tells of the days after it. */
const ahead = 3;

/** Clocks in one digest run; the most urgent first. */
const most = 5_000;

interface Digest {
  person: Recipient;
  bodyId: string;
  clocks: ChasedClock[];
}

/** One message a person and day. A day off has none, and a digest that comes late tells of today, not of its slot. */
export const dailyDigestPair = pair(dailyDigest, async (context) => {
  const calendar = await context.engine.calendar.get();
  const now = context.now();
  if (!isReminderDay(calendar, legalDay(now))) return;
  await context.finish(async (tx) => {
    const clocks = await urgentClocks(context.engine, tx, workingDaysAfter(calendar, legalDay(now), ahead));
    if (clocks.length === most) context.log.warn({ most }, 'the digest leaves out the least urgent clocks');
    const digests = await gather(context.engine, tx, clocks);
    for (const { person, bodyId, clocks } of digests) {
      const content = digestContent(context, { person, clocks, now });
      const effectId = `${context.effectId}.${person.userId}`;
      await tell(tx, { effectId, kind: 'digest', bodyId, content, to: [person], toRobots: false, now });
    }
  });
});

async function urgentClocks(engine: Engine, tx: Db, until: string): Promise<ChasedClock[]> {
  const { columns, tables } = clockSource(engine);
  return tx.query<ChasedClock>(
    `select ${columns} from ${tables}
     where ${chasing} and d.due <= $1 order by d.due_at, d.instance_id, d.rule, d.key limit $2::int`,
    [until, String(most)],
  );
}

async function gather(engine: Engine, tx: Db, clocks: readonly ChasedClock[]): Promise<Digest[]> {
  const digests = new Map<string, Digest>();
  for (const clock of clocks.filter((one) => stillChases(engine, one))) {
    for (const person of await responsibleFor(engine, tx, clock)) {
      const digest = digests.get(person.userId) ?? { person, bodyId: clock.body.id, clocks: [] };
      digest.clocks.push(clock);
      digests.set(person.userId, digest);
    }
  }
  return [...digests.values()];
}
