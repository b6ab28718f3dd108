import type { CoverBids } from '../../../workflows/rules/values/sealing.ts';
import type { BidOwners } from '../../sealing/keys/bid-owners.ts';
import { buckets } from '../../sealing/padding.ts';

/** The time in which bids of a round come in, in epoch ms. */
export interface Window {
  from: number;
  until: number;
}

/**
 * A cover bid (掩护件) of a round: handed in, and sometimes replaced, confirmed or withdrawn, as bidders do. Epoch ms;
 * null where it never does.
 */
export interface Cover {
  /** Of nobody: the bid's id follows from it as a supplier's does from its organisation's. */
  organisationId: string;
  submitAt: number;
  replaceAt: number | null;
  withdrawAt: number | null;
  /** When it answers a correction of that instant. */
  confirmAt: (correctedAt: number) => Promise<number | null>;
  /** Bytes of content in an envelope of that name. */
  sizeOf: (envelope: string, version: number) => Promise<number>;
}

/** What comes later than this before the end might be missed by the job that plants it. */
const marginMs = 120_000;
const share = { replaced: 0.3, withdrawn: 0.1, confirmed: 0.85 };
/** Of 20 envelopes so many are of each size; a price is short. */
const sizes = [10, 5, 3, 2] as const;

/**
 * The covers of a round. Everything about them follows from the system key, nothing is stored: not even the table of
 * jobs tells which bids are covers or how many, and every process plans the same.
 */
export async function planCovers(
  owners: Pick<BidOwners, 'pseudonym'>,
  { projectId, round, window }: { projectId: string; round: number; window: Window },
  { min, max }: CoverBids,
): Promise<Cover[]> {
  const draw = async (...what: string[]) =>
    Number.parseInt((await owners.pseudonym('cover', projectId, String(round), ...what)).slice(0, 12), 16) /
    2 ** 48;
  const end = window.until - marginMs;
  const between = (from: number, fraction: number) => from + Math.max(0, end - from) * fraction;
  const count = min + Math.floor((await draw('count')) * (Math.max(min, max) - min + 1));
  return Promise.all(
    Array.from({ length: count }, async (_, n): Promise<Cover> => {
      const cover = String(n);
      // As bidders do: few come early, most towards the end.
      const submitAt = between(window.from, 1 - (1 - (await draw(cover, 'submit'))) ** 2);
      const replaced = (await draw(cover, 'replaced')) < share.replaced;
      const replaceAt = replaced ? between(submitAt, await draw(cover, 'replace')) : null;
      const withdrawn = (await draw(cover, 'withdrawn')) < share.withdrawn;
      return {
        organisationId: uuidOf(await owners.pseudonym('nobody', projectId, String(round), cover)),
        submitAt,
        replaceAt,
        withdrawAt: withdrawn ? between(replaceAt ?? submitAt, await draw(cover, 'withdraw')) : null,
        confirmAt: async (correctedAt) =>
          (await draw(cover, 'confirmed', String(correctedAt))) < share.confirmed
            ? between(correctedAt, await draw(cover, 'confirm', String(correctedAt)))
            : null,
        sizeOf: async (envelope, version) => {
          if (envelope === 'price') return 100;
          const place = (await draw(cover, envelope, String(version))) * 20;
          const bucket = sizes.findIndex((_size, at) => place < sum(sizes.slice(0, at + 1)));
          return (buckets[bucket] ?? buckets[0]) - 100;
        },
      };
    }),
  );
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

const uuidOf = (hex: string) =>
  [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
