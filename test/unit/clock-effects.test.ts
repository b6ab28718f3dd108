import { expect, test } from 'vitest';
import { builtInDecrees, makeCalendar } from '../../workflows/calendar/index.ts';
import { clockWrites } from '../../workflows/kit/clocks.ts';
import type { ArmedDeadline } from '../../workflows/kit/commit.ts';
import { resolveRules } from '../../workflows/rules/index.ts';
import { tinyWorkflow } from '../support/tiny-workflow.ts';

const at = '2026-09-02T10:00:00.000+08:00';
const calendar = makeCalendar(builtInDecrees);
const rules = resolveRules({ date: '2026-09-02', regime: 'GOV' });

function writes(effects: { type: string; params?: unknown }[], open: readonly ArmedDeadline[] = []) {
  return clockWrites(effects, {
    workflow: tinyWorkflow,
    context: {},
    event: {
      type: 'X',
      data: {},
      actor: { id: 'a', kind: 'person', role: 'officer' },
      at,
      facts: {},
      rules,
      ids: [],
    },
    open,
    calendar,
    seq: 7,
  });
}

const arm = (rule: string) => ({ type: 'arm', params: { rule } });
const ended = (type: 'meet' | 'cancel', rule: string) => ({ type, params: { rule } });

function armed(rule: string): ArmedDeadline {
  const [write] = writes([arm(rule)]);
  if (write?.op !== 'arm') throw new Error('nothing armed');
  return write.deadline;
}

test('a clock that is armed and frozen in one step is born frozen, with all that it has', () => {
  expect(writes([arm('contract-signature'), { type: 'freeze' }])).toMatchObject([
    { op: 'arm', deadline: { rule: 'contract-signature', status: 'frozen', remaining: 30 } },
  ]);
});

test('a day that was only added because the last one was a holiday is not left over', () => {
  // 30 days from 2 September end on 2 October, inside National Day: signing is due on the 8th, 36 days away.
  expect(armed('contract-signature').due).toBe('2026-10-08');
  expect(writes([{ type: 'freeze' }], [armed('contract-signature')])).toMatchObject([
    { op: 'freeze', remaining: 30 },
  ]);
});

test('a standstill is no part of the time that has run: half of a period stays half of it', () => {
  // Two working days of the notice were spent when it stood still; it goes on in October with what was left.
  const frozen = { ...armed('award-decision'), pausable: true, status: 'frozen' as const, remaining: 3 };
  const [write] = writes([{ type: 'thaw' }], [frozen]);
  if (write?.op !== 'thaw' || !('startAt' in write)) throw new Error('nothing resumed');
  expect(rules.deadlines['award-decision']).toMatchObject({ unit: 'working-day', count: 5 });
  expect(write).toMatchObject({ startAt: '2026-08-31T10:00:00.000+08:00', due: '2026-09-07' });
});

test('resumed and stopped again in one step, a clock stays as it was', () => {
  const frozen = { ...armed('contract-signature'), status: 'frozen' as const, remaining: 12 };
  expect(
    writes([{ type: 'thaw' }, { type: 'freeze', params: { rule: 'contract-signature' } }], [frozen]),
  ).toEqual([]);
});

test('the duty done wins over leaving the state, in whichever order they come', () => {
  const open = [armed('award-notice')];
  for (const effects of [
    [ended('cancel', 'award-notice'), ended('meet', 'award-notice')],
    [ended('meet', 'award-notice'), ended('cancel', 'award-notice')],
  ]) {
    expect(writes(effects, open)).toMatchObject([{ op: 'end', status: 'met' }]);
  }
});

test('armed anew, the old clock ends and the new one is another', () => {
  const open = [{ ...armed('award-notice'), epoch: 3 }];
  expect(writes([arm('award-notice')], open)).toMatchObject([
    { op: 'end', epoch: 3, status: 'cancelled' },
    { op: 'arm', deadline: { epoch: 7 } },
  ]);
});

test('a breach stays a breach, whether the duty is done late or falls away', () => {
  const open = [{ ...armed('award-notice'), status: 'breached' as const }];
  expect(writes([ended('meet', 'award-notice')], open)).toMatchObject([{ status: 'breached' }]);
  expect(writes([ended('cancel', 'award-notice')], open)).toMatchObject([{ status: 'breached' }]);
});
