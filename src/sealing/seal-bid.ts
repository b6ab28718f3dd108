import { split } from 'shamir-secret-sharing';
import { wrap } from './age.ts';
import { type Bytes, concat, sha256, toBase64, utf8 } from './bytes.ts';
import { contentKey, contextOf } from './content-key.ts';
import { pad } from './padding.ts';
import {
  type BidIdentity,
  type SealedBid,
  type SealedEnvelope,
  SealingError,
  type SealingParameters,
  suite,
} from './types.ts';

/** What goes into each envelope, by its name: any JSON. */
export type EnvelopeContents = Readonly<Record<string, unknown>>;

/**
 * Seals a bid on the bidder's own machine. What leaves it is ciphertext, and the two secrets of each envelope:
 * one split two of three among the holders, one for the system key.
 *
 * @example
 * const { parameters, bid } = await (await fetch(`/api/v1/projects/${id}/sealing`)).json();
 * const sealed = await sealBid(parameters, bid, { bid: { quote: '480000.00', content: {} } });
 *
 * Throws SealingError: PARAMETERS_INVALID (contents and envelopes differ, a recipient is none), TOO_LARGE.
 */
export async function sealBid(
  parameters: SealingParameters,
  { bidId, version }: Pick<BidIdentity, 'bidId' | 'version'>,
  contents: EnvelopeContents,
): Promise<SealedBid> {
  const { projectId, round } = parameters;
  const identity: BidIdentity = { projectId, round, bidId, version };
  const names = parameters.envelopes.map(({ name }) => name);
  if (parameters.suite !== suite || names.toSorted().join() !== Object.keys(contents).toSorted().join()) {
    throw new SealingError('PARAMETERS_INVALID', `the documents ask for the envelopes ${names.join(', ')}`);
  }
  const envelopes: SealedEnvelope[] = [];
  for (const name of names) envelopes.push(await sealEnvelope(parameters, identity, name, contents[name]));
  return { suite, ...identity, envelopes };
}

/**
 * Seals a final offer (最后报价) as `sealBid` seals a bid, in the same hands. Its envelope has a name of its own, which
 * is bound into the key: neither opens in the place of the other.
 *
 * @example
 * const { finalOffer, bid } = await (await fetch(`/api/v1/projects/${id}/sealing`)).json();
 * const sealed = await sealFinalOffer(finalOffer, bid, { quote: '460000.00' });
 */
export const sealFinalOffer = (
  parameters: SealingParameters,
  bid: Pick<BidIdentity, 'bidId' | 'version'>,
  offer: unknown,
): Promise<SealedBid> => sealBid(parameters, bid, { 'final-offer': offer });

async function sealEnvelope(
  { holders, threshold, system }: SealingParameters,
  identity: BidIdentity,
  name: SealedEnvelope['name'],
  content: unknown,
): Promise<SealedEnvelope> {
  const context = contextOf(identity, name);
  const first = random(32);
  const second = random(32);
  const iv = random(12);
  const key = await contentKey(first, second, context);
  const body = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: context },
    key,
    pad(utf8(JSON.stringify(content))),
  );
  const ciphertext = concat(iv, new Uint8Array(body));
  const shares = await split(first, holders.length, threshold);
  return {
    name,
    ciphertext: toBase64(ciphertext),
    sha256: await sha256(ciphertext),
    shares: await Promise.all(shares.map((share, n) => wrap(share as Bytes, holders[n] ?? ''))),
    system: await wrap(second, system),
  };
}

const random = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));
