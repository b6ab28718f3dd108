import filled from './case/filled.json' with { type: 'json' };
import needs from './case/needs.json' with { type: 'json' };
import people from './case/people.json' with { type: 'json' };
import published from './case/published.json' with { type: 'json' };
import sheets from './case/sheets.json' with { type: 'json' };

/** What the notice says, and beside it what it does not say and the demo fills in. */
export const theCase = { published, filled, needs, people, sheets };

/** Published scores and the quote of one bidder; the quote is null where the notice gives none. */
export type PublishedSupplier = (typeof published.suppliers)[number];

/** The quote of a bidder: as published, or filled in within the range that its published price score allows. */
export function quoteOf(supplier: PublishedSupplier): string {
  const quote = supplier.quote ?? (filled.quotes as Record<string, string>)[supplier.name];
  if (!quote) throw new Error(`no quote for ${supplier.name}`);
  return quote;
}
