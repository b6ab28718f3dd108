/**
 * What guards, clocks and reports read of an organisation's case (社会组织). The ledger's own fields (规模, 行业, 资金来源…)
 * stand in the table; here is what happened to it. Days are ISO days. Every list is short: a handful over years.
 */
export interface OrganisationContext {
  organisationId: string;
  bodyId: string;
  /** The name at registration, for lists and reminders. */
  title: string;
  /** The last vetting (背景审查), passed or not. */
  vetting: { passed: boolean; at: string; by: string } | null;
  /** Was it ever in regular contact? Decides where a suspension ends. */
  connectedOn: string | null;
  /** Days between two contacts, where it is not the body's usual interval. */
  cadenceDays: number | null;
  /** Who keeps the contact on the union's side (联系人). */
  liaison: string | null;
  lastContactOn: string | null;
  /** The day from which the next contact is counted. */
  contactFrom: string | null;
  demonstrationSince: string | null;
  licences: Licence[];
  /** Result of the annual inspection (年检、年报) by the year inspected. */
  inspections: Record<string, InspectionResult>;
  creditCheck: { on: string; source: string; clear: boolean } | null;
  /** With its end, where it is over. The last one counts. */
  incubation: Spell | null;
  union: { foundedOn: string; members: number; employees: number } | null;
  federations: Spell[];
  pilots: Spell[];
  suspended: { since: string; reason: string; from: 'candidate' | 'vetted' | 'regular' } | null;
  deregistered: { on: string; ground: string } | null;
}

export type InspectionResult = 'passed' | 'passed-with-remarks' | 'failed' | 'not-filed';

export interface Licence {
  number: string;
  name: string;
  authority: string;
  expires: string;
}

/** Something with a name, a first and a last day: a membership, a pilot, an incubation. */
export interface Spell {
  name: string;
  from: string;
  until: string | null;
}

export interface OrganisationInput {
  organisationId: string;
  bodyId: string;
  title: string;
}

/** A new entry. XState also calls the initialiser without input. */
export function newContext(input: OrganisationInput | undefined): OrganisationContext {
  return {
    organisationId: input?.organisationId ?? '',
    bodyId: input?.bodyId ?? '',
    title: input?.title ?? '',
    vetting: null,
    connectedOn: null,
    cadenceDays: null,
    liaison: null,
    lastContactOn: null,
    contactFrom: null,
    demonstrationSince: null,
    licences: [],
    inspections: {},
    creditCheck: null,
    incubation: null,
    union: null,
    federations: [],
    pilots: [],
    suspended: null,
    deregistered: null,
  };
}

/** Is it going on, or was it on that day? */
export const running = (spell: Spell | null | undefined): spell is Spell => spell?.until === null;
