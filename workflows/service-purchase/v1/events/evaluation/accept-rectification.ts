import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { flag, text } from '../fields.ts';

/** The acceptance group judges the rectification (整改验收); not accepted, its time runs anew. */
export const acceptRectification = defineEvent({
  type: 'ACCEPT_RECTIFICATION',
  title: { zh: '验收整改', en: 'Judge the rectification' },
  roles: ['acceptor'],
  data: z.strictObject({
    accepted: flag('整改合格', 'Accepted'),
    remarks: text('意见', 'Remarks'),
  }),
  clause: cite('performance10'),
});
