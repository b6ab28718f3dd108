import type { ProjectFacts } from '../../workflows/service-purchase/index.ts';
import type { Db } from '../client.ts';

/** Facts that only whoever holds the system key can find: before opening no row says whose a bid is. */
export type HiddenFact =
  | 'bidder'
  | 'ownBid'
  | 'ownConfirmation'
  | 'sealedBids'
  | 'setAside'
  | 'sealedEnvelopes';

/** A bid of a round before opening, as the store knows it. */
export interface HiddenBid {
  id: string;
  status: string;
  digest: string;
  headHash: string;
  /** When it was last handed in or confirmed. */
  lastAt: string;
  /** Who handed it in, encrypted: from the first event of the bid's own chain. */
  owner: string | null;
  /** What was handed in where nothing is sealed. */
  clear: ClearBid | null;
}

interface ClearBid {
  quote: string | null;
  items?: unknown;
  content: unknown;
  smallEnterpriseDeclaration?: boolean;
}

/** Every chain of the round that is not opened: live and withdrawn bids, and covers. */
export const hiddenBids = (db: Db, projectId: string, round: number): Promise<HiddenBid[]> =>
  db.query<HiddenBid>(
    `select b.id, b.status, b.digest, b.head_hash as "headHash",
       to_jsonb(greatest(b.submitted_at, b.confirmed_at)) #>> '{}' as "lastAt", e.data ->> 'owner' as owner,
       case when b.sealed ? 'suite' then null else b.sealed end as clear
     from bids b left join instance_events e on e.instance_id = b.id and e.seq = 0
     where b.project_id = $1::uuid and b.round = $2::int and b.status in ('sealed', 'withdrawn', 'cover')
     order by b.submitted_at, b.id`,
    [projectId, String(round)],
  );

export async function ownBid(db: Db, bidId: string): Promise<ProjectFacts['ownBid']> {
  const [row] = await db.query<NonNullable<ProjectFacts['ownBid']>>(
    'select id, version, status, head_hash as "headHash" from bids where id = $1::uuid',
    [bidId],
  );
  return row ?? null;
}

export async function ownConfirmation(db: Db, bidId: string): Promise<ProjectFacts['ownConfirmation']> {
  const [row] = await db.query<NonNullable<ProjectFacts['ownConfirmation']>>(
    `select to_jsonb(submitted_at) #>> '{}' as "submittedAt", to_jsonb(confirmed_at) #>> '{}' as "confirmedAt"
     from bids where id = $1::uuid`,
    [bidId],
  );
  return row ?? null;
}

/** What is read of an organisation at the opening. */
export interface Bidder {
  id: string;
  unionLed: boolean;
  legalForm: string;
}

export const biddersOf = (db: Db, organisationIds: readonly string[]): Promise<Bidder[]> =>
  db.query<Bidder>(
    `select id, union_led as "unionLed", legal_form as "legalForm" from organisations
     where id::text = any(select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(organisationIds)],
  );

/** Only an enterprise can declare itself small. */
export const isSmall = (
  { smallEnterpriseDeclaration }: Pick<ClearBid, 'smallEnterpriseDeclaration'>,
  legalForm: string,
): boolean => smallEnterpriseDeclaration === true && legalForm === 'enterprise';

/** The opened form as guards and rows read it. */
export function openedOf({ quote, items, content, ...declared }: ClearBid, legalForm: string) {
  return { quote, items: items ?? null, content, small: isSmall(declared, legalForm) };
}
