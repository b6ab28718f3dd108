import { z } from 'zod';
import type { RowWrite } from '../../../../kit/commit.ts';
import { update } from '../../project/rows.ts';
import { flag, list, oneEach, ref, text } from '../fields.ts';

/** One verdict per bid; who fails is told why (政府采购法 Art. 36, 87号令). */
export const results = oneEach(
  '审查结果',
  'Results',
  'bidId',
  z.strictObject({
    bidId: ref('响应文件', 'Bid', 'bid:running'),
    passed: flag('通过', 'Passed'),
    reason: text('理由', 'Reason', 1000).optional(),
  }),
  1,
  200,
);

/** The panel may doubt a price that no line catches (财库〔2026〕2号). */
export const alsoSuspected = list(
  '评审小组认为报价异常低的',
  'Prices the panel itself doubts',
  ref('响应文件', 'Bid', 'bid:running'),
  0,
  200,
).optional();

/** Strikes out the bids that failed a check. */
export const strikeOut = (
  verdicts: readonly { bidId: string; passed: boolean; reason?: string }[],
  projectId: string,
  status: 'unqualified' | 'nonconforming' | 'invalid',
): RowWrite[] =>
  verdicts
    .filter(({ passed }) => !passed)
    .map(({ bidId, reason }) => update('bids', { id: bidId, projectId }, { status, reason: reason ?? null }));
