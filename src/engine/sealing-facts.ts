import type { Db } from '../../db/client.ts';
import type { FactLoaders } from '../../db/facts/loader.ts';
import { sealingFacts as known, openedOf } from '../../db/facts/sealing.ts';
import { digestOf } from '../../workflows/kit/chain.ts';
import type { ProjectContext } from '../../workflows/service-purchase/v1/context.ts';
import { readContents } from '../../workflows/service-purchase/v1/sealed-form.ts';
import {
  type BidAtOpening,
  envelopePlans,
  type HandedShare,
  type Sealing,
  type UnopenedCause,
} from '../../workflows/service-purchase/v1/sealing.ts';
import { type Bytes, fromBase64 } from '../sealing/bytes.ts';
import type { SystemKey } from '../sealing/keys/system-key.ts';
import { openEnvelope } from '../sealing/open-envelope.ts';
import { type SealedBid, SealingError } from '../sealing/types.ts';
import { mayRelease } from './may-release.ts';

/** The facts of sealed bids where the system key is at hand. Loads contents only when `mayRelease`. */
export function sealingFacts(system: SystemKey): FactLoaders {
  return {
    ...known,
    openingKeys: async (db, request) => ({
      ...(await known.openingKeys(db, request)),
      system: await system.recipient(),
    }),
    sealedBids: async (db, request): Promise<BidAtOpening[]> => {
      const bids = await known.sealedBids(db, request);
      const { sourcing } = request.context as ProjectContext;
      const { sealing } = sourcing;
      if (!sealing || request.look || !(await mayRelease(db, request.instanceId, sourcing.round)))
        return bids;
      const shares = piecesOf(await known.openingShares(db, request));
      const opened: BidAtOpening[] = [];
      // One after the other: bids may be megabytes each, and nobody waits for a part of an opening.
      for (const bid of bids)
        opened.push({ ...bid, ...(await openBid(db, bid, { sealing, shares, system })) });
      return opened;
    },
  };
}

type Pieces = ReadonlyMap<string, (string | null)[]>;

/** The shares that were handed over, by bid and envelope. */
function piecesOf(approvals: readonly { shares: HandedShare[] }[]): Pieces {
  const pieces = new Map<string, (string | null)[]>();
  for (const { bidId, envelope, share } of approvals.flatMap((one) => one.shares)) {
    const key = `${bidId} ${envelope}`;
    pieces.set(key, [...(pieces.get(key) ?? []), share]);
  }
  return pieces;
}

interface Means {
  sealing: Sealing;
  shares: Pieces;
  system: SystemKey;
}

/** One bid; whatever is wrong with it is its own, and the others go on. */
async function openBid(
  db: Db,
  { id: bidId, digest }: Pick<BidAtOpening, 'id' | 'digest'>,
  { sealing, shares, system }: Means,
): Promise<Pick<BidAtOpening, 'opened' | 'unopened'>> {
  const [row] = await db.query<{ sealed: SealedBid; legalForm: string }>(
    `select b.sealed, o.legal_form as "legalForm" from bids b join organisations o on o.id = b.organisation_id
     where b.id = $1::text::uuid`,
    [bidId],
  );
  if (!row) return { opened: null, unopened: 'ciphertext-invalid' };
  const { sealed, legalForm } = row;
  // The digest is in the event on the bid's own chain; a bid that was swapped or changed since shows here.
  if (digestOf(sealed) !== digest || sealed.bidId !== bidId)
    return { opened: null, unopened: 'record-altered' };
  try {
    const contents: Record<string, unknown> = {};
    for (const name of envelopePlans[sealing.plan]) {
      const envelope = sealed.envelopes.find((one) => one.name === name);
      if (!envelope) return { opened: null, unopened: 'form-invalid' };
      const given = shares.get(`${bidId} ${name}`) ?? [];
      const pieces = given.filter((share) => share !== null).map(fromBase64);
      if (pieces.length < 2) return { opened: null, unopened: 'share-missing' };
      const second = await secondSecret(system, envelope.system);
      contents[name] = await openEnvelope(sealed, envelope, { shares: pieces, second });
    }
    const form = readContents(sealing.plan, contents);
    return form
      ? { opened: openedOf(form, legalForm), unopened: null }
      : { opened: null, unopened: 'form-invalid' };
  } catch (error) {
    if (error instanceof SealingError) return { opened: null, unopened: causeOf(error) };
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
