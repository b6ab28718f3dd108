import { columnOf } from '../../../db/tables.ts';
import type { Row, RowWrite } from '../../../workflows/kit/commit.ts';

/** The rows that steps leave, kept in memory; a table or column that the schema lacks fails at once. */
export class MemoryTables {
  private readonly tables = new Map<string, Row[]>();

  rows<T = Row>(table: string): T[] {
    return (this.tables.get(table) ?? []) as T[];
  }

  seed(table: string, ...rows: Row[]): void {
    this.tables.set(table, [...this.rows(table), ...rows]);
  }

  write(writes: readonly RowWrite[]): void {
    for (const write of writes) {
      const named =
        write.op === 'insert'
          ? write.values
          : { ...write.where, ...(write.op === 'update' ? write.set : write.by) };
      for (const column of Object.keys(named)) columnOf(write.table, column);
      if (write.op === 'insert') {
        this.seed(write.table, { ...write.values });
        continue;
      }
      for (const row of this.rows(write.table).filter((one) => matches(one, write.where))) {
        if (write.op === 'update') Object.assign(row, write.set);
        else {
          for (const [column, by] of Object.entries(write.by)) {
            row[column] = (BigInt(String(row[column])) + BigInt(by)).toString();
          }
        }
      }
    }
  }
}

const matches = (row: Row, where: Row) =>
  Object.entries(where).every(([column, value]) => row[column] === value);
