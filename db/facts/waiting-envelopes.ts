import type { EnvelopeName, Sourcing } from '../../workflows/service-purchase/index.ts';
import { namesOpeningNext, opensNext } from '../../workflows/service-purchase/index.ts';
import type { Db } from '../client.ts';

/** An envelope that waits for shares: its name, and each holder's own wrapped share. */
export interface WaitingEnvelope {
  bidId: string;
  envelope: EnvelopeName;
  shares: string[];
}

/**
 * The envelopes that open next: of every bid handed in, or, once bids are open, those of the bids still in the
 * running. Says nothing of whether it is time: whoever hands shares out asks the database that.
 */
export function waitingEnvelopes(db: Db, projectId: string, sourcing: Sourcing): Promise<WaitingEnvelope[]> {
  const opens = opensNext(sourcing);
  // Every source reads the running; before opening there are none, and all that was handed in counts.
  const running = sourcing.openedAt ? JSON.stringify(sourcing.running) : null;
  return db.query<WaitingEnvelope>(
    `select s.id as "bidId", e.value ->> 'name' as envelope, e.value -> 'shares' as shares
     from (${sources[opens]}) s, jsonb_array_elements(s.sealed -> 'envelopes') e
     where e.value ->> 'name' = any(select jsonb_array_elements_text($3::jsonb))
     order by s.id, envelope`,
    [projectId, String(sourcing.round), JSON.stringify(namesOpeningNext(sourcing)), running],
  );
}

const inTheRunning = (id: string) => `${id}::text = any(select jsonb_array_elements_text($4::jsonb))`;

/** What was handed in, as rows of `id` (the bid's) and `sealed`. The last final offer of a bid counts. */
const sources = {
  opening: `select id, sealed from bids
    where project_id = $1::uuid and round = $2::int and status = 'sealed' and $4::text is null`,
  'after-technical-report': `select id, sealed from bids
    where project_id = $1::uuid and round = $2::int and ${inTheRunning('id')}`,
  'final-offers': `select distinct on (bid_id) bid_id as id, sealed from final_offers
    where project_id = $1::uuid and round = $2::int and ${inTheRunning('bid_id')}
    order by bid_id, version desc`,
};
