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

/** A step with the facts that were declared: these can be read, and no others. The calendar is always given. */
export type EventWith<F extends FactName = never> = CaseEvent<Pick<OrganisationFacts, F | 'calendar'>>;
