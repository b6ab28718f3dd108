import { combine } from 'shamir-secret-sharing';
import { type Bytes, fromBase64, sha256 } from './bytes.ts';
import { type ContentKey, contentKey, contextOf } from './content-key.ts';
import { unpad } from './padding.ts';
import { type BidIdentity, type SealedEnvelope, SealingError } from './types.ts';

/**
 * Opens one envelope with two shares of its first secret and the whole second. Throws SealingError:
 * SHARES_DO_NOT_FIT, CIPHERTEXT_INVALID (tampered, truncated, or sealed for another tender, bid or version),
 * CONTENT_UNREADABLE.
 */
export async function openEnvelope(
  identity: BidIdentity,
  envelope: Pick<SealedEnvelope, 'name' | 'ciphertext' | 'sha256'>,
  { shares, second }: { shares: readonly Bytes[]; second: Bytes },
): Promise<unknown> {
  const context = contextOf(identity, envelope.name);
  const first = await firstSecret(shares);
  const sealed = fromBase64(envelope.ciphertext);
  if ((await sha256(sealed)) !== envelope.sha256) {
    throw new SealingError('CIPHERTEXT_INVALID', 'the ciphertext is not the one that was sealed');
  }
  const padded = await decrypt(await contentKey(first, second, context), sealed, context);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpad(padded)));
  } catch (cause) {
    throw new SealingError('CONTENT_UNREADABLE', 'what was sealed is not JSON', { cause });
  }
}

async function firstSecret(shares: readonly Bytes[]): Promise<Bytes> {
  try {
    return (await combine([...shares])) as Bytes;
  } catch (cause) {
    throw new SealingError('SHARES_DO_NOT_FIT', 'two different shares are needed', { cause });
  }
}

async function decrypt(key: ContentKey, sealed: Bytes, context: Bytes): Promise<Bytes> {
  try {
    const iv = sealed.subarray(0, 12);
    const body = sealed.subarray(12);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: context }, key, body),
    );
  } catch (cause) {
    throw new SealingError('CIPHERTEXT_INVALID', 'the secrets do not open it', { cause });
  }
}
