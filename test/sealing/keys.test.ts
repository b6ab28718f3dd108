import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity } from 'age-encryption';
import { expect, onTestFinished, test } from 'vitest';
import { wrap } from '../../src/sealing/age.ts';
import { utf8 } from '../../src/sealing/bytes.ts';
import { digestOfBid, receiptHolds, type SealedBid } from '../../src/sealing/client.ts';
import { fileKeys } from '../../src/sealing/keys/index.ts';
import { digestOf } from '../../workflows/kit/hash/chain.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'goufu-keys-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

const body = {
  kind: 'submitted',
  projectId: 'p',
  bidId: 'b',
  version: 1,
  digest: 'd',
  databaseTime: '2026-10-12T09:29:59.999+08:00',
} as const;

test('the keys are made once, readable to their owner alone, and found again by every process', async () => {
  const dataDirectory = folder();
  const [one, two] = [fileKeys({ dataDirectory }), fileKeys({ dataDirectory })];
  const [a, b] = await Promise.all([one.system.recipient(), two.system.recipient()]);
  expect(a).toBe(b);
  expect(await one.receipts.publicKey()).toBe(await fileKeys({ dataDirectory }).receipts.publicKey());
  for (const name of ['system-key.age', 'receipt-key.pem']) {
    expect(statSync(join(dataDirectory, 'keys', name)).mode & 0o777).toBe(0o600);
  }
  expect(readFileSync(join(dataDirectory, 'keys', 'system-key.age'), 'utf8')).toMatch(/^AGE-SECRET-KEY-1/);
});

test('a system key that is named is the one that is used, and another opens nothing', async () => {
  const dataDirectory = folder();
  const systemKeyFile = join(dataDirectory, 'mine');
  writeFileSync(systemKeyFile, `${await generateIdentity()}\n`);
  const { system } = fileKeys({ dataDirectory, systemKeyFile });
  const wrapped = await wrap(utf8('secret'), await system.recipient());
  expect(new TextDecoder().decode(await system.open(wrapped))).toBe('secret');
  await expect(fileKeys({ dataDirectory: folder() }).system.open(wrapped)).rejects.toMatchObject({
    code: 'SHARE_UNREADABLE',
  });
});

test('a receipt holds under the key that signed it, not under another, not with one field changed', async () => {
  const { receipts } = fileKeys({ dataDirectory: folder() });
  const receipt = await receipts.sign(body);
  const key = await receipts.publicKey();
  expect(await receiptHolds(receipt, key)).toBe(true);
  expect(await receiptHolds(receipt, await fileKeys({ dataDirectory: folder() }).receipts.publicKey())).toBe(
    false,
  );
  for (const change of [{ digest: 'e' }, { version: 2 }, { databaseTime: '2026-10-12T09:29:59.998+08:00' }]) {
    expect(await receiptHolds({ ...receipt, receipt: { ...body, ...change } }, key)).toBe(false);
  }
});

test('bidder and server take the same digest of a bid', async () => {
  const sealed = {
    suite: 'goufu-seal-1',
    projectId: 'p',
    round: 1,
    bidId: 'b',
    version: 3,
    envelopes: [{ system: 's', name: 'bid', ciphertext: 'c', sha256: 'h', shares: ['1', '2', '3'] }],
  } satisfies SealedBid;
  expect(await digestOfBid(sealed)).toBe(digestOf(sealed));
});
