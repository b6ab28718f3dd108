import type { Data, PaperRecord, Step } from './record.ts';

/** Reading stored data, whose shape an older or newer form may have left different: absent is empty, never a fault. */

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text = (data: Data | null | undefined, key: string): string => {
  const value = data?.[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

export const data = (of: Data | null | undefined, key: string): Data => {
  const value = of?.[key];
  return isData(value) ? value : {};
};

export const list = (of: Data | null | undefined, key: string): Data[] => listOf(of?.[key]);

export const listOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : []);

export const texts = (of: Data | null | undefined, key: string): string[] => {
  const value = of?.[key];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
};

/** Steps of these types, oldest first. */
export const all = ({ steps }: PaperRecord, ...types: string[]): Step[] =>
  steps.filter(({ type }) => types.includes(type));

export const last = (record: PaperRecord, ...types: string[]): Step | undefined =>
  all(record, ...types).at(-1);

/** Steps of these types since the documents of the running round went out: an earlier round's papers were its own. */
export function allThisRound(record: PaperRecord, ...types: string[]): Step[] {
  const { issuedAt } = record.context.sourcing;
  if (!issuedAt) return [];
  const since = Date.parse(issuedAt);
  return all(record, ...types).filter(({ at }) => Date.parse(at) >= since);
}

export const organisationName = ({ organisations }: PaperRecord, id: string | null | undefined): string =>
  organisations.get(id ?? '')?.name ?? '—';

export const personName = ({ people }: PaperRecord, id: string | null | undefined): string =>
  people.get(id ?? '') ?? '—';

export const bidderName = (record: PaperRecord, bidId: string): string =>
  organisationName(record, record.bids.find(({ id }) => id === bidId)?.organisationId);
