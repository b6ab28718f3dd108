import { expect, inject, onTestFinished, test } from 'vitest';
import { type Db, openDatabase } from '../../db/client.ts';
import { Principals } from '../../src/api/identity/principals.ts';
import { CalendarInForce } from '../../src/engine/calendar-in-force.ts';
import { bootstrapAdministrator } from '../../src/main/bootstrap.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { isWorkingDay } from '../../workflows/calendar/index.ts';
import { withDatabase } from '../support/databases.ts';
import { engineBed, startTiny } from '../support/engine-bed.ts';
import { freshDatabase } from '../support/postgres.ts';
import { goufu } from './run-goufu.ts';

async function database(): Promise<{ db: Db; env: { DATABASE_URL: string } }> {
  const { url, drop } = await freshDatabase();
  onTestFinished(drop);
  const db = await openDatabase({ url, connections: 2 });
  onTestFinished(() => db.close());
  return { db, env: { DATABASE_URL: url } };
}

test('a key made on the command line opens the API, and only its hash is stored', async () => {
  const { db, env } = await database();
  await bootstrapAdministrator(db, systemClock, { id: 'first', secret: 'a-secret-of-some-length' });
  const { code, out } = await goufu(['keys', 'create', '--login', 'administrator', '--label', 'office'], env);
  expect(code).toBe(0);
  const [id = '', secret = ''] = out.trim().split('.');
  expect((await new Principals(db).byKey(id, secret))?.administrator).toBe(true);
  const [row] = await db.query('select * from api_keys where id = $1::text', [id]);
  expect(row).toMatchObject({ label: 'office' });
  expect(JSON.stringify(row)).not.toContain(secret);
});

test('no key is made for somebody who does not exist', async () => {
  const { db, env } = await database();
  const { code, err } = await goufu(['keys', 'create', '--login', 'nobody'], env);
  expect(code).toBe(2);
  expect(err).toContain('没有登录名为“nobody”的在用用户');
  expect(await db.query('select 1 from api_keys')).toEqual([]);
});

const notice2027 = {
  year: 2027,
  decree: '测试通知〔2026〕1号',
  off: ['2027-01-01', '2027-01-02', '2027-01-03'],
  work: ['2027-01-09'],
};

test('an imported holiday notice is what the engine counts with', async () => {
  const { db, env } = await database();
  const { code } = await goufu(['calendar', 'import', '-'], env, JSON.stringify(notice2027));
  expect(code).toBe(0);
  const calendar = await new CalendarInForce(db).get();
  expect(isWorkingDay(calendar, '2027-01-01')).toBe(false);
  expect(isWorkingDay(calendar, '2027-01-09')).toBe(true);
  expect(isWorkingDay(calendar, '2027-01-10')).toBe(false);
});

test.each([
  ['not json', '不是有效的 JSON'],
  [JSON.stringify({ ...notice2027, off: ['2027-02-30'] }), '/off/0'],
  [JSON.stringify({ ...notice2027, holidays: [] }), 'holidays'],
  [JSON.stringify({ ...notice2027, work: ['2027-01-11'] }), '不是周六或周日'],
  [JSON.stringify({ ...notice2027, off: ['2026-06-01'] }), '不属于该年度'],
])('a wrong notice is refused with its reason and nothing is stored: %s', async (text, reason) => {
  const { db, env } = await database();
  const { code, err } = await goufu(['calendar', 'import', '-'], env, text);
  expect(code).toBe(2);
  expect(err).toContain(reason);
  expect(await db.query('select 1 from calendar_decrees')).toEqual([]);
});

test('audit verify finds a record that was changed behind the engine, and says where', async () => {
  const bed = await engineBed('postgres');
  const id = await startTiny(bed);
  const [at] = await bed.db.query<{ name: string }>('select current_database() as name');
  const env = { DATABASE_URL: withDatabase(inject('databaseServerUrl'), at?.name ?? '') };
  expect(await goufu(['audit', 'verify', id], env)).toMatchObject({ code: 0 });
  await bed.db.query('alter table instance_events disable trigger instance_events_append_only');
  await bed.db.query(
    `update instance_events set data = '{"title":"a gift"}'::jsonb where instance_id = $1::uuid`,
    [id],
  );
  const all = await goufu(['audit', 'verify'], env);
  expect(all.code).toBe(1);
  expect(all.out).toContain(`${id} 第 0 步：内容与摘要不符`);
});

test('audit verify does not call a project sound that does not exist', async () => {
  const { env } = await database();
  const { code, err } = await goufu(['audit', 'verify', '01900000-0000-7000-8000-000000000000'], env);
  expect(code).toBe(2);
  expect(err).toContain('没有编号为');
});
