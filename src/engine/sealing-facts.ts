import type { Db } from '../../db/client.ts';
import {
  biddersOf,
  envelopesOf,
  type HiddenFact,
  openedOf,
  ownBid,
  ownConfirmation,
} from '../../db/facts/hidden-bids.ts';
import type { FactRequest } from '../../db/facts/loader.ts';
import { sealingFacts as known } from '../../db/facts/sealing.ts';
import { digestOf } from '../../workflows/kit/chain.ts';
import type { ProjectContext } from '../../workflows/service-purchase/v1/context.ts';
import type { ProjectFacts } from '../../workflows/service-purchase/v1/facts.ts';
import { readContents } from '../../workflows/service-purchase/v1/sealed-form.ts';
import {
  type BidAtOpening,
  envelopePlans,
  type HandedShare,
  type Sealing,
  type UnopenedCause,
} from '../../workflows/service-purchase/v1/sealing.ts';
import { type Bytes, fromBase64 } from '../sealing/bytes.ts';
import type { SealingKeys } from '../sealing/keys/index.ts';
import type { SystemKey } from '../sealing/keys/system-key.ts';
import { openEnvelope } from '../sealing/open-envelope.ts';
import { type SealedBid, SealingError } from '../sealing/types.ts';
import { knownBids } from './hidden-bids.ts';
import { mayRelease } from './may-release.ts';

type Loaders = {
  [F in HiddenFact | 'openingKeys']: (db: Db, request: FactRequest) => Promise<ProjectFacts[F]>;
};

/** The facts of bids where the system key is at hand. Loads contents only when `mayRelease`. */
export function sealingFacts({ system, owners }: Pick<SealingKeys, 'system' | 'owners'>): Loaders {
  const place = ({ instanceId, context }: FactRequest) => ({
    projectId: instanceId,
    round: (context as ProjectContext).sourcing.round,
  });
  const ownId = async (request: FactRequest) => {
    const { organisationId } = request.actor;
    const { projectId, round } = place(request);
    return organisationId ? owners.bidIdOf(projectId, round, organisationId) : undefined;
  };
  return {
    openingKeys: async (db, request) => ({
      ...(await known.openingKeys(db, request)),
      system: await system.recipient(),
    }),
    bidder: async (_db, request) => {
      const { id: userId, kind, organisationId } = request.actor;
      const bidId = await ownId(request);
      if (!bidId || !organisationId) return null;
      return { bidId, hidden: await owners.hide(bidId, { userId, kind, organisationId }) };
    },
    ownBid: async (db, request) => {
      const bidId = await ownId(request);
      return bidId ? ownBid(db, bidId) : null;
    },
    ownConfirmation: async (db, request) => {
      const bidId = await ownId(request);
      return bidId ? ownConfirmation(db, bidId) : null;
    },
    sealedEnvelopes: async (db, request) => {
      const { projectId, round } = place(request);
      const covers = new Set((await knownBids(db, owners, place(request))).covers.map(({ id }) => id));
      return (await envelopesOf(db, projectId, round)).filter(({ bidId }) => !covers.has(bidId));
    },
    setAside: async (db, request) => {
      const { bids, covers } = await knownBids(db, owners, place(request));
      const chain = async ({ id, headHash }: { id: string; headHash: string }) => ({
        id,
        headHash,
        ownerKey: await owners.keyOf(id),
      });
      return {
        withdrawn: bids.flatMap(({ id, headHash, status }) =>
          status === 'withdrawn' ? [{ id, headHash }] : [],
        ),
        covers: await Promise.all(covers.map(chain)),
      };
    },
    sealedBids: async (db, request): Promise<BidAtOpening[]> => {
      const { sealing } = (request.context as ProjectContext).sourcing;
      const live = (await knownBids(db, owners, place(request))).bids.filter(
        ({ status }) => status === 'sealed',
      );
      const bidders = await biddersOf(
        db,
        live.flatMap(({ actor }) => actor?.organisationId ?? []),
      );
      const release =
        sealing !== null && !request.look && (await mayRelease(db, request.instanceId, place(request).round));
      const shares = release ? piecesOf(await known.openingShares(db, request)) : undefined;
      const opened: BidAtOpening[] = [];
      // One after the other: bids may be megabytes each, and nobody waits for a part of an opening.
      for (const { id, digest, headHash, actor, clear } of live) {
        const bidder = bidders.find((one) => one.id === actor?.organisationId);
        const bid = { id, digest, headHash, ownerKey: await owners.keyOf(id) };
        const whose = { organisationId: bidder?.id ?? null, unionLed: bidder?.unionLed ?? false };
        const content = !bidder
          ? { opened: null, unopened: 'record-altered' as const }
          : shares && sealing
            ? await openBid(db, bid, { sealing, shares, system, legalForm: bidder.legalForm })
            : { opened: clear && openedOf(clear, bidder.legalForm), unopened: null };
        opened.push({ ...bid, ...whose, ...content });
      }
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
  legalForm: string;
}

/** One bid; whatever is wrong with it is its own, and the others go on. */
async function openBid(
  db: Db,
  { id: bidId, digest }: Pick<BidAtOpening, 'id' | 'digest'>,
  { sealing, shares, system, legalForm }: Means,
): Promise<Pick<BidAtOpening, 'opened' | 'unopened'>> {
  const [row] = await db.query<{ sealed: SealedBid }>('select sealed from bids where id = $1::text::uuid', [
    bidId,
  ]);
  if (!row) return { opened: null, unopened: 'ciphertext-invalid' };
  const { sealed } = row;
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
