import { z } from 'zod';
import { fenText } from '../money/money.ts';

/** What an opened bid tells of who made it. Everything may be missing; only what is there is compared. */
export interface BidTraits {
  bidId: string;
  organisationName: string;
  contactName: string | null;
  contactPhone: string | null;
  address: string | null;
  /** Digests of the papers handed in. */
  digests: string[];
  /** Who made the files, on which machine, as the files themselves say. */
  authors: string[];
  /** Unit prices in 分 as decimal integer strings, by the name of the item. */
  prices: Record<string, string>;
}

/** What the ledger and the papers on file say; the rest is in the bid itself. */
export type LedgerTraits = Omit<BidTraits, 'authors' | 'prices'>;

const line = z.string().optional().catch(undefined);
/** The parts of a bid that are compared; whatever is not of the expected shape is passed over. */
const part = z
  .object({
    contact: z.object({ name: line, phone: line, address: line }).optional().catch(undefined),
    files: z.array(z.object({ author: line, machine: line, sha256: line }).catch({})).catch([]),
  })
  .catch({ contact: undefined, files: [] });
const opened = z.object({ qualification: z.unknown() }).catch({ qualification: undefined });
const prices = z
  .array(
    z
      .object({ name: z.string(), price: z.string().regex(/^\d{1,13}\.\d{2}$/) })
      .nullable()
      .catch(null),
  )
  .catch([]);

/** Pairs of bids, each once. */
export function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((one, n) => all.slice(n + 1).map((other): [T, T] => [one, other]));
}

const same = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.trim() !== '' && a.trim() === b.trim();

/** The first of the named traits that two bids share. */
export const sharedContact = (a: BidTraits, b: BidTraits): 'phone' | 'contact' | 'address' | undefined =>
  same(a.contactPhone, b.contactPhone)
    ? 'phone'
    : same(a.contactName, b.contactName)
      ? 'contact'
      : same(a.address, b.address)
        ? 'address'
        : undefined;

export const sharedFile = (a: BidTraits, b: BidTraits): boolean =>
  a.digests.some((digest) => b.digests.includes(digest)) ||
  a.authors.some((author) => b.authors.includes(author));

/**
 * Do all unit prices that two bids share stand in one ratio (呈规律性差异)? Exactly, without rounding; fewer shared
 * items than `atLeast` say nothing.
 */
export function inProportion(a: BidTraits, b: BidTraits, atLeast: number): boolean {
  const shared = Object.keys(a.prices).filter((item) => b.prices[item] !== undefined);
  if (shared.length < atLeast) return false;
  const [first = ''] = shared;
  const [p, q] = [BigInt(a.prices[first] ?? '0'), BigInt(b.prices[first] ?? '0')];
  if (p === 0n || q === 0n) return false;
  return shared.every((item) => BigInt(a.prices[item] ?? '0') * q === BigInt(b.prices[item] ?? '0') * p);
}

/** What an opened bid says of its making. Its own contact goes before that of the ledger. */
export function traitsOf(ledger: LedgerTraits, content: unknown, items: unknown): BidTraits {
  const parts = [content, opened.parse(content).qualification].map((one) => part.parse(one));
  const files = parts.flatMap((one) => one.files);
  const [own] = parts.flatMap(({ contact }) => contact ?? []);
  return {
    ...ledger,
    contactName: own?.name ?? ledger.contactName,
    contactPhone: own?.phone ?? ledger.contactPhone,
    address: own?.address ?? ledger.address,
    digests: [...ledger.digests, ...files.flatMap(({ sha256 }) => sha256 ?? [])],
    authors: files.flatMap(({ author, machine }) => [
      ...(author ? [`author ${author}`] : []),
      ...(machine ? [`machine ${machine}`] : []),
    ]),
    prices: Object.fromEntries(
      prices.parse(items).flatMap((one) => (one ? [[one.name, fenText(one.price)] as const] : [])),
    ),
  };
}
