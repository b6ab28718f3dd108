import { describe, expect, test } from 'vitest';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { caseAsOf } from '../../src/engine/as-of.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import { verifyAudit } from '../../src/engine/verify-audit.ts';
import type { Workflow } from '../../workflows/kit/workflow.ts';
import { type Bed, drivers, engineBed, person, startTiny } from '../support/engine-bed.ts';
import { tinyWorkflow } from '../support/tiny-workflow.ts';

const ann = person('ann', 'officer');

/** The loan desk as a later release has it: its context has two more fields, and a guard reads one of them. */
const later: Workflow = {
  ...tinyWorkflow,
  contextSteps: [
    (context) => ({ ...context, deposit: context.copies * 100 }),
    (context) => ({ ...context, depositInWords: `${context.deposit} 分` }),
  ],
  guards: {
    ...tinyWorkflow.guards,
    inStock: {
      ...tinyWorkflow.guards.inStock,
      sentence: ({ context }) => ({ zh: context.depositInWords, en: context.depositInWords }),
    } as Workflow['guards'][string],
  },
};

const engineOf = ({ db, clock }: Bed, workflow: Workflow): Engine =>
  createEngine({ db, clock, workflows: [{ workflow, facts: { stock: async () => 'counted' } }] });

describe.each(drivers)('a field that is added to a context, on %s', (driver) => {
  test('is there when a running case is read, and written down with its next event', async () => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    const engine = engineOf(bed, later);

    const { kase } = await engine.cases.load(id);
    expect(kase.snapshot.context).toMatchObject({ copies: 10, deposit: 1000, depositInWords: '1000 分' });
    expect(await caseAsOf(engine, id, bed.clock.now())).toMatchObject({
      workflow: later,
      context: { deposit: 1000 },
    });
    const tooMany = applyEvent(engine, { instanceId: id, type: 'LEND', data: { copies: 11 }, actor: ann });
    await expect(tooMany).rejects.toMatchObject({ reasons: [{ sentence: { en: '1000 分' } }] });

    const stored = () =>
      bed.db.query(`select snapshot -> 'contextVersion' as version, snapshot #> '{context,deposit}' as deposit
        from instances`);
    expect(await stored()).toEqual([{ version: 1, deposit: null }]);
    await applyEvent(engine, { instanceId: id, type: 'LEND', data: { copies: 3 }, actor: ann });
    expect(await stored()).toEqual([{ version: 3, deposit: 1000 }]);
    expect(await verifyAudit(bed.db)).toMatchObject({ events: 2, findings: [] });
  });

  test('is computed once: what has had a step does not get it again', async () => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    await applyEvent(engineOf(bed, later), {
      instanceId: id,
      type: 'LEND',
      data: { copies: 3 },
      actor: ann,
    });
    const { kase } = await engineOf(bed, later).cases.load(id);
    expect(kase.snapshot.context).toMatchObject({ copies: 7, deposit: 1000 });
  });

  test('is never read by a release that does not know it', async () => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    await applyEvent(engineOf(bed, later), {
      instanceId: id,
      type: 'LEND',
      data: { copies: 3 },
      actor: ann,
    });
    await expect(engineOf(bed, tinyWorkflow).cases.load(id)).rejects.toThrow(/later release/);
  });
});

test('a case of a version that this server does not run is refused with a sentence, not a fault', async () => {
  const bed = await engineBed('pglite');
  const id = await startTiny(bed);
  await bed.db.query('update instances set version = 2');
  await expect(engineOf(bed, later).cases.load(id)).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    reasons: [{ rule: 'workflow.version', sentence: { en: expect.stringContaining('version 2') } }],
  });
});
