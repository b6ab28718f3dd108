import type { CaseEvent } from '../../../kit/workflow.ts';
import { sealingRule, unconfirmedRule } from '../../../rules/index.ts';
import type { UnconfirmedTerms } from '../../../rules/values/sealing.ts';
import { lawOf } from '../law/rule-values.ts';
import type { Sourcing } from '../project/context.ts';

/** Names of envelopes (信封): one for all, or three that each hold a part. */
export const envelopePlans = {
  one: ['bid'],
  three: ['qualification', 'technical', 'price'],
} as const;
export type EnvelopePlan = keyof typeof envelopePlans;
export type EnvelopeName = (typeof envelopePlans)[EnvelopePlan][number] | 'final-offer';

/**
 * When an envelope opens: with the bids; once the technical report is signed (先技术后价格); when the time for final
 * offers is over. Each needs the two officers' shares anew, because each share opens one envelope only.
 */
export type OpeningRule = 'opening' | 'after-technical-report' | 'final-offers';

export interface EnvelopeRule {
  name: EnvelopeName;
  opens: OpeningRule;
}

/** The envelope of a final offer (最后报价): sealed like a bid, in the same hands. */
export const finalOfferEnvelope: EnvelopeRule = { name: 'final-offer', opens: 'final-offers' };

/** Public parameters of a sealed round. The seals open with two of the three holders and the system key. */
export interface Sealing {
  /** The two officers who open together; each with the age recipient that was theirs at issue. */
  officers: { userId: string; recipient: string }[];
  /** The body's offline recovery share (离线恢复份额). */
  recovery: string;
  system: string;
  plan: EnvelopePlan;
  /** 先技术后价格: the price envelopes open only once the technical report is signed. */
  priceAfterTechnical: boolean;
}

export interface OpeningApproval {
  opens: OpeningRule;
  userId: string;
  /** The age recipient whose shares were handed over. */
  holder: string;
  at: string;
}

/** One unwrapped share, base64; null where the holder's own share could not be read. */
export interface HandedShare {
  bidId: string;
  envelope: string;
  share: string | null;
}

export interface OpeningKeys {
  officers: { userId: string; recipient: string | null; mayOpen: boolean }[];
  recovery: string | null;
  system: string;
}

export type UnopenedCause =
  | 'record-altered'
  | 'share-missing'
  | 'shares-do-not-fit'
  | 'system-secret-unreadable'
  | 'ciphertext-invalid'
  | 'content-unreadable'
  | 'form-invalid'
  | 'unconfirmed';

/** A bid's own chain, as it ends when the time for bids is over. */
export interface BidChain {
  id: string;
  headHash: string;
}

/** Chains of a round that are not opened: what was withdrawn, and the covers (掩护件) that hide how many bids came in. */
export interface SetAside {
  withdrawn: BidChain[];
  /** Each with the key that opens who acted: it shows that a cover is the server's own and no bidder's. */
  covers: (BidChain & { ownerKey: string })[];
}

export interface BidAtOpening extends BidChain {
  /** Null where what is stored does not say any more whose it is. */
  organisationId: string | null;
  /** Opens who acted on the bid's own chain, base64. */
  ownerKey: string;
  digest: string;
  /** An organisation that the union leads or incubates. */
  unionLed: boolean;
  /** Null while the seal holds, and when it could not be opened. The quote in yuan; null in an envelope that opens later. */
  opened: { quote: string | null; items?: unknown; content: unknown; small: boolean } | null;
  unopened: UnopenedCause | null;
}

/** A price or final offer (价格信封、最后报价) that opens after the bids themselves. */
export interface QuoteAtOpening {
  bidId: string;
  /** Of what was handed in: the bid with its price envelope, or the final offer. */
  digest: string;
  /** Yuan. Null while the seal holds, and when it could not be opened. */
  opened: { quote: string; items?: unknown; content?: unknown; small: boolean } | null;
  unopened: UnopenedCause | null;
}

/** The envelopes that the documents ask for, each with its own opening rule. */
export const envelopesOf = ({ plan, priceAfterTechnical }: Sealing): EnvelopeRule[] =>
  envelopePlans[plan].map((name) => ({
    name,
    opens: name === 'price' && priceAfterTechnical ? 'after-technical-report' : 'opening',
  }));

/** Which envelopes of a round open next. */
export function opensNext({
  sealing,
  openedAt,
  pricesOpenedAt,
}: Pick<Sourcing, 'sealing' | 'openedAt' | 'pricesOpenedAt'>): OpeningRule {
  if (!openedAt) return 'opening';
  return sealing?.priceAfterTechnical && !pricesOpenedAt ? 'after-technical-report' : 'final-offers';
}

/** The names of the envelopes that open next. */
export function namesOpeningNext(sourcing: Sourcing): EnvelopeName[] {
  const opens = opensNext(sourcing);
  if (!sourcing.sealing) return [];
  return [...envelopesOf(sourcing.sealing), finalOfferEnvelope].flatMap((one) =>
    one.opens === opens ? [one.name] : [],
  );
}

/** Who has released the envelopes that open next. */
export const approvalsNow = (sourcing: Sourcing): OpeningApproval[] =>
  sourcing.approvals.filter(({ opens }) => opens === opensNext(sourcing));

/** The people whose shares open the round, in the order of a bid's shares. */
export const holdersOf = ({ officers, recovery }: Sealing): string[] => [
  ...officers.map(({ recipient }) => recipient),
  recovery,
];

/** What becomes of a bid that is not confirmed after a correction of today. */
export const unconfirmedOf = (event: CaseEvent): UnconfirmedTerms['mode'] =>
  lawOf(event.rules, unconfirmedRule)?.mode ?? 'stands';

/** Must this project's bids be encrypted? Under the procurement law always; elsewhere as the body's policy says. */
export function mustSeal(event: CaseEvent): boolean {
  const policy = lawOf(event.rules, sealingRule);
  return event.rules.regime === 'GOV' || policy?.mode !== 'access';
}
