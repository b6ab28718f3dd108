import { z } from 'zod';
import { coded, derivedId, ref, text } from '../fields.ts';

/** What the bidder binds itself to (投标承诺), point by point: duties of the contract are made from it. */
export const promise = z.strictObject({
  id: derivedId('代号', 'Id', 'p'),
  criterion: ref('对应的评审因素', 'Criterion', 'criterion').optional(),
  requirement: ref('对应的采购需求', 'Requirement', 'requirement').optional(),
  text: text('内容', 'Promise', 1000),
});

export const promises = coded('承诺', 'Promises', 'p', promise, 0, 60);
