import { describe, expect, test } from 'vitest';
import { newId } from '../../src/engine/ids.ts';
import { webhookCursor } from '../../src/shared/webhook-cursor.ts';
import { enqueue } from '../../workers/job.ts';
import { tell } from '../../workers/messages/tell.ts';
import { bareUser } from '../support/bare-rows.ts';
import { mailServer, receiver } from '../workers/support.ts';
import { count, holdDoor, kill } from './support/door.ts';
import { testJobs } from './support/test-jobs.ts';
import { until } from './support/until.ts';
import { type WorkerBed, workerBed } from './support/worker-bed.ts';

async function user(bed: WorkerBed, role: string, email: string | null = null): Promise<string> {
  const id = await bareUser(bed.db, email);
  await bed.db.query(
    `insert into user_roles (user_id, role, body_id, granted_at) values ($1::uuid, $2, $3::uuid, now())`,
    [id, role, bed.bodyId],
  );
  return id;
}

async function organisation(bed: WorkerBed, extra: object = {}): Promise<void> {
  await bed.db.query(
    `insert into organisations (id, body_id, name, legal_form, legal_status, status, extra, created_at, updated_at)
     values ($1::uuid, $2::uuid, '阳光服务中心', 'non-enterprise', 'registered', 'connected', $3::jsonb,
       '2026-01-05T09:00:00+08:00', '2026-01-05T09:00:00+08:00')`,
    [newId(), bed.bodyId, JSON.stringify(extra)],
  );
}

const ask = async ({ db, clock }: WorkerBed, kind: string) => {
  const job = testJobs().get(kind);
  if (!job) throw new Error(kind);
  await enqueue(db, job.definition, { effectId: `${kind}-test`, payload: {}, at: clock.now() });
};

/** A case whose screening is due on 15 September and is called to mind on the 8th in the afternoon. */
async function chased(bed: WorkerBed, now: string): Promise<void> {
  await user(bed, 'reviewer');
  await bed.lend(await bed.startTiny());
  await bed.clock.set(now);
}

const openEffects = 'from outbox where done_at is null and dead_at is null';

/** Nobody can be told twice: every message, delivery and mark has its key, and each is there once. */
interface Kill {
  job: string;
  /** Before this table the job is killed. */
  at: string;
  prepare(bed: WorkerBed): Promise<void>;
  done(bed: WorkerBed): Promise<number>;
}

const message = (kind: string) => (bed: WorkerBed) => count(bed, `from messages where kind = '${kind}'`);

const asked = (job: string, prepare: (bed: WorkerBed) => Promise<void>): Kill => ({
  job,
  at: 'messages',
  prepare: async (bed) => {
    await user(bed, 'officer');
    await prepare(bed);
    await ask(bed, job);
  },
  done: message(job),
});

const ofScreening = `from reminder_marks r join messages m on m.effect_id = r.effect_id
  where r.rule = 'needs-screening' and r.outcome = 'sent'`;

const kills: Kill[] = [
  {
    job: 'plan-reminders',
    at: 'reminder_marks',
    prepare: (bed) => chased(bed, '2026-09-08T17:00:00.000+08:00'),
    done: (bed) => count(bed, ofScreening),
  },
  {
    job: 'send-reminder',
    at: 'messages',
    prepare: (bed) => chased(bed, '2026-09-08T17:00:00.000+08:00'),
    done: (bed) => count(bed, ofScreening),
  },
  {
    job: 'daily-digest',
    at: 'messages',
    prepare: async (bed) => {
      await chased(bed, '2026-09-15T08:30:00.000+08:00');
      await ask(bed, 'daily-digest');
    },
    done: message('digest'),
  },
  asked('contact-duty', async (bed) => organisation(bed)),
  asked('licence-expiry', (bed) =>
    organisation(bed, { licences: [{ name: '登记证书', number: '1', expires: '2026-10-31' }] }),
  ),
  asked('annual-inspection', async (bed) => organisation(bed)),
  {
    job: 'feed-webhooks',
    at: 'webhook_events',
    prepare: async (bed) => {
      const { url } = await receiver();
      await hook(bed, url);
      await bed.lend(await bed.startTiny());
    },
    done: (bed) => count(bed, `from webhook_events where seq = 1 and status = 'delivered'`),
  },
];

