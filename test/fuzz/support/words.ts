import type { Cast } from './cast.ts';
import type { Words } from './forms.ts';
import { commonDay } from './stops.ts';

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const days = [
  '2026-06-15',
  '2026-08-03',
  commonDay,
  commonDay,
  '2026-09-24',
  '2026-10-08',
  '2026-10-21',
  '2026-11-30',
  '2026-12-31',
  '2027-03-01',
  '2031-10-01',
];

/** Fields whose values are ids or names of the case, and the keys of the records they stand in. */
const sources: Record<string, RegExp> = {
  bidId: /"bidId":"([^"]+)"/g,
  paymentId: /"(?:paymentId|id)":"([0-9a-f-]{36})"/g,
  challengeId: /"id":"([0-9a-f-]{36})"/g,
  questionId: /"id":"([0-9a-f-]{36})"/g,
  planItem: /"id":"(p\d)"/g,
};

/** Steps and the fields of their forms that name something, for the addresses of choices and drafts. */
const steps = [
  'LINK_NEEDS',
  'SUBMIT',
  'QUALIFY',
  'SCORE',
  'CONFIRM_WINNER',
  'REPORT_MILESTONE',
  'PAY',
  'END_LICENCE',
];
const fields = [
  'needIds.*',
  'fundingLineId',
  'results.*.bidId',
  'bidId',
  'number',
  'documents.*',
  'paymentId',
];

/** Operations whose forms and lists can be read. */
const operations = [
  'createNeed',
  'startProject',
  'createFundingLine',
  'listNeeds',
  'listProjects',
  'listOrganisations',
];

/** What a form about this project may name. `known` is whatever its buyer has read of it. */
export function wordsOf(known: unknown, cast: Cast, records: ReadonlyMap<string, readonly string[]>): Words {
  const text = JSON.stringify(known) ?? '';
  const found = [...new Set(text.match(uuid) ?? [])];
  const running = /"running":\[([^\]]*)\]/.exec(text)?.[1]?.match(uuid) ?? [];
  const people = [...cast.experts, ...cast.evaluators, cast.rep, cast.officer].map(({ userId }) => userId);
  const named = new Map<string, readonly string[]>(
    Object.entries(sources).map(([name, pattern]) => [
      name,
      [...new Set([...text.matchAll(pattern)].map((match) => match[1] as string))],
    ]),
  );
  const bids = [...running, ...(named.get('bidId') ?? [])];
  const of = (resource: string) => records.get(resource) ?? [];
  named.set('bidId', bids);
  named.set('order', bids);
  named.set('running', running);
  named.set('bodyId', [cast.bodyId, cast.bodyId, cast.otherBodyId]);
  named.set('parentId', [cast.bodyId]);
  named.set('operation', operations);
  named.set('event', steps);
  named.set('field', fields);
  named.set('category', ['training', 'safety-health']);
  for (const name of ['userId', 'evaluators', 'evaluator', 'member', 'memberId']) named.set(name, people);
  named.set('userId', [...people, ...of('users')]);
  named.set('organisationId', of('organisations'));
  named.set('instanceId', of('projects'));
  named.set('projectId', of('projects'));
  named.set('needId', of('needs'));
  named.set('fundingLineId', [...of('funding-lines'), ...found]);
  const ids = [...found, ...of('needs'), ...of('organisations'), ...people, cast.bodyId];
  return { named, ids: ids.length > 0 ? ids : [cast.bodyId], days };
}
