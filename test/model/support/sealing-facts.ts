import type { Row } from '../../../workflows/kit/commit.ts';
import { opensNext } from '../../../workflows/service-purchase/v1/bids/sealing.ts';
import type { Sourcing } from '../../../workflows/service-purchase/v1/project/context.ts';
import type { ProjectFacts } from '../../../workflows/service-purchase/v1/project/facts.ts';
import type { MemoryTables } from './memory-tables.ts';
import type { SealedContents } from './sealed-stand-in.ts';
import { bidIdOf, grassroots, openers, organisations } from './tender-given.ts';

/** The rows do not say it before the opening. */
const bidderOf = ({ round }: Sourcing, bidId: string): string | null =>
  [...organisations, grassroots].find((one) => bidIdOf(round, one) === bidId) ?? null;

/** What the first envelopes hold where the price has one that opens later. */
const withoutLatePrice = (opened: ProjectFacts['sealedBids'][number]['opened'], late: boolean) =>
  opened && late ? { ...opened, quote: null, small: false } : opened;

interface Tender {
  sourcing: Sourcing;
  tables: MemoryTables;
  contents: SealedContents;
  waiting: ProjectFacts['sealedEnvelopes'];
  unionLed: string | undefined;
}

/** What the loaders would find, with the stand-in's contents in the place of the keys. */
export function sealingFacts(
  { sourcing, tables, contents, waiting, unionLed }: Tender,
  bids: readonly {
    id: string;
    status: string;
    digest: string;
    headHash: string;
    sealed: Row;
  }[],
): Pick<
  ProjectFacts,
  | 'sealedBids'
  | 'sealedQuotes'
  | 'setAside'
  | 'finalOffers'
  | 'openingKeys'
  | 'sealedEnvelopes'
  | 'openingShares'
> {
  const offers = tables
    .rows<{ bidId: string; round: number; digest: string; sealed: Row }>('final_offers')
    .filter(({ round }) => round === sourcing.round);
  const late = opensNext(sourcing) === 'after-technical-report';
  return {
    finalOffers: offers.map(({ bidId }) => ({ bidId })),
    sealedQuotes: sourcing.running.flatMap((bidId) => {
      const bid = bids.find(({ id }) => id === bidId);
      const last = late ? bid : offers.findLast((offer) => offer.bidId === bidId);
      const opened = last && contents.open(last.sealed);
      return opened
        ? [
            {
              bidId,
              digest: last.digest,
              opened: { quote: opened.quote ?? '', small: opened.small },
              unopened: null,
            },
          ]
        : [];
    }),
    openingKeys: {
      officers: openers.map((userId) => ({ userId, recipient: `age1${userId}`, mayOpen: true })),
      recovery: 'age1recovery',
      system: 'age1system',
    },
    setAside: { withdrawn: [], covers: [] },
    sealedEnvelopes: waiting,
    openingShares: tables
      .rows<ProjectFacts['openingShares'][number] & { opens: string }>('opening_approvals')
      .filter(({ opens }) => opens === opensNext(sourcing)),
    sealedBids: bids
      .filter(({ status }) => status === 'sealed')
      .map(({ id, digest, headHash, sealed }) => ({
        id,
        organisationId: bidderOf(sourcing, id),
        ownerKey: 'key',
        digest,
        headHash,
        unionLed: unionLed !== undefined && unionLed === bidderOf(sourcing, id),
        opened: withoutLatePrice(contents.open(sealed), sourcing.sealing?.priceAfterTechnical === true),
        unopened: null,
      })),
  };
}
