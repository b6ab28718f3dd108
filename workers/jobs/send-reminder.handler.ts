import type { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import { roles } from '../../workflows/kit/actor.ts';
import { pair } from '../job.ts';
import { type ChasedClock, holdClock, stillChases } from '../messages/clock.ts';
import { marksOf } from '../messages/marks.ts';
import { holdersOf, inTheirStead, type Recipient, responsibleFor } from '../messages/recipients.ts';
import { reminderContent } from '../messages/reminder-content.ts';
import { both } from '../messages/say.ts';
import { tell } from '../messages/tell.ts';
import { sendReminder } from './send-reminder.ts';

type Payload = z.infer<typeof sendReminder.payload>;

/** Message, proof and mark are written together with the end of the job: repeated, it finds itself done. */
export const sendReminderPair = pair(sendReminder, async (context, payload) => {
  const calendar = await context.engine.calendar.get();
  const { engine, config, effectId } = context;
  await context.finish(async (tx) => {
    const clock = await holdClock(engine, tx, payload);
    if (!clock || !stillChases(engine, clock)) return settle(tx, payload, 'stopped');
    const { workflow } = engine.workflows.nearest(clock.workflow, clock.version);
    const now = context.now();
    const rules = await engine.rules.for(null, { date: legalDay(now), regime: 'GOV', body: clock.body });
    const step = marksOf(clock, rules, calendar).find((mark) => mark.name === payload.mark);
    const responsible = await responsibleFor(engine, tx, clock);
    const added = step?.role ? await holdersOf(tx, step.role, clock.body, clock.instanceId) : [];
    const others = added.filter(({ userId }) => !responsible.some((one) => one.userId === userId));
    const content = reminderContent(engine, {
      clock,
      mark: payload.mark,
      now,
      calendar,
      rules,
      responsible,
      escalatedTo: step?.role && others.length > 0 ? escalated(step.role, others) : undefined,
      link: `${config.publicUrl}/${workflow.path}/${clock.instanceId}`,
    });
    await tell(tx, {
      effectId,
      kind: step?.role ? 'escalation' : 'reminder',
      instanceId: clock.instanceId,
      bodyId: clock.body.id,
      content,
      to: await audience(tx, clock, responsible, added),
      toRobots: clock.chases !== 'supplier',
      now,
    });
    await settle(tx, payload, 'sent');
  });
});

/** The ladder adds its rung; whoever has to act hears it each time. */
async function audience(
  tx: Db,
  clock: ChasedClock,
  responsible: readonly Recipient[],
  added: readonly Recipient[],
): Promise<readonly Recipient[]> {
  const all = [...added, ...responsible];
  return all.length > 0 ? all : inTheirStead(tx, clock);
}

function escalated(role: Recipient['role'], holders: readonly Recipient[]) {
  const names = holders.map(({ name }) => name);
  return both(`${roles[role].zh} ${names.join('、')}`, `${roles[role].en} ${names.join(', ')}`);
}

async function settle(
  tx: Db,
  { instanceId, rule, key, epoch, mark }: Payload,
  outcome: string,
): Promise<void> {
  await tx.query(
    `update reminder_marks set outcome = $6 where instance_id = $1::uuid and rule = $2 and key = $3
       and epoch = $4::int and mark = $5`,
    [instanceId, rule, key, String(epoch), mark, outcome],
  );
}
