import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { newId } from '../../src/engine/ids.ts';
import { type MigrationOrder, rehearseMigration } from '../../src/engine/migrate-cases.ts';
import { nextActions } from '../../src/engine/next-actions.ts';
import { findClockDifferences } from '../../src/engine/reconcile-deadlines.ts';
import { startCase } from '../../src/engine/start-case.ts';
import { verifyAudit } from '../../src/engine/verify-audit.ts';
import { runMigration } from '../../src/main/cli/workflow-migrate.ts';
import { type Bed, drivers, engineBed, person } from '../support/engine-bed.ts';
import { permitV1, permitV2 } from '../support/permit-workflow.ts';

const officer = person('ann', 'officer');
const reviewer = person('ben', 'reviewer');
const leader = person('chief', 'leader');

const first = [{ workflow: permitV1, facts: {} }];
const both = [...first, { workflow: permitV2, facts: {} }];
const nobody = '00000000-0000-0000-0000-000000000000';
const order: MigrationOrder = { workflow: 'permit', from: 1, to: 2, because: 'visits are asked for' };

/** A database on which only the first version ran, and the engine of the release that has both. */
async function bed(driver: (typeof drivers)[number]): Promise<Bed & { later: Engine }> {
  const before = await engineBed(driver, first);
  const { db, clock } = before;
  return { ...before, later: createEngine({ db, clock, workflows: both }) };
}

async function begin(engine: Engine, bodyId: string): Promise<string> {
  const instanceId = newId();
  await startCase(engine, {
    workflow: 'permit',
    instanceId,
    bodyId,
    actor: officer,
    input: { title: 'a permit' },
    rows: [],
  });
  return instanceId;
}

const step = (engine: Engine, instanceId: string, type: string, actor: typeof officer) =>
  applyEvent(engine, { instanceId, type, data: {}, actor });

/** What a person at the keyboard reads, and the exit code. */
async function run(engine: Engine, options: Partial<Parameters<typeof runMigration>[2]>) {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  onTestFinished(() => spy.mockRestore());
  const code = await runMigration(engine, order, { rehearse: false, leave: false, ...options });
  spy.mockRestore();
  return { code, text: lines.join('') };
}

const stored = (db: Bed['db'], id: string) =>
  db.query(`select version, stage, seq from instances where id = $1::uuid`, [id]).then(([row]) => row);

const clocksOf = (db: Bed['db'], id: string) =>
  db.query<{ rule: string; status: string }>(
    'select rule, status from deadlines where instance_id = $1::uuid order by rule, epoch',
    [id],
  );

