import type { Row, RowWrite } from '../../workflows/kit/commit.ts';
import { columnOf } from '../tables.ts';
import type { Statement } from './statement.ts';

type Insert = Extract<RowWrite, { op: 'insert' }>;
type Change = { op: 'change'; table: string; where: Row; set: Row; by: Row };

/** Adds the rows that an event leaves in the tables of the domain to the statement that writes the event. */
export function writeRows(statement: Statement, writes: readonly RowWrite[]): void {
  for (const write of mergeUpdates(writes)) writeRow(statement, write);
}

/**
 * One statement may touch a row once: PostgreSQL silently drops a second update of it. So all that an event
 * changes in one row becomes one update.
 */
function mergeUpdates(writes: readonly RowWrite[]): (Insert | Change)[] {
  const changes = new Map<string, Change>();
  const merged: (Insert | Change)[] = [];
  for (const write of writes) {
    if (write.op === 'insert') {
      merged.push(write);
      continue;
    }
    const key = `${write.table} ${JSON.stringify(write.where)}`;
    let change = changes.get(key);
    if (!change) {
      change = { op: 'change', table: write.table, where: write.where, set: {}, by: {} };
      changes.set(key, change);
      merged.push(change);
    }
    if (write.op === 'update') Object.assign(change.set, write.set);
    else
      for (const [column, amount] of Object.entries(write.by))
        change.by[column] = (BigInt(String(change.by[column] ?? 0)) + BigInt(amount)).toString();
  }
  return merged;
}

function writeRow(statement: Statement, write: Insert | Change): void {
  const pairs = (row: Row) =>
    Object.entries(row)
      .filter(([, value]) => value !== undefined)
      .map(([property, value]) => {
        const column = columnOf(write.table, property);
        return { name: `"${column.name}"`, value: statement.param(value, column.type) };
      });
  if (write.op === 'insert') {
    const columns = pairs(write.values);
    statement.part(
      'r',
      `insert into ${write.table} (${columns.map((c) => c.name).join(', ')})
       select ${columns.map((c) => c.value).join(', ')} from won`,
    );
    return;
  }
  const assignments = [
    ...pairs(write.set).map((c) => `${c.name} = ${c.value}`),
    ...pairs(write.by).map((c) => `${c.name} = ${write.table}.${c.name} + ${c.value}`),
  ];
  const where = pairs(write.where).map((c) => `${write.table}.${c.name} = ${c.value}`);
  statement.part(
    'r',
    `update ${write.table} set ${assignments.join(', ')} from won where ${where.join(' and ')}`,
  );
}
