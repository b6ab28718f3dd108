import type { Bilingual } from './bilingual.ts';
import type { Reason, Refusal } from './refusal.ts';
import { shownTo } from './shown.ts';
import type { CaseEvent, Facts, Shown, Workflow } from './workflow.ts';

/**
 * Something that forbids nothing but must not pass unseen: whoever goes on says why, and the reason is recorded
 * with the event. Named in `Workflow.warnings`; the name is stable.
 */
export interface WarningDefinition<C = unknown, F = Facts> {
  /** The events at which it is judged. */
  at: readonly string[];
  /** Names of the outside facts that it reads. */
  needs?: readonly string[];
  /** One sentence for each finding; none when there is nothing to say. */
  find: (args: Shown<C, F>) => Bilingual[];
  clause: Bilingual;
}

/** Why somebody goes on in spite of the warnings. */
export interface Override {
  reason: string;
}

/** What is recorded with the event: the reason, and which warnings it answered. */
export interface Overridden extends Override {
  warnings: { rule: string; sentence: Bilingual }[];
}

/** The warnings that this step raises. */
export function openWarnings(workflow: Workflow, context: unknown, event: CaseEvent): Reason[] {
  return Object.entries(workflow.warnings ?? {}).flatMap(([name, warning]) =>
    warning.at.includes(event.type)
      ? warning
          .find({ context, event: shownTo(warning, event) })
          .map((sentence) => ({ rule: `warning.${name}`, sentence, clause: warning.clause }))
      : [],
  );
}

/** A step with open warnings waits for a reason. */
export const warningsOpen = (reasons: Reason[]): Refusal => ({ code: 'WARNINGS_OPEN', reasons });

export const overriddenBy = (override: Override, warnings: readonly Reason[]): Overridden => ({
  reason: override.reason,
  warnings: warnings.map(({ rule, sentence }) => ({ rule, sentence })),
});
