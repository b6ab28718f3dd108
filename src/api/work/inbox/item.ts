import { daysBetween, epochMs, legalDay } from '../../../../workflows/calendar/index.ts';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import type { Engine } from '../../../engine/engine.ts';
import type { OpenDeadline } from '../../../engine/summary.ts';
import type { Principal } from '../../identity/principal.ts';

/** How pressing a step is; the list is grouped by it, most pressing first. */
export const urgencies = ['badly-overdue', 'overdue', 'due-soon', 'not-due', 'no-deadline'] as const;

/** What a person reads above the steps of each urgency. */
export const urgencyTitles: Record<Urgency, Bilingual> = {
  'badly-overdue': { zh: '严重逾期', en: 'Badly overdue' },
  overdue: { zh: '逾期', en: 'Overdue' },
  'due-soon': { zh: '今天和近三天', en: 'Today and the next three days' },
  'not-due': { zh: '以后', en: 'Later' },
  'no-deadline': { zh: '无期限', en: 'No deadline' },
};
export type Urgency = (typeof urgencies)[number];

export const kinds = ['project', 'organisation', 'need-group', 'import'] as const;
export type Kind = (typeof kinds)[number];

/** An open step of somebody's. */
export interface InboxItem {
  kind: Kind;
  id: string;
  /** One of them, where it is a case's. */
  projectId?: string;
  organisationId?: string;
  /** Where it is read. */
  link: string;
  bodyId: string;
  /** A project's. */
  bodyName?: string;
  title: string;
  /** A project's contract or budget, for those who see the project in full. */
  amount?: string | null;
  step: { id: string; title: Bilingual };
  actions: { event: string; title: Bilingual; basis: Bilingual }[];
  deadline: OpenDeadline | null;
  /** All that run in a project; to those outside the buyer only the one of their own step. */
  clocks?: OpenDeadline[];
  urgency: Urgency;
  /** Days to the deadline, negative when it has passed. */
  days: number | null;
}

export interface InboxFilter {
  kind?: Kind | undefined;
  urgency?: Urgency | undefined;
  bodyId?: string | undefined;
  limit: number;
  /** Duties that have only a day, no step before them, are shown so many days before it. */
  ahead: number;
}

/** Open steps of one kind: the most urgent of them, and how many there are of each urgency. */
export interface Found {
  items: InboxItem[];
  counts: Record<Urgency, number>;
  /** There may be more than were looked at. */
  truncated?: boolean;
}

export type Source = (engine: Engine, principal: Principal, filter: InboxFilter) => Promise<Found>;

export function noCounts(): Record<Urgency, number> {
  return { 'badly-overdue': 0, overdue: 0, 'due-soon': 0, 'not-due': 0, 'no-deadline': 0 };
}

export function countsOf(items: readonly InboxItem[]): Record<Urgency, number> {
  const counts = noCounts();
  for (const { urgency } of items) counts[urgency] += 1;
  return counts;
}

/** After so many days overdue is badly so; within so many it is due soon. */
export const badlyAfter = 7;
export const soonWithin = 3;

export function urgencyOf(
  deadline: Pick<OpenDeadline, 'due' | 'dueAt' | 'status'> | null,
  now: string,
): { urgency: Urgency; days: number | null } {
  if (!deadline) return { urgency: 'no-deadline', days: null };
  const days = daysBetween(legalDay(now), deadline.due);
  if (deadline.status === 'frozen') return { urgency: 'not-due', days };
  if (epochMs(deadline.dueAt) < epochMs(now))
    return { urgency: days < -badlyAfter ? 'badly-overdue' : 'overdue', days };
  return { urgency: days <= soonWithin ? 'due-soon' : 'not-due', days };
}

export const byUrgency = (a: InboxItem, b: InboxItem): number =>
  urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
  (a.deadline?.dueAt ?? '').localeCompare(b.deadline?.dueAt ?? '') ||
  a.id.localeCompare(b.id);

/** The bodies where somebody holds roles themselves, as `jsonb_to_recordset` reads them. */
export function ownPlaces(principal: Principal, { bodyId }: InboxFilter): string {
  return JSON.stringify(
    principal.grants
      .filter((grant) => !grant.projectId && (bodyId === undefined || grant.bodyId === bodyId))
      .map((grant) => ({ role: grant.role, bodyId: grant.bodyId })),
  );
}