describe.each(drivers)('two versions of one workflow side by side, on %s', (driver) => {
  test('a case of the first goes on as it began, to its end; a new one begins with the second', async () => {
    const { db, engine, later, bodyId } = await bed(driver);
    const old = await begin(engine, bodyId);
    const fresh = await begin(later, bodyId);
    expect(await stored(db, old)).toMatchObject({ version: 1, stage: 'received' });
    expect(await stored(db, fresh)).toMatchObject({ version: 2, stage: 'intake' });

    await step(later, old, 'ADD_PAPER', officer);
    await expect(step(later, old, 'EXAMINE', reviewer)).rejects.toMatchObject({
      reasons: [{ rule: 'papersComplete', sentence: { en: 'There are 1 papers; two are needed.' } }],
    });
    await step(later, old, 'ADD_PAPER', officer);
    await step(later, old, 'EXAMINE', reviewer);
    await expect(step(later, old, 'VISIT', officer)).rejects.toMatchObject({ code: 'UNKNOWN_EVENT' });
    expect(await step(later, old, 'GRANT', leader)).toMatchObject({ status: 'done', stage: 'granted' });
    expect(await stored(db, old)).toMatchObject({ version: 1 });
    expect(await verifyAudit(db)).toMatchObject({ findings: [] });
  });

  test('a rehearsal says for each case what would change, and writes nothing', async () => {
    const { db, engine, later, bodyId } = await bed(driver);
    const id = await begin(engine, bodyId);
    await step(engine, id, 'ADD_PAPER', officer);
    const before = await verifyAudit(db);

    const rehearsal = await rehearseMigration(later, order, id);
    expect(rehearsal).toMatchObject({
      ok: true,
      changes: {
        state: {
          before: ['main.received', 'hold.normal'],
          after: ['main.intake', 'hold.normal'],
        },
        context: expect.arrayContaining([
          { path: '/papers', before: 1, after: ['paper 1'] },
          { path: '/waived', before: false, after: null },
        ]),
        clocks: { armed: [{ rule: 'initiation-funds', due: '2026-09-08' }], ended: [] },
        actions: { gained: [], lost: [{ event: 'WAIVE' }] },
      },
    });
    const { code, text } = await run(later, { rehearse: true });
    expect(code).toBe(0);
    expect(text).toContain('main.received hold.normal → main.intake hold.normal');
    expect(text).toContain('/papers: 1 → ["paper 1"]');
    expect(text).toMatch(/armed +initiation-funds → 2026-09-08/);
    expect(text).toMatch(/lost +WAIVE（免予审查 · Waive）/);
    expect(await verifyAudit(db)).toEqual(before);
    expect(await stored(db, id)).toMatchObject({ version: 1 });
  });

  test('moves a case in one event of its chain: state, context, clocks and rows; then it goes on in the second', async () => {
    const { db, engine, later, bodyId } = await bed(driver);
    const id = await begin(engine, bodyId);
    for (const _ of [1, 2]) await step(engine, id, 'ADD_PAPER', officer);
    await step(engine, id, 'EXAMINE', reviewer);
    expect((await run(later, {})).code).toBe(0);

    expect(await stored(db, id)).toEqual({ version: 2, stage: 'examined', seq: 4 });
    expect(await clocksOf(db, id)).toEqual([
      { rule: 'initiation-decision', status: 'cancelled' },
      { rule: 'initiation-review', status: 'armed' },
      { rule: 'needs-screening', status: 'met' },
    ]);
    const events = await db.query(
      `select type, role, data from instance_events where instance_id = $1::uuid and seq = 4`,
      [id],
    );
    expect(events).toEqual([
      {
        type: 'workflow.migrated',
        role: 'system',
        data: { from: 1, to: 2, because: 'visits are asked for' },
      },
    ]);
    expect(await db.query(`select 1 from job_reports where effect_id = $1`, [`moved-${id}`])).toHaveLength(1);
    expect((await findClockDifferences(later, { after: nobody, limit: 9 })).findings).toEqual([]);
    // The other process has the case in memory as it was.
    await expect(step(engine, id, 'GRANT', leader)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(step(later, id, 'GRANT', leader)).rejects.toMatchObject({
      reasons: [{ rule: 'visited', blockedBy: 'VISIT' }],
    });
    const actions = await nextActions(later, await later.cases.load(id), officer);
    expect(actions.map(({ event, allowed }) => [event, allowed])).toContainEqual(['VISIT', true]);
    await step(later, id, 'VISIT', officer);
    expect(await step(later, id, 'GRANT', leader)).toMatchObject({ status: 'done' });
    expect(await db.query(`select 1 from job_reports where effect_id = $1`, [`permit-${id}`])).toHaveLength(
      1,
    );
    expect(await verifyAudit(db)).toMatchObject({ findings: [] });
  });

  test('what cannot be mapped is named with the reason and the remedy, and none moves unless it may be left', async () => {
    const { db, engine, later, bodyId } = await bed(driver);
    const [good, waived, done] = [
      await begin(engine, bodyId),
      await begin(engine, bodyId),
      await begin(engine, bodyId),
    ];
    await step(engine, waived, 'WAIVE', leader);
    await step(engine, done, 'WAIVE', leader);
    await step(engine, done, 'GRANT', leader);

    const rehearsed = await run(later, { rehearse: true });
    expect(rehearsed.code).toBe(1);
    expect(rehearsed.text).toContain(waived);
    expect(rehearsed.text).toContain('cannot move: It was waived through');
    expect(rehearsed.text).toContain('what to do: Grant it in its own version.');
    expect(rehearsed.text).toContain('2 running cases of version 1: 1 can move, 1 cannot; 1 have ended');

    expect((await run(later, {})).code).toBe(1);
    expect(await stored(db, good)).toMatchObject({ version: 1 });

    const left = await run(later, { leave: true });
    expect(left.code).toBe(1);
    expect(left.text).toContain('1 moved, 1 left in version 1.');
    expect(await stored(db, good)).toMatchObject({ version: 2 });
    expect(await stored(db, waived)).toMatchObject({ version: 1 });
    expect(await stored(db, done)).toMatchObject({ version: 1 });
    expect(await step(later, waived, 'GRANT', leader)).toMatchObject({ status: 'done' });
  });

  test('an interrupted migration is begun again; a case that has moved is not moved twice', async () => {
    const { db, engine, later, bodyId } = await bed(driver);
    const ids = [await begin(engine, bodyId), await begin(engine, bodyId), await begin(engine, bodyId)];
    await db.query(
      `insert into job_reports (effect_id, job, at, findings, detail) values ($1, 'x', now(), 0, '{}')`,
      [`moved-${ids[1]}`],
    );
    // The row that its migration leaves is there already: the database refuses this commit, whole.
    await expect(run(later, {})).rejects.toThrow();
    expect(await Promise.all(ids.map((id) => stored(db, id)))).toMatchObject([
      { version: 2, seq: 1 },
      { version: 1, seq: 0 },
      { version: 1, seq: 0 },
    ]);
    await db.query(`delete from job_reports where job = 'x'`);
    expect((await run(later, {})).text).toContain('2 moved, 0 left');
    expect((await run(later, {})).text).toContain('0 running cases of version 1');
    const moved = await db.query(`select 1 from instance_events where type = 'workflow.migrated'`);
    expect(moved).toHaveLength(3);
    expect(await verifyAudit(db)).toMatchObject({ findings: [] });
  });

  test('a case on hold comes over on hold: what is counted anew stands still with the rest', async () => {
    const { db, engine, later, bodyId } = await bed(driver);
    const id = await begin(engine, bodyId);
    await step(engine, id, 'SUSPEND', leader);
    await run(later, {});
    expect(await clocksOf(db, id)).toEqual([
      { rule: 'initiation-funds', status: 'frozen' },
      { rule: 'needs-screening', status: 'frozen' },
    ]);
    await step(later, id, 'RESUME', leader);
    expect((await clocksOf(db, id)).map(({ status }) => status)).toEqual(['armed', 'armed']);
  });
});

describe('what a migration cannot do is said before anything is written', () => {
  const refuses = async (workflow: typeof permitV2, says: RegExp) => {
    const { db, clock, engine, bodyId } = await engineBed('pglite', first);
    const id = await begin(engine, bodyId);
    const later = createEngine({ db, clock, workflows: [...first, { workflow, facts: {} }] });
    const { code, text } = await run(later, {});
    expect(code).toBe(1);
    expect(text).toMatch(says);
    expect(text).toMatch(/what to do: \S/);
    expect(await stored(db, id)).toMatchObject({ version: 1, seq: 0 });
  };

  test('a version that says nothing of the older one', () => {
    const { migrateFrom: _, ...silent } = permitV2;
    return refuses(silent, /Version 2 does not say how cases of version 1 come over/);
  });

  test.each([
    [['main.nowhere', 'hold.normal']],
    [['main.intake']],
    [['main', 'hold.normal']],
    [['main.intake', 'main.examined', 'hold.normal']],
  ])('a standing that does not exist: %j', (state) =>
    refuses(
      { ...permitV2, migrateFrom: { 1: ({ context }) => ({ state, context }) } },
      /which version 2 does not have/,
    ),
  );

  test('a workflow, a version or a case that is not there; and back to an older version', async () => {
    const { later } = await bed('pglite');
    const options = { rehearse: true, leave: false };
    await expect(runMigration(later, { ...order, workflow: 'permits' }, options)).rejects.toThrow(
      'There are: permit',
    );
    await expect(runMigration(later, { ...order, to: 3 }, options)).rejects.toThrow('has no version 3');
    await expect(runMigration(later, { ...order, from: 2, to: 1 }, options)).rejects.toThrow('newer');
    await expect(runMigration(later, order, { ...options, only: newId() })).rejects.toThrow(
      'no running case',
    );
  });
});
