import type { Commit } from '../../workflows/kit/commit.ts';
import type { Db } from '../client.ts';
import { type Entry, entryOf, type RecordOptions } from './entry.ts';
import { record, recordTogether } from './record.ts';

interface Waiting {
  entry: Entry;
  alone: () => Promise<boolean>;
  settle: (result: Promise<boolean> | boolean) => void;
}

/** Statements under way at once; while they are, what comes in gathers for the next. */
const flights = 2;
/** Steps in one statement: more would keep the first of them waiting for the last. */
const most = 64;

/**
 * Group commit: steps of different cases that come in while others are being written go together in one statement.
 * A lone step waits for nobody. What has rows of its own, begins a case or is recorded beside one goes alone, and
 * so does each of a group that the database refused, so that one fault is not everybody's.
 */
export class GroupRecorder {
  private waiting: Waiting[] = [];
  private underWay = 0;

  constructor(private readonly db: Db) {}

  record(commit: Commit, options: RecordOptions = {}): Promise<boolean> {
    if (commit.rows.length > 0 || commit.beside || options.create) return record(this.db, commit, options);
    return new Promise((resolve) => {
      const alone = () => record(this.db, commit, options);
      this.waiting.push({ entry: entryOf(commit, options), alone, settle: resolve });
      if (this.underWay < flights) this.depart();
    });
  }

  private depart(): void {
    const group = this.waiting.splice(0, most);
    if (group.length === 0) return;
    this.underWay += 1;
    this.write(group).finally(() => {
      this.underWay -= 1;
      this.depart();
    });
  }

  private async write(group: readonly Waiting[]): Promise<void> {
    const [only] = group;
    if (group.length === 1 && only) {
      const result = only.alone();
      only.settle(result);
      await result.catch(() => {});
      return;
    }
    try {
      const won = await recordTogether(
        this.db,
        group.map((one) => one.entry),
      );
      for (const one of group) one.settle(won.has(one.entry.id));
    } catch {
      for (const one of group) one.settle(one.alone());
    }
  }
}
