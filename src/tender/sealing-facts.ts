import type { Db } from '../../db/client.ts';
import {
  biddersOf,
  type HiddenFact,
  isSmall,
  openedOf,
  ownBid,
  ownConfirmation,
} from '../../db/facts/hidden-bids.ts';
import type { FactRequest } from '../../db/facts/loader.ts';
import { sealingFacts as known } from '../../db/facts/sealing.ts';
import type { ProjectContext, ProjectFacts } from '../../workflows/service-purchase/index.ts';
import {
  type BidAtOpening,
  namesOpeningNext,
  opensNext,
  type QuoteAtOpening,
  readContents,
  readPrice,
  type Sealing,
} from '../../workflows/service-purchase/index.ts';
import type { SealingKeys } from '../sealing/keys/index.ts';
import type { SystemKey } from '../sealing/keys/system-key.ts';
import type { SealedBid } from '../sealing/types.ts';
import { isUnconfirmed, knownBids } from './hidden-bids.ts';
import { mayRelease } from './may-release.ts';
import { type Means, openSealed, piecesOf } from './open-sealed.ts';
import { envelopesWaiting } from './waiting-envelopes.ts';

type Loaders = {
  [F in HiddenFact | 'openingKeys' | 'sealedQuotes']: (
    db: Db,
    request: FactRequest,
  ) => Promise<ProjectFacts[F]>;
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
      const { sourcing } = request.context as ProjectContext;
      const waiting = await envelopesWaiting(db, owners, request.instanceId, sourcing);
      return waiting.map(({ bidId, envelope }) => ({ bidId, envelope }));
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
      const { sourcing } = request.context as ProjectContext;
      const live = (await knownBids(db, owners, place(request))).bids.filter(
        ({ status }) => status === 'sealed',
      );
      const bidders = await biddersOf(
        db,
        live.flatMap(({ actor }) => actor?.organisationId ?? []),
      );
      const means = await meansOf(db, request, system);
      const opened: BidAtOpening[] = [];
      // One after the other: bids may be megabytes each, and nobody waits for a part of an opening.
      for (const one of live) {
        const { id, digest, headHash, actor, clear } = one;
        const bidder = bidders.find((other) => other.id === actor?.organisationId);
        const bid = { id, digest, headHash, ownerKey: await owners.keyOf(id) };
        const whose = { organisationId: bidder?.id ?? null, unionLed: bidder?.unionLed ?? false };
        const content = isUnconfirmed(one, sourcing)
          ? { opened: null, unopened: 'unconfirmed' as const }
          : !bidder
            ? { opened: null, unopened: 'record-altered' as const }
            : means
              ? await openBid(db, bid, bidder.legalForm, means)
              : { opened: clear && openedOf(clear, bidder.legalForm), unopened: null };
        opened.push({ ...bid, ...whose, ...content });
      }
      return opened;
    },
    sealedQuotes: async (db, request): Promise<QuoteAtOpening[]> => {
      const quotes = await known.sealedQuotes(db, request);
      const means = await meansOf(db, request, system);
      if (!means) return quotes;
      const opened: QuoteAtOpening[] = [];
      for (const quote of quotes) opened.push({ ...quote, ...(await openQuote(db, quote, means)) });
      return opened;
    },
  };
}

/** Keys and shares for the envelopes that open next; undefined when they may not be released. */
async function meansOf(
  db: Db,
  request: FactRequest,
  system: SystemKey,
): Promise<(Means & { sealing: Sealing }) | undefined> {
  const { sourcing } = request.context as ProjectContext;
  const { sealing, round } = sourcing;
  if (!sealing || request.look) return undefined;
  if (!(await mayRelease(db, request.instanceId, round, opensNext(sourcing)))) return undefined;
  const shares = piecesOf(await known.openingShares(db, request));
  return { sealing, shares, system, names: namesOpeningNext(sourcing) };
}

/** One bid; whatever is wrong with it is its own, and the others go on. */
async function openBid(
  db: Db,
  { id, digest }: Pick<BidAtOpening, 'id' | 'digest'>,
  legalForm: string,
  means: Means & { sealing: Sealing },
): Promise<Pick<BidAtOpening, 'opened' | 'unopened'>> {
  const [row] = await db.query<{ sealed: SealedBid }>('select sealed from bids where id = $1::uuid', [id]);
  const found = await openSealed(row?.sealed, { bidId: id, digest }, means);
  if ('unopened' in found) return { opened: null, unopened: found.unopened };
  const form = readContents(means.sealing, found.contents);
  return form
    ? { opened: openedOf(form, legalForm), unopened: null }
    : { opened: null, unopened: 'form-invalid' };
}

/** One price envelope or final offer, of a bid that is open otherwise. */
async function openQuote(
  db: Db,
  { bidId, digest }: Pick<QuoteAtOpening, 'bidId' | 'digest'>,
  means: Means,
): Promise<Pick<QuoteAtOpening, 'opened' | 'unopened'>> {
  const [name = ''] = means.names;
  // The digest is that of what was handed in last: the bid with its price envelope, or a final offer.
  const [row] = await db.query<{ sealed: SealedBid; legalForm: string }>(
    `select s.sealed, o.legal_form as "legalForm" from bids b join organisations o on o.id = b.organisation_id,
       lateral (select f.sealed, f.digest from final_offers f where f.bid_id = b.id
         union all select b.sealed, b.digest) s
     where b.id = $1::uuid and s.digest = $2`,
    [bidId, digest],
  );
  const found = await openSealed(row?.sealed, { bidId, digest }, means);
  if ('unopened' in found) return { opened: null, unopened: found.unopened };
  const price = readPrice(name === 'final-offer' ? name : 'price', found.contents[name]);
  if (!price || !row) return { opened: null, unopened: 'form-invalid' };
  const { quote, items, content } = price;
  return { opened: { quote, items, content, small: isSmall(price, row.legalForm) }, unopened: null };
}
