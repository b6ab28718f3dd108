import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { update } from '../../project/rows.ts';
import { flag, ref, text } from '../fields.ts';

/** Not content with the reply, or left without one, the supplier complains to the finance department (投诉). */
export const fileComplaint = defineEvent({
  type: 'FILE_COMPLAINT',
  title: { zh: '提起投诉', en: 'File a complaint' },
  roles: ['supplier'],
  optional: true,
  data: z.strictObject({
    challengeId: ref('所依据的质疑', 'Challenge', 'challenge:own-complainable'),
    grounds: text('投诉事项与请求', 'Grounds and request', 8000),
    withinScope: flag('投诉事项未超出已质疑事项的范围', 'Stays within the challenge'),
  }),
  clause: cite('law', 55),
  whileHeld: true,
  documents: [{ zh: '投诉书', en: 'complaint' }],
  rows: ({ data, event }) => [
    update('challenges', { id: data.challengeId }, { status: 'complained', complainedAt: event.at }),
  ],
});
