import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Workflows } from '../../src/engine/workflows.ts';
import { registeredWorkflows } from '../../src/main/registered-workflows.ts';
import { defineJob, GiveUp, makeRegistry, pair, readPayload } from '../../workers/job.ts';
import { registeredJobs } from '../../workers/jobs/index.ts';
import { latestSlot } from '../../workers/slots.ts';

const policy = { attempts: 3, backoffMs: 10, timeoutMs: 1_000 };
const job = (name: string) => defineJob({ name, payload: z.strictObject({}), version: 1, ...policy });
const nothing = async () => {};

test('every definition in workers/jobs and every job that a workflow declares is registered, with exactly one handler', () => {
  const files = readdirSync(fileURLToPath(new URL('../../workers/jobs', import.meta.url)));
  const names = files
    .filter((file) => file !== 'index.ts' && !file.endsWith('.handler.ts'))
    .map((file) => file.slice(0, -3));
  const workflows = new Workflows(registeredWorkflows());
  const declared = ['score-evaluation', 'score-performance', 'suspend-organisation', 'plant-covers'];
  expect([...registeredJobs(workflows).keys()].sort()).toEqual([...names, ...declared].sort());
});

test('a start fails when a name lacks a handler, has two, is taken twice, or a handler serves no job', () => {
  const [mail, other] = [job('mail'), job('other')];
  expect(() => makeRegistry([mail], [])).toThrow('job mail has 0 handlers');
  expect(() => makeRegistry([mail], [pair(mail, nothing), pair(mail, nothing)])).toThrow(
    'job mail has 2 handlers',
  );
  expect(() => makeRegistry([mail, job('mail')], [pair(mail, nothing)])).toThrow('two jobs are named mail');
  expect(() => makeRegistry([mail], [pair(mail, nothing), pair(other, nothing)])).toThrow('handler of other');
});

test('a payload of an older version is upgraded step by step; one that skips a version cannot be defined', () => {
  const third = defineJob({
    name: 'third',
    payload: z.strictObject({ to: z.array(z.string()), urgent: z.boolean() }),
    version: 3,
    upgrades: {
      1: ({ to }) => ({ to: [to] }),
      2: (payload) => ({ ...payload, urgent: false }),
    },
    ...policy,
  });
  expect(readPayload(third as never, { to: 'ann' })).toEqual({ to: ['ann'], urgent: false });
  expect(readPayload(third as never, { $v: 2, to: ['ann'] })).toEqual({ to: ['ann'], urgent: false });
  expect(readPayload(third as never, { $v: 3, to: [], urgent: true })).toEqual({ to: [], urgent: true });
  expect(() => readPayload(third as never, { $v: 4, to: [] })).toThrow(GiveUp);
  expect(() => readPayload(third as never, 'text')).toThrow(GiveUp);
  const skipping = {
    name: 'skip',
    payload: z.strictObject({}),
    version: 3,
    upgrades: { 1: () => ({}) },
    ...policy,
  };
  expect(() => defineJob(skipping)).toThrow('no upgrade from version 2');
});

describe('the latest slot of a pattern', () => {
  test.each([
    ['30 8 * * *', '2026-09-15T09:00:00.000+08:00', '2026-09-15T08:30:00.000+08:00'],
    ['30 8 * * *', '2026-09-15T08:30:00.000+08:00', '2026-09-15T08:30:00.000+08:00'],
    ['30 8 * * *', '2026-09-15T08:29:59.999+08:00', '2026-09-14T08:30:00.000+08:00'],
    // Half past midnight in Beijing is the day before in London.
    ['0 0 * * *', '2026-09-14T16:30:00.000Z', '2026-09-15T00:00:00.000+08:00'],
    ['0 4 1 * *', '2026-03-01T03:59:00.000+08:00', '2026-02-01T04:00:00.000+08:00'],
    ['0 9 29 2 *', '2026-09-15T09:00:00.000+08:00', undefined],
    ['0 9 31 3 *', '2026-03-30T09:00:00.000+08:00', '2025-03-31T09:00:00.000+08:00'],
    ['0 9 * * 1', '2026-09-16T09:00:00.000+08:00', '2026-09-14T09:00:00.000+08:00'],
  ])('%s at %s is %s', (pattern, now, slot) => {
    expect(latestSlot(pattern, now)).toBe(slot);
  });

  test.each(['* 8 * * *', '60 8 * * *', '*/5 8 * * *', '30 8 * *', '30 8 * * MON'])(
    '%s is refused, because it would never be planned as it is meant',
    (pattern) => {
      expect(() => latestSlot(pattern, '2026-09-15T09:00:00.000+08:00')).toThrow('schedule');
    },
  );
});
