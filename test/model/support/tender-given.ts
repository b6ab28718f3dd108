import { createHash } from 'node:crypto';
import { builtInDecrees, makeCalendar } from '../../../workflows/calendar/index.ts';
import { resolveRules } from '../../../workflows/rules/index.ts';

export const uuid = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
export const projectId = uuid(1);
export const bodyId = uuid(2);
export const lineId = uuid(3);
/** Three registered organisations, and a group that is not. */
export const organisations = [uuid(0xa1), uuid(0xa2), uuid(0xa3)] as const;
export const grassroots = uuid(0xaf);

/** Who opens the bids. */
export const openers = [uuid(0xb1), uuid(0xb2)] as const;
export const shareOf = (seed: string) =>
  createHash('sha256').update(seed).digest('base64').padEnd(44, 'A').replace('=', 'A');

/** Stands for the id that the engine derives from the system key. */
export const bidIdOf = (round: number, organisationId: string): string => {
  const hex = createHash('sha256').update(`${round} ${organisationId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export const calendar = makeCalendar(builtInDecrees);
export const place = { province: '河南', city: '平顶山', level: 'city' } as const;

const known = new Map<string, ReturnType<typeof resolveRules>>();
/** Resolving hashes the whole set; tests ask for few different days. */
export function rulesOf(date: string, regime: 'GOV' | 'REF' | 'SMALL', province: string) {
  const key = `${date} ${regime} ${province}`;
  const rules = known.get(key) ?? resolveRules({ date, regime, place: { ...place, province } });
  known.set(key, rules);
  return rules;
}
