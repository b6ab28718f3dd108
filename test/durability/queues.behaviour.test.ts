import { afterAll, describe, expect, test } from 'vitest';
import { GiveBack } from '../../workers/queues.ts';
import {
  backends,
  closeEmbedded,
  fourAtATime,
  gate,
  oneAtATime,
  recorder,
  ticket,
} from './support/queue-beds.ts';
import { until } from './support/until.ts';

afterAll(closeEmbedded);

describe.each(backends)('queue on $kind', ({ make, durable }) => {
  test('every ticket is delivered, in the lane it was put in', async () => {
    const queues = await (await make()).open();
    const { run, runs } = recorder();
    queues.start(run, fourAtATime);
    const tickets = Array.from({ length: 60 }, (_, n) =>
      ticket({ lane: (['work', 'mail', 'webhook', 'upkeep'] as const)[n % 4] as 'work' }),
    );
    await queues.add(tickets);
    await until('60 runs', () => runs.length === 60);
    expect(new Set(runs.map(({ effectId }) => effectId))).toEqual(
      new Set(tickets.map(({ effectId }) => effectId)),
    );
  });

  test('what fails is tried again, later each time, and no more once it has succeeded', async () => {
    const queues = await (await make()).open();
    const { run, of } = recorder((_, time) => {
      if (time < 3) throw new Error('not yet');
    });
    queues.start(run, oneAtATime);
    const flaky = ticket({ attempts: 5, backoffMs: 60 });
    const after = ticket();
    await queues.add([flaky]);
    await until('three tries', () => of(flaky.effectId).length === 3);
    const [first, second, third] = of(flaky.effectId).map(({ at }) => at) as [number, number, number];
    expect(second - first).toBeGreaterThanOrEqual(55);
    expect(third - second).toBeGreaterThanOrEqual(115);
    await queues.add([after]);
    await until('the next ticket', () => of(after.effectId).length === 3);
    expect(of(flaky.effectId)).toHaveLength(3);
  });

  test('poison is tried as often as it may be, then leaves the queue; nothing waits behind it', async () => {
    const queues = await (await make()).open();
    const poison = ticket({ attempts: 3, backoffMs: 20 });
    const { run, of } = recorder((effectId) => {
      if (effectId === poison.effectId) throw new Error('poison');
    });
    queues.start(run, oneAtATime);
    const others = [ticket(), ticket()];
    await queues.add([poison, ...others]);
    await until('the others', () => others.every(({ effectId }) => of(effectId).length === 1));
    await until('three tries', () => of(poison.effectId).length === 3);
    // It has left: the same ticket is taken again, as when a person retries it.
    await until('it was forgotten', async () => {
      await queues.add([poison]);
      return of(poison.effectId).length > 3;
    });
  });

  test('a ticket that is put in with a delay is not run before its time', async () => {
    const queues = await (await make()).open();
    const { run, runs, of } = recorder();
    queues.start(run, oneAtATime);
    const [late, soon] = [ticket({ delayMs: 300 }), ticket()];
    const from = performance.now();
    await queues.add([late, soon]);
    await until('both', () => runs.length === 2);
    expect((of(late.effectId)[0]?.at as number) - from).toBeGreaterThanOrEqual(290);
    expect(runs[0]?.effectId).toBe(soon.effectId);
  });

  test('the same effect put in again and again while it waits or runs is run once', async () => {
    const queues = await (await make()).open();
    const door = gate();
    const { run, of, runs } = recorder(() => door.opened);
    const [one, last] = [ticket(), ticket()];
    await queues.add([one, one]);
    await queues.add([one]);
    queues.start(run, oneAtATime);
    await until('it runs', () => of(one.effectId).length === 1);
    await queues.add([one, last]);
    door.open();
    await until('what came after it', () => of(last.effectId).length === 1);
    expect(of(one.effectId)).toHaveLength(1);
    expect(runs).toHaveLength(2);
  });

  test('a schedule ticks at its interval, however often it is asked for', async () => {
    const queues = await (await make()).open();
    const { run, runs } = recorder();
    queues.start(run, fourAtATime);
    const from = performance.now();
    for (let n = 0; n < 3; n += 1) await queues.schedule('sweep', 'work', { everyMs: 200 });
    await until('five ticks', () => runs.length >= 5);
    const elapsed = performance.now() - from;
    expect(runs.every(({ kind, effectId }) => kind === 'sweep' && effectId === '')).toBe(true);
    expect(runs.length).toBeLessThanOrEqual(Math.ceil(elapsed / 200) + 1);
  });

  test('going down lets what runs end', async () => {
    const queues = await (await make()).open();
    const door = gate();
    let ended = false;
    const { run, runs } = recorder(async () => {
      await door.opened;
      ended = true;
    });
    queues.start(run, oneAtATime);
    await queues.add([ticket()]);
    await until('it runs', () => runs.length === 1);
    const closed = queues.close(20_000);
    door.open();
    await closed;
    expect(ended).toBe(true);
  });

  test('going down gives back what does not end in time, without counting the try', async () => {
    const bed = await make();
    const queues = await bed.open();
    const stuck = ticket({ attempts: 1 });
    let interrupted = false;
    const begun = gate();
    queues.start(
      (_, goingDown) =>
        new Promise((_resolve, reject) => {
          goingDown.addEventListener('abort', () => {
            interrupted = true;
            reject(new GiveBack('going down'));
          });
          begun.open();
        }),
      oneAtATime,
    );
    await queues.add([stuck]);
    await begun.opened;
    await queues.close(50);
    expect(interrupted).toBe(true);
    if (!durable) return;
    const next = await bed.open();
    const { run, of } = recorder();
    next.start(run, oneAtATime);
    await until('the next process has it', () => of(stuck.effectId).length === 1);
  });
});

describe.each(backends.filter(({ shared }) => shared))('queue on $kind, shared', ({ make }) => {
  test('what a dead process held is run by another once its lock has run out', async () => {
    const bed = await make(1_000);
    const dead = await bed.open();
    const held = ticket({ attempts: 3 });
    const begun = gate();
    dead.start(() => {
      begun.open();
      return new Promise(() => {});
    }, oneAtATime);
    await dead.add([held]);
    await begun.opened;
    // Nobody renews the lock any more: as after kill -9, which the tests with real processes do.
    await dead.close(0);
    const alive = await bed.open();
    const { run, of } = recorder();
    alive.start(run, oneAtATime);
    await until('another process has it', () => of(held.effectId).length === 1);
  });
});
