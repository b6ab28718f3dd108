import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newId } from '../../src/engine/ids.ts';
import { tell } from '../../workers/messages/tell.ts';
import { runEffect } from '../../workers/run-effect.ts';
import { drivers } from '../support/engine-bed.ts';
import { mailServer, readable, type WorkerBed, workerBed } from './support.ts';

const content = {
  zh: { subject: '【购服】请尽快办理', text: '合同公告将于2026年9月17日到期。' },
  en: { subject: '[Goufu] Please act', text: 'The contract notice is due on 17 September 2026.' },
  link: 'https://goufu.example/projects/1',
};

/** Says something to one person and returns the id of the mail's effect. */
async function say(bed: WorkerBed, userId: string, effectId = `say-${newId()}`): Promise<string> {
  await bed.db.transaction((tx) =>
    tell(tx, {
      effectId,
      kind: 'reminder',
      bodyId: bed.bodyId,
      content,
      to: [{ userId, name: 'x', role: 'officer' }],
      toRobots: false,
      now: bed.clock.now(),
    }),
  );
  return `${effectId}.mail.${userId}`;
}

const again = (bed: WorkerBed, effectId: string) =>
  bed.db.query('update outbox set done_at = null where effect_id = $1', [effectId]);

const deadLetters = ({ db }: WorkerBed) =>
  db.query<{ kind: string; attempts: number }>(
    'select kind, attempts from dead_letters where resolved_at is null',
  );

describe.each(drivers)('mail on %s', (driver) => {
  test('a job that is repeated after the mail was delivered sends no second one', async () => {
    const smtp = await mailServer();
    const bed = await workerBed(driver, { SMTP_URL: smtp.url });
    const effectId = await say(bed, await bed.user('李经办', ['officer'], { email: 'li@union.example' }));
    await bed.drain();
    await again(bed, effectId);
    expect(await bed.drain()).toEqual([]);
    expect(smtp.mails).toHaveLength(1);
  });
});

describe('mail', () => {
  const driver = 'postgres';

  test('a mail goes out once, in the language of its reader, and the proof says when, to whom and with what answer', async () => {
    const smtp = await mailServer();
    const bed = await workerBed(driver, { SMTP_URL: smtp.url, MAIL_FROM: '购服 <goufu@union.example>' });
    const li = await bed.user('李经办', ['officer'], { email: 'li@union.example' });
    const ann = await bed.user('Ann', ['officer'], { email: 'ann@union.example', language: 'en' });
    await say(bed, li);
    await say(bed, ann);
    expect(await bed.drain()).toEqual([]);
    const [toLi, toAnn] = ['li@union.example', 'ann@union.example'].map((address) =>
      smtp.mails.filter((mail) => mail.to.includes(address)),
    );
    expect(toLi?.map(readable).join()).toContain('合同公告将于2026年9月17日到期。');
    expect(toAnn?.map(readable).join()).toContain('The contract notice is due');
    expect(smtp.mails).toHaveLength(2);
    const proof = (await bed.deliveries()).filter(({ channel }) => channel === 'mail');
    expect(proof.map(({ recipient, result }) => [recipient, result]).sort()).toEqual([
      ['ann@union.example', 'delivered'],
      ['li@union.example', 'delivered'],
    ]);
    expect(proof[0]?.detail).toMatch(/^250/);
  });

  test('a sender that died before its result was written is taken over, under the same Message-ID', async () => {
    const smtp = await mailServer();
    const bed = await workerBed(driver, { SMTP_URL: smtp.url });
    const effectId = await say(bed, await bed.user('李经办', ['officer'], { email: 'li@union.example' }));
    await bed.drain();
    // As if the process had been killed between the server's 250 and the row.
    await again(bed, effectId);
    await bed.db.query(
      `update deliveries set result = 'sending', detail = '2026-01-01T00:00:00.000+08:00' where channel = 'mail'`,
    );
    expect(await bed.drain()).toEqual([]);
    expect(smtp.mails).toHaveLength(2);
    const ids = smtp.mails.map((mail) => mail.header('Message-ID'));
    expect(ids[0]).toMatch(/^<[0-9a-f]{40}@localhost>$/);
    expect(ids[1]).toBe(ids[0]);
  });

  test('while another worker is sending, a second one keeps its hands off', async () => {
    const smtp = await mailServer();
    const bed = await workerBed(driver, { SMTP_URL: smtp.url });
    const effectId = await say(bed, await bed.user('李经办', ['officer'], { email: 'li@union.example' }));
    await bed.drain();
    await again(bed, effectId);
    await bed.db.query(
      `update deliveries set result = 'sending', detail = '2099-01-01T00:00:00.000+08:00' where channel = 'mail'`,
    );
    expect((await bed.drain()).join()).toContain('another worker');
    expect(smtp.mails).toHaveLength(1);
  });

  test('an unreachable mail server costs a bounded number of tries, then a dead letter, and holds nothing else up', async () => {
    const bed = await workerBed(driver, { SMTP_URL: 'smtp://127.0.0.1:1' });
    const li = await bed.user('李经办', ['officer'], { email: 'li@union.example' });
    const effectId = await say(bed, li);
    const up = new AbortController().signal;
    for (let n = 1; n < 8; n += 1) {
      await expect(runEffect(bed.deps, effectId, up)).rejects.toThrow(/ECONNREFUSED|connect/i);
      expect(await deadLetters(bed)).toEqual([]);
    }
    await runEffect(bed.deps, effectId, up);
    expect(await deadLetters(bed)).toEqual([{ kind: 'deliver-mail', attempts: 8 }]);
    const results = (await bed.deliveries()).map(({ channel, result }) => `${channel} ${result}`);
    expect(results.sort()).toEqual(['in-app delivered', 'mail failed']);
  });

  test('a mail that the server refuses at first is delivered by a later try', async () => {
    const smtp = await mailServer();
    const bed = await workerBed(driver, { SMTP_URL: smtp.url });
    await say(bed, await bed.user('李经办', ['officer'], { email: 'li@union.example' }));
    smtp.refuse = { code: 451, text: 'try again later' };
    expect((await bed.drain()).join()).toContain('try again later');
    smtp.refuse = undefined;
    expect(await bed.drain()).toEqual([]);
    expect(smtp.mails).toHaveLength(1);
  });

  test('who has declined mail gets none, and still reads it in the app', async () => {
    const smtp = await mailServer();
    const bed = await workerBed(driver, { SMTP_URL: smtp.url });
    const li = await bed.user('李经办', ['officer'], { email: 'li@union.example' });
    await bed.db.query(
      `insert into channel_preferences (user_id, channel, enabled, updated_at) values ($1::uuid, 'mail', false, now())`,
      [li],
    );
    await say(bed, li);
    await bed.drain();
    expect(smtp.mails).toEqual([]);
    expect((await bed.deliveries()).map(({ channel }) => channel)).toEqual(['in-app']);
  });
});

test('without a mail server each mail is a file, one however often it is repeated', async () => {
  const bed = await workerBed('pglite');
  const effectId = await say(bed, await bed.user('李经办', ['officer'], { email: 'li@union.example' }));
  await bed.drain();
  await again(bed, effectId);
  await bed.db.query(
    `update deliveries set result = 'sending', detail = '2026-01-01T00:00:00.000+08:00' where channel = 'mail'`,
  );
  await bed.drain();
  const folder = join(bed.deps.config.dataDirectory, 'mail');
  const files = await readdir(folder);
  expect(files).toHaveLength(1);
  const text = await readFile(join(folder, files[0] as string), 'utf8');
  expect(text).toContain('To:');
  expect(text).toContain('li@union.example');
});
