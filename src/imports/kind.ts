import { isDeepStrictEqual } from 'node:util';
import type { Db } from '../../db/client.ts';
import type { Actor } from '../../workflows/kit/actor.ts';
import type { Reason } from '../../workflows/kit/refusal.ts';
import type { Engine } from '../engine/engine.ts';
import type { SheetKind } from '../sheets/column.ts';
import type { Values } from '../sheets/read/records.ts';

/** At which body, by whom and when the rows are judged or applied. */
export interface Occasion {
  bodyId: string;
  /** `YYYY-MM-DD` in Shanghai. */
  today: string;
  at: string;
  actor: Pick<Actor, 'id' | 'kind'>;
  /** Judged rows are about to be written: what they are compared with shall not change meanwhile. */
  lock: boolean;
}

/** What a row would do to the records; `target` is the record that is there already. */
export type Verdict =
  | { status: 'new' }
  | { status: 'same'; target: string }
  | { status: 'changed'; target: string; changes: Changes }
  | { status: 'error'; reasons: Reason[] };

/** Field → what it says now and will say. */
export type Changes = Record<string, { from: unknown; to: unknown }>;

export interface Judged {
  values: Values;
  verdict: Extract<Verdict, { status: 'new' | 'changed' }>;
}

/** How rows of a kind become records. The rows of one call are of one import and have different keys. */
export interface ImportKind {
  sheet: SheetKind;
  /** Completes the values of a row before anything else sees them. */
  prepare?(values: Values): Values;
  /** What is wrong with a row by itself; pointers name the fields. */
  check(values: Values, occasion: Occasion): Reason[];
  /** What makes it the same record. */
  key(values: Values): string;
  /** Compares rows without faults with the records, in their order. */
  judge(db: Db, occasion: Occasion, rows: readonly Values[]): Promise<Verdict[]>;
  /** Enters and changes records in the caller's transaction. */
  write(engine: Engine, tx: Db, occasion: Occasion, rows: readonly Judged[]): Promise<void>;
}

/** The fields of a row that say something else than the record does; empty cells say nothing. */
export function changesIn(values: Values, record: Record<string, unknown>): Changes {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([field, value]) => field in record && !isDeepStrictEqual(record[field], value))
      .map(([field, to]) => [field, { from: record[field] ?? null, to }]),
  );
}

/** `same` without changes, otherwise `changed`. */
export function comparedWith(values: Values, record: Record<string, unknown> & { id: string }): Verdict {
  const changes = changesIn(values, record);
  return Object.keys(changes).length === 0
    ? { status: 'same', target: record.id }
    : { status: 'changed', target: record.id, changes };
}

/** The new values of a change alone. */
export const changedValues = (changes: Changes): Record<string, unknown> =>
  Object.fromEntries(Object.entries(changes).map(([field, { to }]) => [field, to]));
