import { generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import {
  buckets,
  fromBase64,
  openEnvelope,
  type SealedBid,
  type SealingParameters,
  sealBid,
  toBase64,
  unwrap,
} from '../../src/sealing/client.ts';
import { overhead } from '../../src/sealing/padding.ts';

const identities = await Promise.all([1, 2, 3, 4].map(() => generateIdentity()));
const [officerA, officerB, recovery, system] = identities as [string, string, string, string];
const recipients = await Promise.all(identities.map((one) => identityToRecipient(one)));

const parameters: SealingParameters = {
  suite: 'goufu-seal-1',
  projectId: '00000000-0000-7000-8000-000000000001',
  round: 1,
  holders: recipients.slice(0, 3),
  threshold: 2,
  system: recipients[3] as string,
  envelopes: [
    { name: 'technical', opens: 'opening' },
    { name: 'price', opens: 'opening' },
  ],
};
const bid = { bidId: '00000000-0000-8000-8000-000000000002', version: 1 };
const contents = { technical: { response: '方案 canary' }, price: { quote: '480000.00' } };
const sealed = await sealBid(parameters, bid, contents);

async function open(what: SealedBid, name: 'technical' | 'price', by: [number, string][]) {
  const envelope = what.envelopes.find((one) => one.name === name);
  if (!envelope) throw new Error(`no envelope ${name}`);
  const shares = await Promise.all(by.map(([n, identity]) => unwrap(envelope.shares[n] ?? '', identity)));
  return openEnvelope(what, envelope, { shares, second: await unwrap(envelope.system, system) });
}

test('any two holders and the system key together open an envelope, the offline recovery share included', async () => {
  const pairs: [number, string][][] = [
    [
      [0, officerA],
      [1, officerB],
    ],
    [
      [0, officerA],
      [2, recovery],
    ],
    [
      [2, recovery],
      [1, officerB],
    ],
  ];
  for (const pair of pairs) {
    expect(await open(sealed, 'price', pair)).toEqual(contents.price);
    expect(await open(sealed, 'technical', pair)).toEqual(contents.technical);
  }
});

test('one share, the same share twice, or the shares of another envelope open nothing', async () => {
  await expect(open(sealed, 'price', [[0, officerA]])).rejects.toMatchObject({ code: 'SHARES_DO_NOT_FIT' });
  await expect(
    open(sealed, 'price', [
      [0, officerA],
      [0, officerA],
    ]),
  ).rejects.toMatchObject({ code: 'SHARES_DO_NOT_FIT' });
  const [technical, price] = sealed.envelopes as [SealedBid['envelopes'][0], SealedBid['envelopes'][0]];
  const crossed = { ...sealed, envelopes: [{ ...price, shares: technical.shares }] };
  await expect(
    open(crossed, 'price', [
      [0, officerA],
      [1, officerB],
    ]),
  ).rejects.toMatchObject({ code: 'CIPHERTEXT_INVALID' });
});

test('a share is unreadable to every other key', async () => {
  await expect(
    open(sealed, 'price', [
      [0, officerB],
      [1, officerB],
    ]),
  ).rejects.toMatchObject({ code: 'SHARE_UNREADABLE' });
  await expect(
    open(sealed, 'price', [
      [0, system],
      [1, system],
    ]),
  ).rejects.toMatchObject({ code: 'SHARE_UNREADABLE' });
});

test.each([
  ['tender', { projectId: '00000000-0000-7000-8000-00000000000f' }],
  ['round', { round: 2 }],
  ['bid', { bidId: '00000000-0000-8000-8000-00000000000f' }],
  ['version', { version: 2 }],
])('an envelope moved to another %s does not open', async (_, other) => {
  const moved = { ...sealed, ...other };
  await expect(
    open(moved, 'price', [
      [0, officerA],
      [1, officerB],
    ]),
  ).rejects.toMatchObject({ code: 'CIPHERTEXT_INVALID' });
});

test('a changed, truncated or swapped ciphertext does not open', async () => {
  const [technical, price] = sealed.envelopes as [SealedBid['envelopes'][0], SealedBid['envelopes'][0]];
  const bytes = fromBase64(price.ciphertext);
  const flipped = bytes.slice();
  flipped[100] = (flipped[100] ?? 0) ^ 1;
  for (const ciphertext of [toBase64(flipped), toBase64(bytes.slice(0, -1)), technical.ciphertext]) {
    const bent = { ...sealed, envelopes: [{ ...price, ciphertext }] };
    await expect(
      open(bent, 'price', [
        [0, officerA],
        [1, officerB],
      ]),
    ).rejects.toMatchObject({ code: 'CIPHERTEXT_INVALID' });
  }
});

test('the length of a ciphertext tells the bucket and nothing more', async () => {
  const short = await sealBid(parameters, bid, { technical: '', price: '' });
  const long = await sealBid(parameters, bid, { technical: 'x'.repeat(16_000), price: '' });
  const size = (one: SealedBid) => fromBase64(one.envelopes[0]?.ciphertext ?? '').length;
  expect(size(short)).toBe(buckets[0] + overhead);
  expect(size(long)).toBe(size(short));
  await expect(
    sealBid(parameters, bid, { technical: 'x'.repeat(8 * 1024 * 1024), price: '' }),
  ).rejects.toMatchObject({ code: 'TOO_LARGE' });
});

test('the same content sealed twice has nothing in common', async () => {
  const again = await sealBid(parameters, bid, contents);
  expect(again.envelopes[0]?.ciphertext.slice(0, 64)).not.toBe(sealed.envelopes[0]?.ciphertext.slice(0, 64));
  expect(JSON.stringify(sealed)).not.toContain('canary');
});

test('an envelope that the documents do not ask for, or one too few, is not sealed', async () => {
  await expect(sealBid(parameters, bid, { price: 1 })).rejects.toMatchObject({ code: 'PARAMETERS_INVALID' });
  await expect(sealBid({ ...parameters, system: 'age1nobody' }, bid, contents)).rejects.toMatchObject({
    code: 'PARAMETERS_INVALID',
  });
});
