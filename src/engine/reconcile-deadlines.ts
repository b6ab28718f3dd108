import { dueOf } from '../../workflows/kit/clocks.ts';
import type { ArmedDeadline, DeadlineWrite } from '../../workflows/kit/commit.ts';
import {
  expectedClocks,
  isActive,
  orphanClocks,
  type ScopedClock,
} from '../../workflows/kit/expected-clocks.ts';
import { leafStates } from '../../workflows/kit/leaf-states.ts';
import type { HeldCase } from './case-store.ts';
import type { Engine } from './engine.ts';
import { noteOnChain, rulesOf } from './note-on-chain.ts';

/** A difference between what a case's snapshot says should run and what runs. */
export interface ClockFinding {
  instanceId: string;
  rule: string;
  /** missing: the state was entered and no clock was started; orphan: its state was left and it runs on. */
  what: 'missing' | 'orphan';
}

interface Entry {
  clock: ScopedClock;
  enteredAt: string;
  enteredSeq: number;
}

/**
 * Compares the clocks of running cases with their snapshots, a page at a time. Only clocks that belong to a state
 * can be derived; what a transition starts is left to the transition.
 */
export async function findClockDifferences(
  engine: Engine,
  page: { after: string; limit: number },
): Promise<{ findings: ClockFinding[]; last: string | undefined }> {
  const rows = await engine.db.query<{ id: string }>(
    `select id from instances where status = 'active' and id > $1::uuid order by id limit $2::int`,
    [page.after, String(page.limit)],
  );
  const findings: ClockFinding[] = [];
  for (const { id } of rows) {
    const held = await engine.cases.load(id);
    const { missing, orphans } = await differences(engine, held);
    for (const { clock } of missing) findings.push({ instanceId: id, rule: clock.rule, what: 'missing' });
    for (const { rule } of orphans) findings.push({ instanceId: id, rule, what: 'orphan' });
  }
  return { findings, last: rows.length < page.limit ? undefined : rows.at(-1)?.id };
}

/** Starts what is missing from the day its state was entered and ends what has no state; recorded on the chain. */
export async function repairClocks(engine: Engine, instanceId: string): Promise<boolean> {
  return noteOnChain(engine, instanceId, async (held) => {
    const { missing, orphans } = await differences(engine, held);
    if (missing.length === 0 && orphans.length === 0) return undefined;
    const at = engine.clock.now();
    const armed = await Promise.all(missing.map((entry) => startOf(engine, held, entry)));
    const deadlines: DeadlineWrite[] = [
      ...armed.map((deadline): DeadlineWrite => ({ op: 'arm', deadline })),
      ...orphans.map(({ rule, key, epoch }): DeadlineWrite => {
        return { op: 'end', rule, key, epoch, status: 'cancelled', at };
      }),
    ];
    const named = (clocks: readonly { rule: string; key: string }[]) =>
      clocks.map(({ rule, key }) => ({ rule, key }));
    return {
      type: 'clocks.reconciled',
      data: { started: named(armed), ended: named(orphans) },
      deadlines,
    };
  });
}

async function differences(
  engine: Engine,
  held: HeldCase,
): Promise<{ missing: Entry[]; orphans: ArmedDeadline[] }> {
  const { kase, registered } = held;
  const expected = expectedClocks(registered.workflow, kase.snapshot);
  const steps = expected.length > 0 ? await stepsOf(engine, kase.instanceId) : [];
  const missing: Entry[] = [];
  for (const clock of expected) {
    const entry = entryOf(steps, clock);
    if (entry && !(await hasClock(engine, kase.instanceId, entry))) missing.push(entry);
  }
  return { missing, orphans: orphanClocks(registered.workflow, leafStates(kase.snapshot), kase.open) };
}

interface PastState {
  seq: number;
  at: string;
  from: string[];
  to: string[];
}

/** Latest first. */
function stepsOf(engine: Engine, instanceId: string): Promise<PastState[]> {
  return engine.db.query<PastState>(
    `select seq, to_jsonb(at) #>> '{}' as at, "from", "to" from instance_events
     where instance_id = $1::uuid order by seq desc`,
    [instanceId],
  );
}

/** When the case last came into the state. */
function entryOf(steps: readonly PastState[], clock: ScopedClock): Entry | undefined {
  const entered = steps.find(
    ({ seq, from, to }) => isActive(clock.state, to) && (seq === 0 || !isActive(clock.state, from)),
  );
  return entered && { clock, enteredAt: entered.at, enteredSeq: entered.seq };
}

/** Started at or after the entry, whatever became of it. */
async function hasClock(engine: Engine, instanceId: string, { clock, enteredSeq }: Entry): Promise<boolean> {
  const rows = await engine.db.query(
    'select 1 from deadlines where instance_id = $1::uuid and rule = $2 and epoch >= $3::int limit 1',
    [instanceId, clock.rule, String(enteredSeq)],
  );
  return rows.length > 0;
}

async function startOf(engine: Engine, held: HeldCase, { clock, enteredAt }: Entry): Promise<ArmedDeadline> {
  const rules = await rulesOf(engine, held, enteredAt);
  const rule = rules.deadlines[clock.rule];
  if (!rule) throw new Error(`no deadline rule ${clock.rule}`);
  const calendar = await engine.calendar.get();
  return {
    rule: rule.id,
    key: '',
    epoch: held.kase.seq + 1,
    startAt: enteredAt,
    ...dueOf(rule, enteredAt, calendar),
    whenDue: rule.whenDue,
    kind: rule.kind,
    pausable: rule.pausable,
    chases: rule.chases ?? null,
    clause: rule.clause,
    calendar: calendar.version,
    status: 'armed',
    remaining: null,
  };
}
