import type { Commit, DeadlineWrite, Row, RowWrite } from '../workflows/kit/commit.ts';
import type { Db, Param } from './client.ts';
import { columnOf } from './tables.ts';

/** What the caller asked to be answered again when the same request comes twice. */
export interface Remembered {
  actorId: string;
  key: string;
  bodyHash: string;
  status: number;
  response: unknown;
}

export interface NewInstance {
  bodyId: string;
}

/**
 * Writes a whole Commit with one statement: the compare-and-set on `seq` comes first and every other part reads
 * from it, so that a lost race writes nothing at all. Returns false when another step came first, or when the
 * database's clock has passed `notAfter`. Constraint violations (an overdrawn line, a reused key) throw.
 *
 * One statement and not a transaction of several, because the round trips are what costs: see bench/transitions.
 */
export async function record(
  db: Db,
  commit: Commit,
  options: { create?: NewInstance; remembered?: Remembered } = {},
): Promise<boolean> {
  const statement = new Statement();
  const p = (value: unknown, type: string) => statement.param(value, type);
  const { event } = commit;
  if (options.create) {
    statement.part(
      'won',
      `insert into instances (id, workflow, version, seq, status, stage, state, snapshot, body_id, rule_set_id, head_hash, created_at, updated_at)
       values (${p(commit.instanceId, 'uuid')}, ${p(commit.workflow, 'text')}, ${p(commit.version, 'int')}, ${p(commit.seq, 'int')},
         ${p(commit.status, 'text')}, ${p(commit.stage, 'text')}, ${p(commit.state, 'jsonb')}, ${p(commit.snapshot, 'jsonb')},
         ${p(options.create.bodyId, 'uuid')}, ${p(commit.ruleSet?.id ?? null, 'text')}, ${p(event.hash, 'text')},
         ${p(event.at, 'timestamptz')}, ${p(event.at, 'timestamptz')})
       returning id`,
    );
  } else {
    const inTime = commit.notAfter ? `and goufu_now() <= ${p(commit.notAfter, 'timestamptz')}` : '';
    const unchanged = `id = ${p(commit.instanceId, 'uuid')} and seq = ${p(commit.fromSeq, 'int')} ${inTime}`;
    statement.part(
      'won',
      commit.beside
        ? // Shared lock: any number come in at once, but the case cannot move on between the look and the write.
          `select id from instances where ${unchanged} for share`
        : `update instances set seq = ${p(commit.seq, 'int')}, status = ${p(commit.status, 'text')}, stage = ${p(commit.stage, 'text')},
             state = ${p(commit.state, 'jsonb')}, snapshot = ${p(commit.snapshot, 'jsonb')}, head_hash = ${p(event.hash, 'text')},
             rule_set_id = coalesce(${p(commit.ruleSet?.id ?? null, 'text')}, rule_set_id), updated_at = ${p(event.at, 'timestamptz')}
           where ${unchanged} returning id`,
    );
  }
  const { chain, seq } = commit.beside ?? { chain: commit.instanceId, seq: commit.seq };
  statement.part(
    'ev',
    `insert into instance_events (instance_id, seq, type, actor_id, actor_kind, role, organisation_id, at, "from", "to", data, snapshot, stage, previous_hash, hash)
     select ${p(chain, 'uuid')}, ${p(seq, 'int')}, ${p(event.type, 'text')}, ${p(event.actor.id, 'text')}, ${p(event.actor.kind, 'text')},
       ${p(event.actor.role, 'text')}, ${p(event.actor.organisationId ?? null, 'uuid')}, ${p(event.at, 'timestamptz')},
       ${p(event.from, 'jsonb')}, ${p(event.to, 'jsonb')}, ${p(event.data, 'jsonb')}, ${p(commit.snapshot, 'jsonb')},
       ${p(commit.stage, 'text')}, ${p(event.previousHash, 'text')}, ${p(event.hash, 'text')} from won`,
  );
  if (commit.ruleSet) {
    statement.part(
      'rs',
      `insert into rule_sets (id, data, created_at)
       select ${p(commit.ruleSet.id, 'text')}, ${p(commit.ruleSet, 'jsonb')}, ${p(event.at, 'timestamptz')} from won
       on conflict do nothing`,
    );
  }
  writeDeadlines(statement, commit.deadlines, event.at);
  if (commit.outbox.length > 0) {
    statement.part(
      'ob',
      `insert into outbox (effect_id, instance_id, kind, payload, created_at)
       select o."effectId", won.id, o.kind, o.payload, ${p(event.at, 'timestamptz')}
       from won, jsonb_to_recordset(${p(commit.outbox, 'jsonb')}) as o("effectId" text, kind text, payload jsonb)`,
    );
  }
  if (options.remembered) {
    const { actorId, key, bodyHash, status, response } = options.remembered;
    statement.part(
      'ik',
      `insert into idempotency_keys (actor_id, key, body_hash, status, response, created_at)
       select ${p(actorId, 'text')}, ${p(key, 'text')}, ${p(bodyHash, 'text')}, ${p(status, 'int')}, ${p(response, 'jsonb')},
         ${p(event.at, 'timestamptz')} from won`,
    );
  }
  for (const row of mergeUpdates(commit.rows)) writeRow(statement, row);
  const rows = await statement.run<{ won: boolean }>(db, 'select exists(select 1 from won) as won');
  return rows[0]?.won === true;
}

