import { candidatesLeft } from '../../../../workflows/service-purchase/index.ts';
import { factOf } from '../../projects/project-facts.ts';
import {
  type Asked,
  type Choice,
  type ChoiceSource,
  caseId,
  listed,
  panelOnly,
  projectOf,
  roundOf,
  staffOnly,
} from '../choice.ts';

interface BidRow {
  id: string;
  organisation: string;
}

/** Opened bids of this round by their bidders' names, in the order that `ids` gives; nothing of what is in them. */
const bids = (ids: (asked: Asked) => readonly string[] | Promise<readonly string[]>): ChoiceSource =>
  panelOnly(
    listed(async (asked) => {
      const wanted = await ids(asked);
      const rows = await asked.engine.db.query<BidRow>(
        `select b.id, o.name as organisation from bids b join organisations o on o.id = b.organisation_id
         where b.project_id = $1::uuid and b.round = $2::int and b.opened_at is not null`,
        [caseId(asked), String(roundOf(asked))],
      );
      return wanted.flatMap((id) => {
        const row = rows.find((one) => one.id === id);
        return row ? [{ id, name: row.organisation, detail: rankOf(asked, id) }] : [];
      });
    }),
  );

/** The place in the ranking, once there is one. */
function rankOf(asked: Asked, bidId: string): Choice['detail'] {
  const row = projectOf(asked).sourcing.ranking.find((one) => one.bidId === bidId);
  if (!row) return null;
  return {
    zh: `第${row.rank}名 · ${row.total}分 · ${row.quote}元`,
    en: `rank ${row.rank} · ${row.total} points · ${row.quote} yuan`,
  };
}

async function candidates(asked: Asked): Promise<string[]> {
  const context = projectOf(asked);
  const batchLots = await factOf(asked.engine, { ...asked, context }, 'batchLots');
  return candidatesLeft({ context, event: { facts: { batchLots } } }).map(({ bidId }) => bidId);
}

export const bidChoices = {
  'bid:running': bids((asked) => projectOf(asked).sourcing.running),
  'bid:suspected': bids((asked) => projectOf(asked).sourcing.lowPrice.map(({ bidId }) => bidId)),
  'bid:unasked': bids((asked) =>
    projectOf(asked).sourcing.lowPrice.flatMap(({ bidId, askedAt }) => (askedAt === null ? [bidId] : [])),
  ),
  'bid:tied': bids((asked) => projectOf(asked).sourcing.unresolvedTies[0] ?? []),
  'bid:candidates': staffOnly(bids(candidates)),
  /** What the winner bound itself to (投标承诺). */
  promise: staffOnly(
    listed(async (asked) => {
      const { promises } = await factOf(
        asked.engine,
        { ...asked, context: projectOf(asked) },
        'contractSource',
      );
      return promises.map(({ id, text }) => ({ id, name: text, detail: null }));
    }),
  ),
};
