import { hkdfSync } from 'node:crypto';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { unwrap } from '../age.ts';
import type { Bytes } from '../bytes.ts';
import { secretFile } from './secret-file.ts';

/** The key that no table knows: a file beside the server, or a KMS that does these three things. */
export interface SystemKey {
  /** age recipient that bidders seal the second secret to. */
  recipient(): Promise<string>;
  /** Opens one second secret. The caller has asked `mayRelease` first. Throws SealingError SHARE_UNREADABLE. */
  open(wrapped: string): Promise<Bytes>;
  /** 32 bytes for one purpose, always the same; nothing of the key or of another purpose's bytes follows from them. */
  derive(purpose: string): Promise<Bytes>;
}

/** A key kept in a file of mode 0600, made when first asked for. Processes that start together agree on one. */
export function fileSystemKey(path: string): SystemKey {
  let identity: Promise<string> | undefined;
  const load = () =>
    (identity ??= secretFile(path, async () => `${await generateIdentity()}\n`).then((text) => text.trim()));
  return keyOf(load);
}

/** A key that ends with the process: tests, and servers whose database lives in memory. */
export function passingSystemKey(): SystemKey {
  let identity: Promise<string> | undefined;
  return keyOf(() => (identity ??= generateIdentity()));
}

function keyOf(load: () => Promise<string>): SystemKey {
  return {
    recipient: async () => identityToRecipient(await load()),
    open: async (wrapped) => unwrap(wrapped, await load()),
    derive: async (purpose) =>
      new Uint8Array(hkdfSync('sha256', await load(), new Uint8Array(0), `goufu ${purpose}`, 32)),
  };
}
