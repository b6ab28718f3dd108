import { describe, expect, test } from 'vitest';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { dueWatchSql } from '../../workers/jobs/plan-reminders.handler.ts';
import { drivers, person, startTiny } from '../support/engine-bed.ts';
import { mailServer, readable, type WorkerBed, workerBed } from './support.ts';

const lender = person('lender', 'officer');
const chief = person('chief', 'leader');

/** A case whose clocks chase a reviewer for ten working days and an officer for two, from 1 September, 09:00. */
async function lend(bed: WorkerBed): Promise<string> {
  const id = await startTiny(bed);
  await applyEvent(bed.engine, { instanceId: id, type: 'LEND', data: { copies: 1 }, actor: lender });
  return id;
}

async function at(bed: WorkerBed, instant: string): Promise<void> {
  await bed.clock.set(instant);
  await fireDueDeadlines(bed.engine);
  await bed.tick('plan-reminders');
  await bed.drain();
}

const marks = ({ db }: WorkerBed, rule = 'needs-screening') =>
  db.query<{ mark: string; at: string; outcome: string }>(
    `select mark, to_char(at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as at, outcome from reminder_marks where rule = $1 order by reminder_marks.at`,
    [rule],
  );

/** What somebody was told of one clock. */
const inbox = ({ db }: WorkerBed, userId: string, rule = 'needs-screening') =>
  db.query<{ kind: string; subject: string; text: string }>(
    `select m.kind, m.content -> 'zh' ->> 'subject' as subject, m.content -> 'zh' ->> 'text' as text
     from notifications n join messages m on m.id = n.message_id join reminder_marks r on r.effect_id = m.effect_id
     where n.user_id = $1::uuid and r.rule = $2 order by r.at`,
    [userId, rule],
  );

describe.each(drivers)('reminders on %s', (driver) => {
  test('a clock is called to mind at half its time, at four fifths and when it is up, each once', async () => {
    const bed = await workerBed(driver);
    const wang = await bed.user('王审核', ['reviewer']);
    await lend(bed);
    await at(bed, '2026-09-08T16:29:59.998+08:00');
    expect(await marks(bed)).toEqual([]);
    await at(bed, '2026-09-08T16:29:59.999+08:00');
    expect(await marks(bed)).toEqual([{ mark: 'first', at: '09-08 16:29', outcome: 'sent' }]);
    await at(bed, '2026-09-13T01:47:59.999+08:00');
    await at(bed, '2026-09-15T23:59:59.999+08:00');
    await at(bed, '2026-09-15T23:59:59.999+08:00');
    expect((await marks(bed)).map(({ mark, outcome }) => [mark, outcome])).toEqual([
      ['first', 'sent'],
      ['second', 'sent'],
      ['due', 'sent'],
    ]);
    const told = await inbox(bed, wang);
    expect(told.map(({ subject }) => subject.split('：')[0])).toEqual([
      '【购服】还剩5个工作日',
      '【购服】还剩2个工作日',
      '【购服】期限已满',
    ]);
  });

  test('while the case is suspended its internal clocks remind nobody, and its statutory ones do', async () => {
    const bed = await workerBed(driver);
    const id = await lend(bed);
    await applyEvent(bed.engine, { instanceId: id, type: 'SUSPEND', data: {}, actor: chief });
    await at(bed, '2026-09-04T09:00:00.000+08:00');
    expect(await marks(bed)).toEqual([]);
    expect((await marks(bed, 'award-notice')).map(({ mark, outcome }) => `${mark} ${outcome}`)).toEqual([
      'first superseded',
      'second superseded',
      'due sent',
      'overdue-1 sent',
    ]);
    await applyEvent(bed.engine, { instanceId: id, type: 'RESUME', data: {}, actor: chief });
    await at(bed, '2026-09-30T23:59:59.999+08:00');
    // Ten working days were left on the 1st; resumed on the 4th they end on the 18th.
    expect(await marks(bed)).toContainEqual({ mark: 'due', at: '09-18 23:59', outcome: 'sent' });
  });

  test('two planners at once and a planner that runs again plan nothing twice', async () => {
    const bed = await workerBed(driver);
    for (let n = 0; n < 20; n += 1) await lend(bed);
    await bed.clock.set('2026-09-09T09:00:00.000+08:00');
    await Promise.all([bed.tick('plan-reminders'), bed.tick('plan-reminders'), bed.tick('plan-reminders')]);
    await bed.tick('plan-reminders');
    const [row] = await bed.db.query(
      `select count(*)::int as n, count(distinct effect_id)::int as effects from outbox where kind = 'send-reminder' and payload ->> 'rule' = 'needs-screening'`,
    );
    expect(row).toEqual({ n: 20, effects: 20 });
  });

  test('what the planner keeps for speed can be thrown away: it is derived anew and nothing is sent twice', async () => {
    const bed = await workerBed(driver);
    await lend(bed);
    await at(bed, '2026-09-08T17:00:00.000+08:00');
    await bed.db.query('delete from reminder_watch');
    await bed.db.query('delete from feed_cursors');
    await at(bed, '2026-09-13T09:00:00.000+08:00');
    expect((await marks(bed)).map(({ mark }) => mark)).toEqual(['first', 'second']);
    const [row] = await bed.db.query(`select count(*)::int as n from messages where effect_id in
      (select effect_id from reminder_marks where rule = 'needs-screening')`);
    expect(row).toEqual({ n: 2 });
  });
});

