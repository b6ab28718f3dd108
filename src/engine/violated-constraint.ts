import type { ConstraintMeaning, Workflow } from '../../workflows/kit/workflow.ts';

/** The name of the constraint that a write violated, or undefined for any other error. */
export function violatedConstraint(error: unknown): string | undefined {
  for (let e = error; typeof e === 'object' && e !== null; e = (e as { cause?: unknown }).cause) {
    const { code, constraint_name, constraint } = e as Record<string, unknown>;
    // 23505 unique, 23514 check: postgres.js says constraint_name, PGlite says constraint.
    if (code === '23505' || code === '23514') return String(constraint_name ?? constraint ?? 'unknown');
  }
  return undefined;
}

/** What the workflow says that this constraint means, or undefined: then it is a duplicate or contradiction. */
export function meaningOf({ constraints = {} }: Workflow, constraint: string): ConstraintMeaning | undefined {
  return Object.entries(constraints).find(([start]) => constraint.startsWith(start))?.[1];
}