/** As its route makes it: it is sent what happens from now on. */
async function hook({ db, bodyId, clock }: WorkerBed, url: string): Promise<void> {
  const id = newId();
  await db.query(
    `insert into webhooks (id, body_id, label, url, secret, format, sends, language, created_at, created_by)
     values ($1::uuid, $2::uuid, 'test', $3, 'topsecret', 'json', 'events', 'zh', $4::timestamptz, $5::uuid)`,
    [id, bodyId, url, clock.now(), await bareUser(db)],
  );
  await db.query(
    'insert into feed_cursors (name, xid, position) values ($1, pg_snapshot_xmin(pg_current_snapshot()), 0)',
    [webhookCursor(id, 1)],
  );
}

const allowed = { GOUFU_WEBHOOK_PRIVATE: 'true' };

async function finish(bed: WorkerBed, done: () => Promise<number>): Promise<void> {
  await bed.work();
  await until(
    'nothing is left to do',
    async () => (await count(bed, openEffects)) === 0 && (await done()) > 0,
  );
}

describe.each(kills)('a worker killed with -9 in the middle of $job', ({ at, prepare, done }) => {
  test('says it once', async () => {
    const bed = await workerBed({ env: allowed });
    await prepare(bed);
    const door = await holdDoor(bed, at);
    const child = await bed.spawn();
    await door.waiting();
    await kill(child);
    await door.turnAway();
    await door.open();
    await finish(bed, () => done(bed));
    expect(await done(bed)).toBe(1);
    expect(await count(bed, 'from dead_letters where resolved_at is null')).toBe(0);
  });
});

/** As if the dead worker's claim had run out: it ages in real time. */
const claimRunsOut = ({ db }: WorkerBed) =>
  db.query(`update deliveries set detail = '2026-01-01T00:00:00.000+08:00' where result = 'sending'`);

const inHand = (bed: WorkerBed, channel: string) =>
  until('it is being sent', async () => {
    return (await count(bed, `from deliveries where channel = '${channel}' and result = 'sending'`)) === 1;
  });

test('a worker killed with -9 in the middle of deliver-mail: one mail by its Message-ID, one proof', async () => {
  const mail = await mailServer();
  let release = () => {};
  mail.hold = new Promise((resolve) => {
    release = resolve;
  });
  const bed = await workerBed({ env: { SMTP_URL: mail.url } });
  const userId = await user(bed, 'officer', 'wang@goufu.example');
  await bed.db.transaction((tx) =>
    tell(tx, {
      effectId: 'say-1',
      kind: 'reminder',
      bodyId: bed.bodyId,
      content: {
        zh: { subject: '提醒', text: '请办理' },
        en: { subject: 'Reminder', text: 'Please act' },
        link: 'https://goufu.example',
      },
      to: [{ userId, name: '王芳', role: 'officer' }],
      toRobots: false,
      now: bed.clock.now(),
    }),
  );
  const child = await bed.spawn();
  await inHand(bed, 'mail');
  await kill(child);
  release();
  await claimRunsOut(bed);
  const proofs = () => count(bed, `from deliveries where channel = 'mail' and result = 'delivered'`);
  await finish(bed, proofs);
  expect(await proofs()).toBe(1);
  // Whether the dead one's was taken cannot be known from outside: it has the same id, by which it is one mail.
  expect(new Set(mail.mails.map((one) => one.header('Message-ID'))).size).toBe(1);
});

test('a worker killed with -9 in the middle of deliver-webhook: one event by its id, one proof', async () => {
  const target = await receiver();
  const { answer } = target;
  target.answer = () => {};
  const bed = await workerBed({ env: allowed });
  await hook(bed, target.url);
  await bed.startTiny();
  const child = await bed.spawn();
  await until('the receiver was reached', () => target.hits.length > 0);
  await kill(child);
  target.answer = answer;
  await claimRunsOut(bed);
  const proofs = () => count(bed, `from deliveries where channel = 'webhook' and result = 'delivered'`);
  await finish(bed, proofs);
  expect(await proofs()).toBe(1);
  expect(target.hits.length).toBeGreaterThan(1);
  expect(new Set(target.hits.map(({ json }) => json.id)).size).toBe(1);
});
