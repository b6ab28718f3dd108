import type { Db } from '../../db/client.ts';
import { type BodyFacts, bodyJson } from '../../db/queries/bodies.ts';
import type { ArmedDeadline } from '../../workflows/kit/commit.ts';
import type { Case } from '../../workflows/kit/decide.ts';
import { restoreSnapshot, type StoredSnapshot } from '../../workflows/kit/stored-snapshot.ts';
import { GoufuError } from '../shared/errors.ts';
import type { RegisteredWorkflow, Workflows } from './workflows.ts';

/** A case in memory, beside the workflow that it runs. */
export interface HeldCase {
  kase: Case;
  registered: RegisteredWorkflow;
  body: BodyFacts;
  lastAt: string;
}

interface Row {
  id: string;
  workflow: string;
  version: number;
  seq: number;
  snapshot: StoredSnapshot;
  headHash: string;
  ruleSetId: string | null;
  lastAt: string;
  open: ArmedDeadline[];
  body: BodyFacts;
}

const selectSql = `
select i.id, i.workflow, i.version, i.seq, i.snapshot, i.head_hash as "headHash", i.rule_set_id as "ruleSetId",
  to_jsonb(i.updated_at) #>> '{}' as "lastAt",
  ${bodyJson} as body,
  coalesce((select jsonb_agg(jsonb_build_object('rule', d.rule, 'key', d.key, 'epoch', d.epoch, 'startAt', d.start_at,
    'due', d.due, 'dueAt', d.due_at, 'whenDue', d.when_due, 'kind', d.kind, 'pausable', d.pausable, 'chases', d.chases,
    'clause', d.clause, 'calendar', d.calendar, 'provisional', d.provisional, 'status', d.status, 'remaining', d.remaining)
    order by d.due_at, d.rule, d.key)
    from deadlines d where d.instance_id = i.id and d.ended_at is null), '[]'::jsonb) as open
from instances i join bodies b on b.id = i.body_id`;

const loadSql = `${selectSql} where i.id = $1::uuid`;

const loadManySql = `${selectSql} where i.id = any(select jsonb_array_elements_text($1::jsonb)::uuid)`;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Cases as last seen by this process. A stale copy is harmless: the compare-and-set of `record` refuses what was
 * decided on it, and a refusal is only given after a fresh look.
 */
export class CaseStore {
  private readonly held = new Map<string, HeldCase>();

  constructor(
    private readonly db: Db,
    private readonly workflows: Workflows,
    private readonly capacity = 2_000,
  ) {}

  private readonly turns = new Map<string, Promise<unknown>>();

  /** Steps on one case queue up within this process: a race that is not run need not be repeated. */
  async oneAtATime<T>(id: string, work: () => Promise<T>): Promise<T> {
    const before = this.turns.get(id);
    const turn = before ? before.then(work, work) : work();
    this.turns.set(id, turn);
    try {
      return await turn;
    } finally {
      if (this.turns.get(id) === turn) this.turns.delete(id);
    }
  }

  /** The copy in memory, or undefined. */
  peek(id: string): HeldCase | undefined {
    return this.held.get(id);
  }

  keep(id: string, held: HeldCase): void {
    this.held.delete(id);
    this.held.set(id, held);
    if (this.held.size > this.capacity) this.held.delete(this.held.keys().next().value as string);
  }

  forget(id: string): void {
    this.held.delete(id);
  }

  forgetAll(): void {
    this.held.clear();
  }

  /** Reads the case afresh. Throws NOT_FOUND, also for what is no id at all. */
  async load(id: string): Promise<HeldCase> {
    const [row] = uuid.test(id) ? await this.db.query<Row>(loadSql, [id]) : [];
    if (!row) throw new GoufuError('NOT_FOUND');
    return this.take(row);
  }

  /**
   * Brings cases into memory that are not there yet, with one query. What cannot be loaded is passed over: whoever
   * asks for that case alone is told why.
   */
  async prefetch(ids: readonly string[]): Promise<void> {
    const absent = ids.filter((id) => !this.held.has(id));
    if (absent.length === 0) return;
    for (const row of await this.db.query<Row>(loadManySql, [JSON.stringify(absent)])) {
      if (this.workflows.has(row.workflow, row.version)) this.take(row);
    }
  }

  private take(row: Row): HeldCase {
    const registered = this.workflows.of(row.workflow, row.version);
    const held: HeldCase = {
      kase: {
        instanceId: row.id,
        bodyId: row.body.id,
        seq: row.seq,
        snapshot: restoreSnapshot(registered.workflow, row.snapshot),
        headHash: row.headHash,
        ruleSetId: row.ruleSetId,
        open: row.open,
      },
      registered,
      body: row.body,
      lastAt: row.lastAt,
    };
    this.keep(row.id, held);
    return held;
  }
}
