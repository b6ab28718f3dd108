import { generateIdentity, identityToRecipient } from 'age-encryption';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import {
  digestOfBid,
  openEnvelope,
  type Receipt,
  receiptHolds,
  type SealedBid,
  type SealingParameters,
  sealBid,
  unwrap,
} from '../../src/sealing/client.ts';
import { addDays } from '../../workflows/calendar/index.ts';
import { world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';
import { commonDay, stops } from '../fuzz/support/stops.ts';
import { browserForTests } from '../support/browser.ts';

/** The client that seals bids in a browser is the one that seals them in Node: what one makes the other opens. */

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let life: Life;
const browser = browserForTests();
let page: Page;
let server: string;
/** What the page could not load or was not allowed to run. */
const complaints: string[] = [];

beforeAll(async () => {
  await clock.set(w, instant('2026-06-01', 0, '09:00'));
  cast = await castOf(w);
  life = await new Life(w, cast, clock, 'open, three bids').live();
  server = await w.app.listen({ port: 0, host: '127.0.0.1' });
  page = await browser.open().newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  // Any page of the server will do: all have its security policy, which is the one that counts.
  await page.goto(`${server}/docs/errors`);
}, 120_000);

interface PublishedSealing {
  parameters: SealingParameters;
  bid: { bidId: string; version: number };
  receiptKey: string;
}

/** The server's own module, as `sealing` in the page. */
type InPage = typeof globalThis & { sealing: typeof import('../../src/sealing/client.ts') };

it('a page of the server loads the client under the server’s own security policy', async () => {
  const names = await page.evaluate(
    "import('/client/sealing.js').then((module) => { globalThis.sealing = module; return Object.keys(module); })",
  );
  expect(names).toEqual(
    expect.arrayContaining(['sealBid', 'openEnvelope', 'unwrap', 'digestOfBid', 'receiptHolds']),
  );
  expect(complaints).toEqual([]);
  // From elsewhere nothing is loaded into it.
  await page.evaluate("import('data:text/javascript,globalThis.bent=1').catch(() => {})");
  expect(await page.evaluate('globalThis.bent')).toBeUndefined();
  expect(complaints.splice(0).join()).toMatch(/Content Security Policy/);
});

it('the client is kept by the browser until it changes', async () => {
  const first = await fetch(`${server}/client/sealing.js`);
  const etag = String(first.headers.get('etag'));
  expect(first.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(await first.text()).not.toMatch(/node:|process\.env/);
  const again = await fetch(`${server}/client/sealing.js`, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

it('what either seals the other opens, to the same digest', async () => {
  const identities = await Promise.all([1, 2, 3, 4].map(() => generateIdentity()));
  const [first = '', second = '', recovery = '', system = ''] = await Promise.all(
    identities.map((one) => identityToRecipient(one)),
  );
  const parameters: SealingParameters = {
    suite: 'goufu-seal-1',
    projectId: '00000000-0000-7000-8000-000000000001',
    round: 1,
    holders: [first, second, recovery],
    threshold: 2,
    system,
    envelopes: [{ name: 'bid', opens: 'opening' }],
  };
  const bid = { bidId: '00000000-0000-8000-8000-000000000002', version: 3 };
  const contents = { bid: { quote: '480000.00', content: { response: '方案 “…” \u{1f4dd}' } } };

  const [there, itsDigest] = await page.evaluate(
    async ([parameters, bid, contents]) => {
      const { sealing } = globalThis as InPage;
      const sealed = await sealing.sealBid(parameters, bid, contents);
      return [sealed, await sealing.digestOfBid(sealed)] as const;
    },
    [parameters, bid, contents] as const,
  );
  expect(await digestOfBid(there)).toBe(itsDigest);
  expect(await openWith(there, identities)).toEqual(contents.bid);

  const here = await sealBid(parameters, bid, contents);
  const [opened, digest] = await page.evaluate(
    async ([here, identities]) => {
      const { unwrap, openEnvelope, digestOfBid } = (globalThis as InPage).sealing;
      const [envelope] = here.envelopes;
      if (!envelope) throw new Error('no envelope');
      const shares = [
        await unwrap(envelope.shares[0] ?? '', identities[0] ?? ''),
        await unwrap(envelope.shares[2] ?? '', identities[2] ?? ''),
      ];
      const second = await unwrap(envelope.system, identities[3] ?? '');
      return [await openEnvelope(here, envelope, { shares, second }), await digestOfBid(here)] as const;
    },
    [here, identities] as const,
  );
  expect(opened).toEqual(contents.bid);
  expect(digest).toBe(await digestOfBid(here));
});

async function openWith(sealed: SealedBid, [first = '', second = '', , system = '']: string[]) {
  const [envelope] = sealed.envelopes;
  if (!envelope) throw new Error('no envelope');
  const shares = [
    await unwrap(envelope.shares[0] ?? '', first),
    await unwrap(envelope.shares[1] ?? '', second),
  ];
  return openEnvelope(sealed, envelope, { shares, second: await unwrap(envelope.system, system) });
}

it('a bid that is sealed and handed in by a page opens after the deadline like the others', async () => {
  const { caller } = cast.suppliers[3];
  const answer = await page.evaluate(
    async ([path, key]) => {
      const { sealing } = globalThis as InPage;
      const authorization = `Bearer ${key}`;
      const asked = await fetch(`${path}/sealing`, { headers: { authorization } });
      const { parameters, bid, receiptKey } = (await asked.json()) as PublishedSealing;
      const sealed = await sealing.sealBid(parameters, bid, {
        bid: { quote: '470000.00', content: { response: '在浏览器中密封' } },
      });
      const taken = await fetch(`${path}/bid`, {
        method: 'POST',
        headers: {
          authorization,
          'content-type': 'application/json',
          'if-match': asked.headers.get('etag') ?? '',
        },
        body: JSON.stringify(sealed),
      });
      const { receipt, ...rest } = (await taken.json()) as { receipt: Receipt };
      return {
        status: taken.status,
        rest,
        receipt,
        receiptKey,
        digest: await sealing.digestOfBid(sealed),
        holds: await sealing.receiptHolds(receipt, receiptKey),
      };
    },
    [`/api/v1/projects/${life.id}`, caller.key] as const,
  );
  expect(answer.status, JSON.stringify(answer.rest)).toBe(200);
  expect(answer.holds).toBe(true);
  expect(answer.receipt.receipt.digest).toBe(answer.digest);
  expect(await receiptHolds(answer.receipt, answer.receiptKey)).toBe(true);

  await clock.set(w, instant(addDays(commonDay, -stops[life.stop]), 63, '09:31'));
  await fireDueDeadlines(w.engine);
  await life.approveOpening();
  await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
  const { items } = (await cast.officer.get(`/api/v1/projects/${life.id}/bids`)).body;
  expect(items).toHaveLength(4);
  const own = items.find(({ quote }: { quote: string }) => quote === '470000.00');
  expect(own).toMatchObject({ status: 'opened', content: { response: '在浏览器中密封' } });
  expect(complaints).toEqual([]);
}, 60_000);
