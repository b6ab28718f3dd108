import type { Calendar } from '../../calendar/index.ts';
import type { CaseEvent } from '../../kit/workflow.ts';

/** The outside facts of an organisation's case, by name; `db` has one loader for each. */
export interface OrganisationFacts {
  /** The holiday calendar in force; always given. */
  calendar: Calendar;
  /** What its ledger entry says today. */
  entry: { legalForm: string; legalStatus: 'registered' | 'grassroots' } | null;
}

export type FactName = Exclude<keyof OrganisationFacts, 'calendar'>;

/** The facts of an event, typed. One that the event does not list is `undefined`. */
export function factsOf(event: CaseEvent): Partial<OrganisationFacts> & { calendar: Calendar } {
  return event.facts as unknown as Partial<OrganisationFacts> & { calendar: Calendar };
}
