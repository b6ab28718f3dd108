import type { WarningDefinition } from '../../../kit/warnings.ts';
import type { CaseEvent, Clocks, GuardDefinition } from '../../../kit/workflow.ts';
import type { ProjectContext } from './context.ts';

/** Guards by name, each with its refusal sentence and clause. */
export type GuardTable = Record<string, GuardDefinition<ProjectContext>>;

/** What a step changes in the context, by name: a pure function to the changed parts. */
export type AssignTable = Record<
  string,
  (args: { context: ProjectContext; event: CaseEvent }) => Partial<ProjectContext>
>;

/** Which clocks a step arms or ends where there are several, or where the start is not the step itself. */
export type ClockTable = Clocks<ProjectContext>;

/** What makes people look twice, by name. */
export type WarningTable = Record<string, WarningDefinition<ProjectContext>>;
