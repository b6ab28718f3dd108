import { call } from '../api/call.ts';
import { clientMade, type Schema } from './schema.ts';
import type { Values } from './store.ts';

/** What of the sealing module (served at /client/sealing.js, the same as on the command line) is used here. */
interface SealingModule {
  sealBid(parameters: Parameters_, bid: BidIdentity, contents: Record<string, unknown>): Promise<unknown>;
  sealFinalOffer(parameters: Parameters_, bid: BidIdentity, offer: unknown): Promise<unknown>;
  unwrap(wrapped: string, identity: string): Promise<Uint8Array>;
  toBase64(bytes: Uint8Array): string;
}
interface Parameters_ {
  envelopes: { name: string }[];
}
interface BidIdentity {
  bidId: string;
  version: number;
}
interface Published {
  mode: 'sealed' | 'access';
  parameters: Parameters_ | null;
  finalOffer: Parameters_ | null;
  bid: BidIdentity | null;
}

/** Something that the person has to mend before anything can be sealed or opened here. */
export class NotMade extends Error {}

/**
 * Makes on this computer what no form asks for: seals what was typed, or unwraps shares with the key file that the
 * person keeps. Plain text of a sealed bid and secret keys never leave the page. Throws NotMade.
 */
export async function made(
  schema: Schema,
  path: string,
  typed: Values,
  keyFile: File | undefined,
  words: { keyMissing: string; keyUnread: string },
): Promise<Values> {
  const asked = clientMade(schema);
  if (!asked) return typed;
  const [field, { makes, module, reads, seals = [] }] = asked;
  const load = async () => (await import(/* @vite-ignore */ module)) as SealingModule;
  if (makes === 'unwrapShares') {
    const identity = (await keyFile?.text())?.trim();
    if (!identity) throw new NotMade(words.keyMissing);
    const recovery = typed.recovery ? '?recovery=true' : '';
    const { shares } = await call<{ shares: { bidId: string; envelope: string; wrapped: string | null }[] }>(
      `${path}${reads}${recovery}`,
    );
    const { unwrap, toBase64 } = await load();
    const handed = await Promise.all(
      shares.map(async ({ bidId, envelope, wrapped }) => ({
        bidId,
        envelope,
        share: await unwrap(wrapped ?? '', identity).then(toBase64, () => null),
      })),
    );
    if (handed.length > 0 && handed.every(({ share }) => share === null)) throw new NotMade(words.keyUnread);
    return { ...typed, [field]: handed };
  }
  const published = await call<Published>(`${path}${reads}`);
  const parameters = makes === 'sealBid' ? published.parameters : published.finalOffer;
  // Where the body's own rules keep bids by access alone they travel as they are.
  if (published.mode !== 'sealed' || !parameters || !published.bid) return typed;
  const { sealBid, sealFinalOffer } = await load();
  const inside = Object.fromEntries(
    Object.entries(typed).filter(([name]) => seals.length === 0 || seals.includes(name)),
  );
  const open = Object.fromEntries(Object.entries(typed).filter(([name]) => !(name in inside)));
  const sealed =
    makes === 'sealFinalOffer'
      ? await sealFinalOffer(parameters, published.bid, inside)
      : await sealBid(parameters, published.bid, contentsFor(parameters, inside));
  return { ...open, [field]: sealed };
}

/** What goes into which envelope, as the documents ask for them. */
function contentsFor(
  { envelopes }: Parameters_,
  { content = {}, ...price }: Values,
): Record<string, unknown> {
  const { documents, contact, files, ...answer } = content as Values;
  const parts: Record<string, unknown> = {
    bid: { ...price, content },
    qualification: given({ documents, contact, files }),
    technical: given({ ...answer, documents, contact, files }),
    price,
  };
  return Object.fromEntries(envelopes.map(({ name }) => [name, parts[name]]));
}

const given = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