describe('reminders', () => {
  const driver = 'postgres';

  test('a message says what is due, since when, by whom, the clause, what happens otherwise, and where', async () => {
    const bed = await workerBed(driver);
    const wang = await bed.user('王审核', ['reviewer']);
    const id = await lend(bed);
    await at(bed, '2026-09-08T17:00:00.000+08:00');
    const [message] = await inbox(bed, wang);
    expect(message?.text).toContain('借阅：a loan');
    expect(message?.text).toContain('起算：2026年9月1日09:00');
    expect(message?.text).toContain('截止：2026年9月15日24:00');
    expect(message?.text).toContain('责任人：审核人 王审核');
    expect(message?.text).toMatch(/依据：.+/);
    expect(message?.text).toMatch(/逾期后果：.+/);
    expect(message?.text).toContain(`办理：https://goufu.example/loans/${id}`);
  });

  test('an overdue step climbs from officer to reviewer to leader, at the start of work of working days', async () => {
    const bed = await workerBed(driver);
    const li = await bed.user('李经办', ['officer']);
    const wang = await bed.user('王审核', ['reviewer']);
    const zhang = await bed.user('张领导', ['leader']);
    await lend(bed);
    await at(bed, '2026-09-16T08:29:59.000+08:00');
    expect(await inbox(bed, li)).toEqual([]);
    await at(bed, '2026-09-16T08:30:00.000+08:00');
    await at(bed, '2026-09-18T08:30:00.000+08:00');
    await at(bed, '2026-09-21T08:30:00.000+08:00');
    // 20 September is a working Sunday: the fifth working day after the 15th is the 21st.
    expect((await marks(bed)).slice(-3)).toEqual([
      { mark: 'overdue-1', at: '09-16 08:30', outcome: 'sent' },
      { mark: 'overdue-2', at: '09-18 08:30', outcome: 'sent' },
      { mark: 'overdue-3', at: '09-21 08:30', outcome: 'sent' },
    ]);
    const subjects = (await inbox(bed, zhang)).map(
      ({ kind, subject }) => `${kind} ${subject.split('：')[0]}`,
    );
    expect(subjects).toContain('escalation 【购服】已逾期5个工作日');
    // Whoever has to act hears of every rung.
    expect(
      (await inbox(bed, wang)).filter(({ kind }) => kind === 'escalation').length,
    ).toBeGreaterThanOrEqual(3);
  });

  test('the ladder and the marks are the body’s policy', async () => {
    const bed = await workerBed(driver);
    await bed.db.query(`update bodies set policy_version = 2, policy = $1::jsonb`, [
      JSON.stringify({
        'reminders.marks': { first: 10 },
        'reminders.ladder': { first: { role: 'nobody' }, second: { role: 'finance', workingDays: 2 } },
      }),
    ]);
    await lend(bed);
    await at(bed, '2026-09-03T00:00:00.000+08:00');
    expect((await marks(bed)).map(({ mark }) => mark)).toEqual(['first']);
    await at(bed, '2026-09-30T09:00:00.000+08:00');
    expect((await marks(bed)).map(({ mark, at }) => `${mark} ${at}`).slice(-2)).toEqual([
      'overdue-2 09-17 08:30',
      'overdue-3 09-21 08:30',
    ]);
  });

  test('reminders stop the moment the step is done, also one that is already on its way', async () => {
    const bed = await workerBed(driver);
    const wang = await bed.user('王审核', ['reviewer']);
    const id = await lend(bed);
    await bed.clock.set('2026-09-08T17:00:00.000+08:00');
    await bed.tick('plan-reminders');
    await applyEvent(bed.engine, {
      instanceId: id,
      type: 'RETURN_ALL',
      data: {},
      actor: person('wang', 'reviewer'),
    });
    await bed.drain('send-reminder');
    await at(bed, '2026-12-01T09:00:00.000+08:00');
    expect(await marks(bed)).toEqual([{ mark: 'first', at: '09-08 16:29', outcome: 'stopped' }]);
    expect(await inbox(bed, wang)).toEqual([]);
  });

  test('each reads it in their own language', async () => {
    const smtp = await mailServer();
    const bed = await workerBed(driver, { SMTP_URL: smtp.url, MAIL_FROM: 'Goufu <goufu@union.example>' });
    await bed.user('Ann', ['reviewer'], { email: 'ann@union.example', language: 'en' });
    await bed.user('王审核', ['reviewer'], { email: 'wang@union.example', language: 'zh' });
    await lend(bed);
    await at(bed, '2026-09-08T17:00:00.000+08:00');
    const mailTo = (address: string) => {
      const mails = smtp.mails.filter((mail) => mail.to.includes(address)).map(readable);
      return mails.find(
        (text) => /Loan|借阅/.test(text) && /Responsible: reviewer|责任人：审核人/.test(text),
      );
    };
    expect(mailTo('ann@union.example')).toContain('working days left');
    expect(mailTo('ann@union.example')).toContain('Responsible: reviewer Ann, 王审核');
    expect(mailTo('wang@union.example')).toContain('还剩5个工作日');
  });

  test('when nobody holds the role the officers hear of it, and when there is nobody at all that is on record', async () => {
    const bed = await workerBed(driver);
    await lend(bed);
    await at(bed, '2026-09-08T17:00:00.000+08:00');
    expect((await bed.deliveries()).map(({ result }) => result)).toContain('no-recipient');
    const li = await bed.user('李经办', ['officer']);
    await at(bed, '2026-09-13T09:00:00.000+08:00');
    expect((await inbox(bed, li)).map(({ text }) => text).join()).toContain('责任人：审核人（尚无人担任）');
  });

  test('an idle look does not grow with the number of armed clocks: it reads the index of the watch alone', async () => {
    const bed = await workerBed(driver);
    await bed.db.query(
      `insert into reminder_watch (instance_id, rule, key, epoch, next_at)
       select gen_random_uuid(), 'payment', '', n, '2027-01-01T00:00:00+08:00'::timestamptz + n * interval '1 s'
       from generate_series(1, 50000) n`,
    );
    await bed.db.query('analyze reminder_watch');
    const plan = await bed.db.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, costs off) ${dueWatchSql(bed.engine).replace('$1', `'2026-09-01T09:00:00+08:00'`).replace('$2', `'500'`)}`,
    );
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toContain('reminder_watch_next');
    expect(text).not.toMatch(/Seq Scan on reminder_watch/);
    expect(Number(/Execution Time: ([\d.]+) ms/.exec(text)?.[1])).toBeLessThan(5);
  });
});
