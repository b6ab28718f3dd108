import { digestOf } from '../../workflows/kit/hash/chain.ts';
import type { EnvelopeName, HandedShare, UnopenedCause } from '../../workflows/service-purchase/index.ts';
import { type Bytes, fromBase64 } from '../sealing/bytes.ts';
import type { SystemKey } from '../sealing/keys/system-key.ts';
import { openEnvelope } from '../sealing/open-envelope.ts';
import { type SealedBid, SealingError } from '../sealing/types.ts';

type Pieces = ReadonlyMap<string, (string | null)[]>;

/** What opens the envelopes that are due: their names, the shares handed over for them, the system key. */
export interface Means {
  names: readonly EnvelopeName[];
  shares: Pieces;
  system: SystemKey;
}

/** The shares that were handed over, by bid and envelope. */
export function piecesOf(approvals: readonly { shares: HandedShare[] }[]): Pieces {
  const pieces = new Map<string, (string | null)[]>();
  for (const { bidId, envelope, share } of approvals.flatMap((one) => one.shares)) {
    const key = `${bidId} ${envelope}`;
    pieces.set(key, [...(pieces.get(key) ?? []), share]);
  }
  return pieces;
}

/** The contents of the envelopes that are due, by name, or why one of them stays shut; envelopes not due stay so. */
export async function openSealed(
  sealed: SealedBid | undefined,
  { bidId, digest }: { bidId: string; digest: string },
  { names, shares, system }: Means,
): Promise<{ contents: Record<string, unknown> } | { unopened: UnopenedCause }> {
  // The digest is in the event on the bid's own chain; what was swapped or changed since shows here.
  if (!sealed || digestOf(sealed) !== digest || sealed.bidId !== bidId) return { unopened: 'record-altered' };
  const contents: Record<string, unknown> = {};
  try {
    for (const name of names) {
      const envelope = sealed.envelopes.find((one) => one.name === name);
      if (!envelope) return { unopened: 'form-invalid' };
      const given = shares.get(`${bidId} ${name}`) ?? [];
      const pieces = given.filter((share) => share !== null).map(fromBase64);
      if (pieces.length < 2) return { unopened: 'share-missing' };
      const second = await secondSecret(system, envelope.system);
      contents[name] = await openEnvelope(sealed, envelope, { shares: pieces, second });
    }
    return { contents };
  } catch (error) {
    if (error instanceof SealingError) return { unopened: causeOf(error) };
    throw error;
  }
}

async function secondSecret(system: SystemKey, wrapped: string): Promise<Bytes> {
  try {
    return await system.open(wrapped);
  } catch (cause) {
    throw new SealingError('SECRET_UNREADABLE', 'the second secret is not sealed to the system key', {
      cause,
    });
  }
}

const causes: Partial<Record<SealingError['code'], UnopenedCause>> = {
  SECRET_UNREADABLE: 'system-secret-unreadable',
  SHARES_DO_NOT_FIT: 'shares-do-not-fit',
  CONTENT_UNREADABLE: 'content-unreadable',
};
const causeOf = ({ code }: SealingError): UnopenedCause => causes[code] ?? 'ciphertext-invalid';
