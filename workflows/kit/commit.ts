import type { RuleSet } from '../rules/types.ts';
import type { RecordedActor } from './actor.ts';

/** One row that an event leaves in a table of the domain; columns by their names in `db/schema`. */
export type RowWrite =
  | { op: 'insert'; table: string; values: Row }
  | { op: 'update'; table: string; where: Row; set: Row }
  /** Adds (or takes, when negative) integers to columns: money in 分. Database checks keep them above zero. */
  | { op: 'add'; table: string; where: Row; by: Record<string, string> };

export type Row = Record<string, unknown>;

/** A change to the clocks of a case. */
export type DeadlineWrite =
  | { op: 'arm'; deadline: ArmedDeadline }
  | { op: 'end'; rule: string; key: string; epoch: number; status: DeadlineEnd; at: string }
  | { op: 'breach'; rule: string; key: string; epoch: number; at: string }
  | { op: 'freeze'; rule: string; key: string; epoch: number; remaining: number; at: string }
  | {
      op: 'thaw';
      rule: string;
      key: string;
      epoch: number;
      startAt: string;
      due: string;
      dueAt: string;
      calendar: string;
      provisional: boolean;
    }
  /** Counted anew with another holiday calendar. */
  | {
      op: 'move';
      rule: string;
      key: string;
      epoch: number;
      due: string;
      dueAt: string;
      calendar: string;
      provisional: boolean;
    };

/** How a clock ended: in time, fired by the system, too late, or without object. */
export type DeadlineEnd = 'met' | 'fired' | 'breached' | 'cancelled';

export interface ArmedDeadline {
  rule: string;
  /** Which of several clocks of one rule (a milestone, a challenge); '' where there is only one. */
  key: string;
  /** Counts how often this clock has been armed, so that a stale firing is recognised. */
  epoch: number;
  startAt: string;
  /** The legal day in Asia/Shanghai. */
  due: string;
  dueAt: string;
  whenDue: 'fires' | 'chases' | 'window';
  kind: 'statutory' | 'internal';
  pausable: boolean;
  chases: string | null;
  clause: { zh: string; en: string };
  calendar: string;
  /** The calendar had no data for the year: the day is provisional until a decree is added. */
  provisional: boolean;
  status: 'armed' | 'frozen' | 'breached';
  /** What was left when frozen, in the rule's unit. */
  remaining: number | null;
}

/** Work to be done once after the commit; the id `<instance>-<seq>-<n>` is unique for ever. */
export interface OutboxWrite {
  effectId: string;
  kind: string;
  payload: Row;
}

export interface CommitEvent {
  type: string;
  actor: RecordedActor;
  at: string;
  from: string[];
  to: string[];
  /** What is recorded: sealed content is never in it, only its digest. */
  data: Row;
  previousHash: string;
  hash: string;
}

/** All that one step writes, as plain data: `record` writes it with one compare-and-set on `fromSeq`. */
export interface Commit {
  instanceId: string;
  workflow: string;
  version: number;
  fromSeq: number;
  seq: number;
  event: CommitEvent;
  snapshot: unknown;
  status: 'active' | 'done';
  stage: string;
  state: string[];
  /** The chain and number of the event, where it is recorded beside the case and not in it. */
  beside?: { chain: string; seq: number };
  /** Set where this step pins a rule set (文件发出时固定规则). */
  ruleSet?: RuleSet;
  deadlines: DeadlineWrite[];
  rows: RowWrite[];
  outbox: OutboxWrite[];
  /** The database's own clock must not have passed this instant when the row is written. */
  notAfter?: string;
}
