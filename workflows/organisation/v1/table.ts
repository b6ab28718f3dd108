import type { CaseEvent, Clocks, GuardDefinition } from '../../kit/workflow.ts';
import type { OrganisationContext } from './context.ts';

/** Guards by name, each with its refusal sentence and clause. */
export type GuardTable = Record<string, GuardDefinition<OrganisationContext>>;

/** What a step changes in the context, by name: a pure function to the changed parts. */
export type AssignTable = Record<
  string,
  (args: { context: OrganisationContext; event: CaseEvent }) => Partial<OrganisationContext>
>;

export type ClockTable = Clocks<OrganisationContext>;
