import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { addDays } from '../../workflows/calendar/index.ts';
import { type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life, openersOf } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';
import { commonDay, stops } from '../fuzz/support/stops.ts';
import { sealOffer } from '../support/sealing.ts';

const clock = new MovableClock();
const w = world({ clock });
const program = fileURLToPath(new URL('../../bin/goufu.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'goufu-bid-'));
const file = (name: string) => join(folder, name);
let cast: Cast;
let life: Life;
let server: string;

beforeAll(async () => {
  await clock.set(w, instant('2026-06-01', 0, '09:00'));
  cast = await castOf(w);
  life = await new Life(w, cast, clock, 'open, three bids').live();
  server = await w.app.listen({ port: 0, host: '127.0.0.1' });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

function goufu(caller: Caller | null, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const remote = caller ? ['--server', server, '--key', caller.key, '--project', life.id] : [];
  const child = spawn(process.execPath, [program, ...args, ...remote]);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

it('a bidder seals, submits, checks the receipt offline and withdraws; an officer opens with the key on their machine', async () => {
  const bidder = cast.suppliers[3].caller;
  writeFileSync(
    file('content.json'),
    JSON.stringify({ bid: { quote: '490000.00', content: { response: '方案' } } }),
  );
  const sealed = await goufu(bidder, 'bid', 'seal', file('content.json'), '--out', file('sealed.json'));
  expect(sealed.code, sealed.output).toBe(0);
  expect(readFileSync(file('sealed.json'), 'utf8')).not.toContain('490000');
  const sent = await goufu(bidder, 'bid', 'submit', file('sealed.json'), '--receipt', file('receipt.json'));
  expect(sent.code, sent.output).toBe(0);

  const { receiptKey } = (await bidder.get(`/api/v1/projects/${life.id}/sealing`)).body;
  const verify = (receipt: string, key: string) =>
    goufu(null, 'receipt', 'verify', receipt, '--public-key', key, '--bid', file('sealed.json'));
  const good = await verify(file('receipt.json'), receiptKey);
  expect(good.code, good.output).toBe(0);
  const receipt = JSON.parse(readFileSync(file('receipt.json'), 'utf8'));
  receipt.receipt.databaseTime = receipt.receipt.databaseTime.replace('2026', '2025');
  writeFileSync(file('forged.json'), JSON.stringify(receipt));
  expect((await verify(file('forged.json'), receiptKey)).code).toBe(1);

  expect((await goufu(bidder, 'bid', 'withdraw')).code).toBe(0);
  const again = await goufu(bidder, 'bid', 'submit', file('sealed.json'), '--receipt', file('r2.json'));
  expect(again.output).toContain('重新密封');

  await clock.set(w, instant(addDays(commonDay, -stops['open, three bids']), 63, '09:31'));
  await fireDueDeadlines(w.engine);
  const { officers } = await openersOf(cast);
  for (const [n, { caller, identity }] of officers.entries()) {
    writeFileSync(file(`officer-${n}`), `${identity}\n`);
    const opened = await goufu(caller, 'bid', 'open-share', '--identity', file(`officer-${n}`));
    expect(opened.code, opened.output).toBe(0);
  }
  await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
  expect((await life.context()).sourcing.running).toHaveLength(3);
}, 120_000);

it('a final offer is sealed and submitted the same way, and opened by the same officers', async () => {
  life = await new Life(w, cast, clock, 'offers').live();
  writeFileSync(file('offer.json'), JSON.stringify({ quote: '450000.00' }));
  const first = cast.suppliers[0].caller;
  const others = cast.suppliers.slice(1, 3);
  const sealed = await goufu(
    first,
    'bid',
    'seal',
    file('offer.json'),
    '--final-offer',
    '--out',
    file('offer-sealed.json'),
  );
  expect(sealed.code, sealed.output).toBe(0);
  expect(readFileSync(file('offer-sealed.json'), 'utf8')).not.toContain('450000');
  const sent = await goufu(first, 'bid', 'submit', file('offer-sealed.json'), '--receipt', file('r3.json'));
  expect(sent.code, sent.output).toBe(0);
  for (const { caller } of others) {
    await life.do(caller, 'SUBMIT_FINAL_OFFER', await sealOffer(caller, life.id, '450000.00'));
  }
  await life.do(cast.agency, 'CLOSE_OFFERS');
  const { officers } = await openersOf(cast);
  for (const [n, { caller, identity }] of officers.entries()) {
    writeFileSync(file(`officer-${n}`), `${identity}\n`);
    const opened = await goufu(caller, 'bid', 'open-share', '--identity', file(`officer-${n}`));
    expect(opened.code, opened.output).toBe(0);
  }
  await life.do(cast.agency, 'OPEN_FINAL_OFFERS', { present: ['监督员'] });
  const { items } = (await cast.officer.get(`/api/v1/projects/${life.id}/bids`)).body;
  expect(items.map(({ finalQuote }: { finalQuote: string }) => finalQuote)).toEqual([
    '450000.00',
    '450000.00',
    '450000.00',
  ]);
}, 120_000);

it('a key is made once, never over another, and only its public half is printed', async () => {
  const made = await goufu(null, 'bid', 'keygen', '--out', file('mine'));
  expect(made.output).toMatch(/^age1[0-9a-z]+\s*$/);
  expect(readFileSync(file('mine'), 'utf8')).toMatch(/^AGE-SECRET-KEY-1/);
  expect((await goufu(null, 'bid', 'keygen', '--out', file('mine'))).code).toBe(2);
}, 30_000);
