import type { DeadlineRule, Rule } from '../../rules/types.ts';
import type { Workflow } from '../workflow.ts';
import type { Finding } from './checks.ts';
import { actionsOf } from './parts.ts';

/** The rules as the code knows them, and the words of the code that may read them (never of the tables themselves). */
export interface RuleReading {
  /** Rules by the names under which they are exported; several names may lead to one id. */
  named: Readonly<Record<string, Pick<Rule, 'id'>>>;
  deadlines: readonly DeadlineRule[];
  workflows: readonly Workflow[];
  /** Identifiers, and texts in quotes, of every source file beside the tables of rules. */
  words: ReadonlySet<string>;
}

/** Every value of the rules has a reader, and every period is armed by a workflow or counted by somebody. */
export function everyRuleRead({ named, deadlines, workflows, words }: RuleReading): Finding[] {
  const read = new Map<string, boolean>();
  for (const [name, { id }] of Object.entries(named)) read.set(id, read.get(id) || words.has(name));
  const armed = new Set(
    workflows.flatMap(({ machine }) =>
      actionsOf(machine).flatMap(({ type, params }) => (type === 'arm' && params ? [params.rule] : [])),
    ),
  );
  const unread = [...read].filter(([, known]) => !known).map(([id]) => id);
  const idle = deadlines.map(({ id }) => id).filter((id) => !armed.has(id) && !words.has(id));
  return [
    ...unread.map((where) => ({
      check: 'rule',
      where,
      problem: 'no guard, clock, route or job reads it: give it a reader or take it out',
    })),
    ...[...new Set(idle)].map((where) => ({
      check: 'rule',
      where,
      problem: 'nothing arms or counts this period: give it a clock or take it out',
    })),
  ];
}
