import { z } from 'zod';
import { list, shortId, text } from '../fields.ts';

/** What the bidder binds itself to (投标承诺), point by point: duties of the contract are made from it. */
export const promise = z.strictObject({
  id: shortId('代号', 'Id'),
  criterion: shortId('对应的评审因素', 'Criterion').optional(),
  requirement: shortId('对应的采购需求', 'Requirement').optional(),
  text: text('内容', 'Promise', 1000),
});

export const promises = list('承诺', 'Promises', promise, 0, 60);
