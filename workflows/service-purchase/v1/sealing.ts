import { createHash } from 'node:crypto';
import type { CaseEvent } from '../../kit/workflow.ts';
import type { SealingPolicy } from '../../rules/values/sealing.ts';
import { lawOf } from './rule-values.ts';

/** Names of envelopes (信封): one for all, or three that each hold a part. */
export const envelopePlans = {
  one: ['bid'],
  three: ['qualification', 'technical', 'price'],
} as const;
export type EnvelopePlan = keyof typeof envelopePlans;

/** Public parameters of a sealed round. The seals open with two of the three holders and the system key. */
export interface Sealing {
  /** The two officers who open together; each with the age recipient that was theirs at issue. */
  officers: { userId: string; recipient: string }[];
  /** The body's offline recovery share (离线恢复份额). */
  recovery: string;
  system: string;
  plan: EnvelopePlan;
}

export interface OpeningApproval {
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
  | 'form-invalid';

export interface BidAtOpening {
  id: string;
  organisationId: string;
  digest: string;
  headHash: string;
  /** An organisation that the union leads or incubates. */
  unionLed: boolean;
  /** Yuan. Null while the seal holds, and when it could not be opened. */
  opened: { quote: string; content: unknown; small: boolean } | null;
  unopened: UnopenedCause | null;
}

/** The people whose shares open the round, in the order of a bid's shares. */
export const holdersOf = ({ officers, recovery }: Sealing): string[] => [
  ...officers.map(({ recipient }) => recipient),
  recovery,
];

/** Must this project's bids be encrypted? Under the procurement law always; elsewhere as the body's policy says. */
export function mustSeal(event: CaseEvent): boolean {
  const policy = lawOf<SealingPolicy>(event.rules, 'bid-sealing');
  return event.rules.regime === 'GOV' || policy?.mode !== 'access';
}

/**
 * The id of a supplier's bid in a round (UUIDv8 from a SHA-256). Known to the supplier before it seals, because
 * the id is bound into the ciphertext; known to the server without a row that would tell of a bid to come.
 */
export function bidIdOf(projectId: string, round: number, organisationId: string): string {
  const hex = createHash('sha256').update(`goufu bid ${projectId} ${round} ${organisationId}`).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
