import { builtInDecrees, makeCalendar } from '../../../workflows/calendar/index.ts';
import type { Row } from '../../../workflows/kit/commit.ts';
import { needsOf } from '../../../workflows/kit/event-needs.ts';
import { servicePurchaseV1 } from '../../../workflows/service-purchase/v1/index.ts';
import type { ProjectFacts } from '../../../workflows/service-purchase/v1/project/facts.ts';

/** Every fact as it is where there is nothing: what the loaders answer for a project that has just begun. */
export const emptyFacts: ProjectFacts = {
  calendar: makeCalendar(builtInDecrees),
  contractSource: { promises: [], requirements: [] },
  namedDocuments: [],
  fundingLine: null,
  purchasesOfYear: [],
  needs: [],
  databaseClock: '2026-10-12T10:00:00.000+08:00',
  organisation: null,
  ownBid: null,
  bidder: null,
  openingKeys: { officers: [], recovery: null, system: '' },
  sealedBids: [],
  sealedQuotes: [],
  setAside: { withdrawn: [], covers: [] },
  sealedEnvelopes: [],
  finalOffers: [],
  openingShares: [],
  bids: [],
  expertPool: [],
  panelDraw: null,
  panelTies: [],
  evaluatorPool: [],
  evaluatorDraw: null,
  evaluatorTies: [],
  contractDuties: [],
  contractor: null,
  batchLots: [],
  ownConfirmation: null,
  bidTraits: [],
  scoreSheets: [],
  reviewSheets: [],
  review: null,
  opinions: { count: 0, satisfied: 0, score: 0, digest: '' },
  personsServed: [],
  opinionLink: null,
};

/** What a step is given: the facts that stand declared on its way, and no others. A forgotten declaration shows here. */
export function declaredFacts(type: string, known: Row): Row {
  const all: Row = { ...emptyFacts, ...known };
  const names = needsOf(servicePurchaseV1, type).step.filter((name) => name !== 'calendar');
  return Object.fromEntries(names.map((name) => [name, all[name]]));
}
