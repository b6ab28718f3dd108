import { expect, test } from 'vitest';
import { wrongState } from '../../workflows/kit/preconditions.ts';
import { closingClock, opensAt } from '../../workflows/kit/time-window.ts';
import { servicePurchaseV1 } from '../../workflows/service-purchase/v1/index.ts';
import { consultation, issued, opened } from './support/tender-steps.ts';

const bidDeadline = '2026-10-12T09:30:00+08:00';
const instant = (at: string | undefined) => at && Date.parse(at);

test('whoever asks too early is told when time itself opens the way', () => {
  const { case: standing } = issued(consultation);
  expect(instant(opensAt(standing, 'OPEN'))).toBe(Date.parse(bidDeadline));
  const [reason] = wrongState(servicePurchaseV1, standing, 'OPEN').reasons;
  expect(instant(reason?.retryAt)).toBe(Date.parse(bidDeadline));
  expect(opensAt(standing, 'SIGN')).toBeUndefined();
});

test('what ends with a clock says until when it can be done; what goes on after it does not', () => {
  const { case: standing } = issued(consultation);
  expect(closingClock(standing, 'SUBMIT_BID')?.rule).toBe('bid-submission');
  expect(closingClock(standing, 'CLARIFY')?.rule).toBe('bid-submission');
  expect(closingClock(standing, 'FORM_PANEL')).toBeUndefined();
  expect(closingClock(standing, 'CANCEL')).toBeUndefined();
});

test('a step that changes nothing in the machine is told where it belongs all the same', () => {
  const { case: standing } = opened(['850000.00', '880000.00', '870000.00']);
  const [reason] = wrongState(servicePurchaseV1, standing, 'SUBMIT_BID').reasons;
  expect(reason?.sentence.zh).toContain('该事项在“公告、发售与澄清”环节办理');
});
