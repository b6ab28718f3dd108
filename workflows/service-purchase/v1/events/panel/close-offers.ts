import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { offersClosedRows } from './offers-closed.ts';

/** 结束最后报价, before the time is over because all are in. */
export const closeOffers = defineEvent({
  type: 'CLOSE_OFFERS',
  title: { zh: '结束最后报价', en: 'Close the final offers' },
  roles: ['rep', 'agency', 'officer'],
  optional: true,
  data: z.strictObject({}),
  breaksSeal: true,
  clause: { zh: '财库〔2014〕214号第二十一条', en: 'Caiku [2014] 214 Art. 21' },
  rows: offersClosedRows,
});