function writeDeadlines(statement: Statement, writes: readonly DeadlineWrite[], at: string): void {
  const armed = writes.flatMap((write) => (write.op === 'arm' ? [write.deadline] : []));
  if (armed.length > 0) {
    statement.part(
      'da',
      `insert into deadlines (instance_id, rule, key, epoch, status, start_at, due, due_at, when_due, kind, pausable, chases, clause, calendar, provisional, remaining, frozen_at)
       select won.id, d.rule, d.key, d.epoch, d.status, d."startAt", d.due, d."dueAt", d."whenDue", d.kind, d.pausable, d.chases, d.clause, d.calendar, d.provisional, d.remaining, case when d.status = 'frozen' then ${statement.param(at, 'timestamptz')} end
       from won, jsonb_to_recordset(${statement.param(armed, 'jsonb')}) as d(rule text, key text, epoch int, "startAt" timestamptz, due text,
         "dueAt" timestamptz, "whenDue" text, kind text, pausable boolean, chases text, clause jsonb, calendar text, provisional boolean, status text, remaining int)`,
    );
  }
  const changed = writes.filter((write) => write.op !== 'arm');
  if (changed.length === 0) return;
  statement.part(
    'dc',
    `update deadlines d set
       status = case c.op when 'end' then c.status when 'breach' then 'breached' when 'freeze' then 'frozen' else 'armed' end,
       ended_at = case when c.op = 'end' then c.at else d.ended_at end,
       breached_at = case when c.op = 'breach' or (c.op = 'end' and c.status = 'breached') then coalesce(d.breached_at, c.at) else d.breached_at end,
       frozen_at = case c.op when 'freeze' then c.at when 'thaw' then null else d.frozen_at end,
       remaining = case c.op when 'freeze' then c.remaining when 'thaw' then null else d.remaining end,
       start_at = coalesce(c."startAt", d.start_at), due = coalesce(c.due, d.due), due_at = coalesce(c."dueAt", d.due_at),
       calendar = coalesce(c.calendar, d.calendar), provisional = coalesce(c.provisional, d.provisional)
     from won, jsonb_to_recordset(${statement.param(changed, 'jsonb')}) as c(op text, rule text, key text, epoch int, status text,
       at timestamptz, remaining int, "startAt" timestamptz, due text, "dueAt" timestamptz, calendar text, provisional boolean)
     where d.instance_id = won.id and d.rule = c.rule and d.key = c.key and d.epoch = c.epoch`,
  );
}

type Change = { op: 'change'; table: string; where: Row; set: Row; by: Row };

/**
 * One statement may touch a row once: PostgreSQL silently drops a second update of it. So all that an event
 * changes in one row becomes one update.
 */
function mergeUpdates(writes: readonly RowWrite[]): (Extract<RowWrite, { op: 'insert' }> | Change)[] {
  const changes = new Map<string, Change>();
  const merged: (Extract<RowWrite, { op: 'insert' }> | Change)[] = [];
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

function writeRow(statement: Statement, write: Extract<RowWrite, { op: 'insert' }> | Change): void {
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

/** Collects the parts of one data-modifying statement. Every parameter travels as text and is cast in place. */
class Statement {
  private readonly parts: string[] = [];
  private readonly params: Param[] = [];

  param(value: unknown, type: string): string {
    const text =
      value === null || value === undefined
        ? null
        : typeof value === 'object'
          ? JSON.stringify(value)
          : type === 'jsonb'
            ? JSON.stringify(value)
            : String(value);
    this.params.push(text);
    return `$${this.params.length}::text::${type}`;
  }

  part(name: string, text: string): void {
    const unique = name === 'r' ? `r${this.parts.length}` : name;
    this.parts.push(`${unique} as (${text})`);
  }

  run<T>(db: Db, select: string): Promise<T[]> {
    return db.query<T>(`with ${this.parts.join(',\n')}\n${select}`, this.params);
  }
}
