import type { Commit } from '../../workflows/kit/commit.ts';
import type { Db } from '../client.ts';
import { type Entry, entryColumns, entryOf, type RecordOptions } from './entry.ts';
import { writeRows } from './rows.ts';
import { Statement } from './statement.ts';

export type { RecordOptions, Remembered } from './entry.ts';

/**
 * Writes a whole Commit with one statement: the compare-and-set on `seq` comes first and every other part reads
 * from it, so that a lost race writes nothing at all. Returns false when another step came first, or when the
 * database's clock has passed `notAfter`. Constraint violations (an overdrawn line, a reused key) throw.
 *
 * One statement and not a transaction of several, because the round trips are what costs: see bench/transitions.
 */
export async function record(db: Db, commit: Commit, options: RecordOptions = {}): Promise<boolean> {
  const won = await writeEntries(db, [entryOf(commit, options)], winnersOf(commit, options), (statement) =>
    writeRows(statement, commit.rows),
  );
  return won.has(commit.instanceId);
}

/** Several plain steps of different cases in one statement; returns the ids of those that won their race. */
export function recordTogether(db: Db, entries: readonly Entry[]): Promise<Set<string>> {
  return writeEntries(db, entries, step);
}

/** Cases that begin, of any number, in one statement; their commits must leave no rows of their own. */
export async function recordBirths(
  db: Db,
  births: readonly { commit: Commit; bodyId: string }[],
): Promise<void> {
  await writeEntries(
    db,
    births.map(({ commit, bodyId }) => entryOf(commit, { create: { bodyId } })),
    birth,
  );
}

async function writeEntries(
  db: Db,
  entries: readonly Entry[],
  winners: readonly (readonly [string, string])[],
  more: (statement: Statement) => void = () => {},
): Promise<Set<string>> {
  const statement = new Statement();
  statement.part(
    'c',
    `select * from jsonb_to_recordset(${statement.param(entries, 'jsonb')}) as c(${entryColumns})`,
  );
  for (const [name, text] of winners) statement.part(name, text);
  statement.part('ev', events);
  for (const [field, text] of Object.entries(parts)) {
    if (entries.some((entry) => entry[field as keyof typeof parts] !== undefined))
      statement.part(field, text);
  }
  more(statement);
  const rows = await statement.run<{ id: string }>(db, 'select id from won');
  return new Set(rows.map((row) => row.id));
}

const unchanged = `i.id = c.id and i.seq = c."fromSeq" and (c."notAfter" is null or goufu_now() <= c."notAfter")`;

/** The compare-and-set. `won` is what of `c` may be written. */
const step = [
  [
    'won',
    `update instances i set version = c.version, seq = c.seq, status = c.status, stage = c.stage, state = c.state, snapshot = c.snapshot,
       head_hash = c.hash, rule_set_id = coalesce(c."ruleSetId", i.rule_set_id), updated_at = c.at
     from c where ${unchanged} returning c.*`,
  ],
] as const;

/** Shared lock: any number come in at once, but the case cannot move on between the look and the write. */
const beside = [['won', `select c.* from c, instances i where ${unchanged} for share of i`]] as const;

const birth = [
  [
    'born',
    `insert into instances (id, workflow, version, seq, status, stage, state, snapshot, body_id, rule_set_id, head_hash, created_at, updated_at)
     select id, workflow, version, seq, status, stage, state, snapshot, "bodyId", "ruleSetId", hash, at, at from c returning id`,
  ],
  ['won', 'select c.* from c join born on born.id = c.id'],
] as const;

const winnersOf = (commit: Commit, { create }: RecordOptions) =>
  create ? birth : commit.beside ? beside : step;

const events = `insert into instance_events (instance_id, seq, type, actor_id, actor_kind, role, organisation_id, at, "from", "to", data, snapshot, stage, previous_hash, hash)
  select chain, "chainSeq", type, "actorId", "actorKind", role, "organisationId", at, "from", "to", data, snapshot, stage, "previousHash", hash from won`;

/** Written only where some entry has them, by the entry's field. */
const parts = {
  ruleSet: `insert into rule_sets (id, data, created_at)
    select "ruleSetId", "ruleSet", at from won where "ruleSetId" is not null on conflict do nothing`,
  armed: `insert into deadlines (instance_id, rule, key, epoch, status, start_at, due, due_at, when_due, kind, pausable, chases, clause, calendar, provisional, remaining, frozen_at)
    select won.id, d.rule, d.key, d.epoch, d.status, d."startAt", d.due, d."dueAt", d."whenDue", d.kind, d.pausable, d.chases, d.clause,
      d.calendar, d.provisional, d.remaining, case when d.status = 'frozen' then won.at end
    from won, jsonb_to_recordset(won.armed) as d(rule text, key text, epoch int, "startAt" timestamptz, due text, "dueAt" timestamptz,
      "whenDue" text, kind text, pausable boolean, chases text, clause jsonb, calendar text, provisional boolean, status text, remaining int)`,
  changed: `update deadlines d set
      status = case x.op when 'end' then x.status when 'breach' then 'breached' when 'freeze' then 'frozen' else 'armed' end,
      ended_at = case when x.op = 'end' then x.at else d.ended_at end,
      breached_at = case when x.op = 'breach' or (x.op = 'end' and x.status = 'breached') then coalesce(d.breached_at, x.at) else d.breached_at end,
      frozen_at = case x.op when 'freeze' then x.at when 'thaw' then null else d.frozen_at end,
      remaining = case x.op when 'freeze' then x.remaining when 'thaw' then null else d.remaining end,
      start_at = coalesce(x."startAt", d.start_at), due = coalesce(x.due, d.due), due_at = coalesce(x."dueAt", d.due_at),
      calendar = coalesce(x.calendar, d.calendar), provisional = coalesce(x.provisional, d.provisional)
    from won, jsonb_to_recordset(won.changed) as x(op text, rule text, key text, epoch int, status text, at timestamptz, remaining int,
      "startAt" timestamptz, due text, "dueAt" timestamptz, calendar text, provisional boolean)
    where d.instance_id = won.id and d.rule = x.rule and d.key = x.key and d.epoch = x.epoch`,
  outbox: `insert into outbox (effect_id, instance_id, kind, payload, created_at)
    select o."effectId", won.id, o.kind, o.payload, won.at
    from won, jsonb_to_recordset(won.outbox) as o("effectId" text, kind text, payload jsonb)`,
  remembered: `insert into idempotency_keys (actor_id, key, body_hash, status, response, created_at)
    select k."actorId", k.key, k."bodyHash", k.status, k.response, won.at
    from won, jsonb_to_record(won.remembered) as k("actorId" text, key text, "bodyHash" text, status int, response jsonb)
    where won.remembered is not null`,
  draftOf: `delete from form_drafts d using won
    where d.instance_id = won.id and d.event = won.type and d.user_id::text = won."draftOf"`,
} as const;
