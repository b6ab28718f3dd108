import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import type { ArmedDeadline, Commit, DeadlineWrite } from '../../workflows/kit/commit.ts';
import type { Case } from '../../workflows/kit/decide.ts';
import type { Reason } from '../../workflows/kit/refusal.ts';
import { periodWords } from '../../workflows/rules/index.ts';

/** A running clock as people see it. */
export type OpenDeadline = Pick<
  ArmedDeadline,
  | 'rule'
  | 'key'
  | 'due'
  | 'dueAt'
  | 'whenDue'
  | 'kind'
  | 'chases'
  | 'clause'
  | 'status'
  | 'provisional'
  | 'remaining'
> & {
  /** The period by name; null where the rules know none. */
  title: Bilingual | null;
  /** What happens otherwise. */
  consequence: Bilingual | null;
};

/** The answer to an accepted event. */
export interface Applied {
  instanceId: string;
  seq: number;
  stage: string;
  state: string[];
  status: 'active' | 'done';
  event: { seq: number; type: string; role: string; at: string; hash: string; data: Record<string, unknown> };
  /** Rows that the step made, so that the caller learns their ids. */
  created: { table: string; id: string }[];
  /** What made the engine look twice; an override answered it, or, in a dry run, would have to. */
  warnings: Reason[];
  /** What else follows, in sentences. */
  follows: Bilingual[];
  deadlines: { open: OpenDeadline[]; changed: { rule: string; key: string; change: string }[] };
  dryRun: boolean;
}

/** A step that was accepted, as `decide` answered it; `begin` knows of no warnings. */
interface Accepted {
  commit: Commit;
  after: Case;
  warnings?: Reason[];
  follows?: Bilingual[];
}

export function summaryOf(
  { commit, after, warnings = [], follows = [] }: Accepted,
  dryRun: boolean,
): Applied {
  return {
    instanceId: commit.instanceId,
    seq: commit.seq,
    stage: commit.stage,
    state: commit.state,
    status: commit.status,
    event: {
      seq: commit.seq,
      type: commit.event.type,
      role: commit.event.actor.role,
      at: commit.event.at,
      hash: commit.event.hash,
      data: commit.event.data,
    },
    created: commit.rows.flatMap((row) =>
      row.op === 'insert' && typeof row.values.id === 'string'
        ? [{ table: row.table, id: row.values.id }]
        : [],
    ),
    warnings,
    follows,
    deadlines: { open: after.open.map(openDeadline), changed: commit.deadlines.map(change) },
    dryRun,
  };
}

export function openDeadline(clock: ArmedDeadline): OpenDeadline {
  const { rule, key, due, dueAt, whenDue, kind, chases, clause, status, provisional, remaining } = clock;
  const { title, consequence } = periodWords(rule) ?? { title: null, consequence: null };
  const words = { title, consequence };
  return { rule, key, ...words, due, dueAt, whenDue, kind, chases, clause, status, provisional, remaining };
}

function change(write: DeadlineWrite): { rule: string; key: string; change: string } {
  return write.op === 'arm'
    ? { rule: write.deadline.rule, key: write.deadline.key, change: 'armed' }
    : { rule: write.rule, key: write.key, change: write.op === 'end' ? write.status : write.op };
}
