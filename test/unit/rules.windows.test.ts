import { describe, expect, test } from 'vitest';
import { builtInDecrees, CalendarUnavailable, makeCalendar } from '../../workflows/calendar/index.ts';
import {
  challengeUntil,
  clarificationEffect,
  complaintTimetable,
  documentChallengeUntil,
  documentSaleUntil,
  earliestBidDeadline,
  earliestStart,
  latestClarification,
  latestComplaintDecision,
  noticeUntil,
  publicityUntil,
  resolveRules,
} from '../../workflows/rules/index.ts';

const calendar = makeCalendar(builtInDecrees);
const gov = resolveRules({ date: '2026-09-01', regime: 'GOV' });

describe('windows of a method', () => {
  test('are null where the method sets none', () => {
    expect(earliestBidDeadline(calendar, gov, 'single-source', '2026-09-01')).toBeNull();
    expect(documentSaleUntil(calendar, gov, 'competitive-negotiation', '2026-09-01')).toBeNull();
    expect(latestClarification(calendar, gov, 'below-threshold', '2026-09-30')).toBeNull();
    expect(
      clarificationEffect(calendar, gov, 'below-threshold', {
        clarifiedOn: '2026-09-01',
        bidDeadline: '2026-09-02',
      }),
    ).toBeNull();
    expect(noticeUntil(calendar, gov, 'single-source', '2026-09-01')).toBeNull();
    expect(publicityUntil(calendar, gov, 'open-tender', '2026-09-01')).toBeNull();
  });

  test('of a negotiation and of a small purchase are three working days', () => {
    expect(earliestBidDeadline(calendar, gov, 'competitive-negotiation', '2026-09-29')).toBe('2026-10-09');
    expect(earliestBidDeadline(calendar, gov, 'below-threshold', '2026-09-29')).toBe('2026-10-09');
  });

  test('are refused where they end in a year without a holiday notice', () => {
    expect(() => earliestBidDeadline(calendar, gov, 'open-tender', '2026-12-20')).toThrow(
      CalendarUnavailable,
    );
  });
});

describe('clarifications', () => {
  test('on the last day leave the deadline; a day later they move it to a working day', () => {
    const last = latestClarification(calendar, gov, 'open-tender', '2026-10-12') as string;
    const effect = (clarifiedOn: string) =>
      clarificationEffect(calendar, gov, 'open-tender', { clarifiedOn, bidDeadline: '2026-10-12' });
    expect(effect(last)).toMatchObject({ extensionRequired: false, days: 15 });
    expect(effect('2026-09-16')).toMatchObject({ notBefore: '2026-10-01', earliestDeadline: '2026-10-08' });
  });
});

describe('challenges to the documents', () => {
  test('run from their receipt, or from the end of the notice', () => {
    const until = (known: { receivedOn: string } | { publishedOn: string }) =>
      documentChallengeUntil(calendar, gov, 'open-tender', known);
    expect(until({ receivedOn: '2026-09-01' })).toBe('2026-09-10');
    expect(until({ publishedOn: '2026-09-01' })).toBe('2026-09-17');
  });

  test('of a method without a notice period run from the publication itself', () => {
    const known = { publishedOn: '2026-09-01' };
    expect(documentChallengeUntil(calendar, gov, 'below-threshold', known)).toBe(
      challengeUntil(calendar, gov, '2026-09-01'),
    );
  });
});

test('a complaint’s decision is known even when its longest reading reaches into a year without data', () => {
  expect(complaintTimetable(calendar, gov, '2026-11-13').decisionDue).toBe('2026-12-25');
  expect(() => latestComplaintDecision(calendar, gov, '2026-11-13')).toThrow(CalendarUnavailable);
});

test('a procurement may start on the thirtieth day after its intention, working or not', () => {
  expect(earliestStart(calendar, gov, '2023-10-27')).toBe('2023-11-26');
});
