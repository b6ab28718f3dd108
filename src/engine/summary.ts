import type { ArmedDeadline, Commit, DeadlineWrite } from '../../workflows/kit/commit.ts';
import type { Case } from '../../workflows/kit/decide.ts';

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
>;

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
  deadlines: { open: OpenDeadline[]; changed: { rule: string; key: string; change: string }[] };
  dryRun: boolean;
}

export function summaryOf(commit: Commit, after: Case, dryRun: boolean): Applied {
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
    deadlines: { open: after.open.map(openDeadline), changed: commit.deadlines.map(change) },
    dryRun,
  };
}

export function openDeadline(clock: ArmedDeadline): OpenDeadline {
  const { rule, key, due, dueAt, whenDue, kind, chases, clause, status, provisional, remaining } = clock;
  return { rule, key, due, dueAt, whenDue, kind, chases, clause, status, provisional, remaining };
}

function change(write: DeadlineWrite): { rule: string; key: string; change: string } {
  return write.op === 'arm'
    ? { rule: write.deadline.rule, key: write.deadline.key, change: 'armed' }
    : { rule: write.rule, key: write.key, change: write.op === 'end' ? write.status : write.op };
}
