import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { DeadlineWrite } from '../../../workflows/kit/commit.ts';
import { differences } from '../../../workflows/kit/differences.ts';
import { titleOfState } from '../../../workflows/kit/preconditions.ts';
import type { Reason } from '../../../workflows/kit/refusal.ts';
import type { Workflow } from '../../../workflows/kit/workflow.ts';
import type { RuleSet } from '../../../workflows/rules/types.ts';

/** Something that would have come out differently under the proposed rules, and why. */
export interface Outcome {
  kind: 'refused' | 'sooner' | 'later' | 'warning' | 'state' | 'clock' | 'value';
  sentence: Bilingual;
  /** The guards that speak, with their sentences and clauses; empty where a figure or a day says it itself. */
  reasons: readonly Reason[];
}

/** One side of a step that was judged twice. */
export interface Side {
  context: unknown;
  state: readonly string[];
  deadlines: readonly DeadlineWrite[];
  warnings: readonly Reason[];
  rules: RuleSet;
}

const both = (zh: string, en: string): Bilingual => ({ zh, en });
const shown = (value: unknown) => (value === null ? '—' : JSON.stringify(value));

/** What one accepted step does differently: where it leads, which clocks it starts and ends, which figures it leaves. */
export function outcomesOf(workflow: Workflow, actual: Side, proposed: Side): Outcome[] {
  return [
    ...stateOutcomes(workflow, actual, proposed),
    ...clockOutcomes(actual, proposed),
    ...differences(actual.context, proposed.context).map(({ path, before, after }): Outcome => {
      const text = `${path}: ${shown(before)} → ${shown(after)}`;
      return { kind: 'value', sentence: both(text, text), reasons: [] };
    }),
    ...warningOutcomes(actual, proposed),
  ];
}

function stateOutcomes(workflow: Workflow, actual: Side, proposed: Side): Outcome[] {
  const left = actual.state.filter((leaf) => !proposed.state.includes(leaf));
  const right = proposed.state.filter((leaf) => !actual.state.includes(leaf));
  if (left.length + right.length === 0) return [];
  const list = (leaves: string[], language: 'zh' | 'en') =>
    leaves.map((leaf) => titleOfState(workflow, leaf)[language]).join('、');
  return [
    {
      kind: 'state',
      sentence: both(
        `由此进入“${list(right, 'zh')}”，而非“${list(left, 'zh')}”。`,
        `It would lead to “${list(right, 'en')}” instead of “${list(left, 'en')}”.`,
      ),
      reasons: [],
    },
  ];
}

/** By rule and key: a clock that only one side starts or ends, or that ends on another day. */
function clockOutcomes(actual: Side, proposed: Side): Outcome[] {
  const before = changesIn(actual);
  const after = changesIn(proposed);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): Outcome[] => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was?.what === is?.what) return [];
    const { rule, title } = (is ?? was) as ClockChange;
    const none = both('不变', 'untouched');
    const said = (change: ClockChange | undefined) => change?.words ?? none;
    const clause = (is ? proposed : actual).rules.deadlines[rule]?.clause;
    return [
      {
        kind: 'clock',
        sentence: both(
          `期限“${title.zh}”：${said(was).zh} → ${said(is).zh}。`,
          `Clock “${title.en}”: ${said(was).en} → ${said(is).en}.`,
        ),
        reasons: [],
        ...(clause ? { reasons: [{ rule, sentence: title, clause }] } : {}),
      },
    ];
  });
}

interface ClockChange {
  rule: string;
  title: Bilingual;
  /** Equal where nothing differs. */
  what: string;
  words: Bilingual;
}

function changesIn({ deadlines, rules }: Side): Map<string, ClockChange> {
  return new Map(
    deadlines.map((write) => {
      const { rule, key } = write.op === 'arm' ? write.deadline : write;
      const title = rules.deadlines[rule]?.title ?? both(rule, rule);
      const [what, words] = wordsOf(write);
      return [`${rule} ${key}`, { rule, title, what, words }] as const;
    }),
  );
}

function wordsOf(write: DeadlineWrite): [string, Bilingual] {
  if (write.op === 'arm') {
    const { due, dueAt } = write.deadline;
    return [`arm ${dueAt}`, both(`起算，${due} 截止`, `starts, due ${due}`)];
  }
  if (write.op === 'end') return [`end ${write.status}`, ends[write.status]];
  if (write.op === 'thaw' || write.op === 'move')
    return [`${write.op} ${write.dueAt}`, both(`续计，${write.due} 截止`, `goes on, due ${write.due}`)];
  return [write.op, write.op === 'breach' ? both('逾期', 'breached') : both('中止', 'stands still')];
}

const ends = {
  met: both('按期完成', 'met'),
  fired: both('期满', 'ran out'),
  breached: both('逾期完成', 'met too late'),
  cancelled: both('终止', 'ended without object'),
} as const;

function warningOutcomes(actual: Side, proposed: Side): Outcome[] {
  const extra = proposed.warnings.filter(({ rule }) => !actual.warnings.some((one) => one.rule === rule));
  const gone = actual.warnings.filter(({ rule }) => !proposed.warnings.some((one) => one.rule === rule));
  const outcome = (sentence: Bilingual, reasons: readonly Reason[]): Outcome[] =>
    reasons.length > 0 ? [{ kind: 'warning', sentence, reasons }] : [];
  return [
    ...outcome(both('会多出提示，须说明理由。', 'It would raise a warning and ask for a reason.'), extra),
    ...outcome(both('不再有提示。', 'It would raise this warning no more.'), gone),
  ];
}
