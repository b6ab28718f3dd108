import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { day, ref } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';

/** A pilot ends (试点结束) and stays on record. */
export const endPilot = defineEvent({
  type: 'END_PILOT',
  title: { zh: '结束试点', en: 'End a pilot' },
  roles: ['officer', 'leader'],
  data: z.strictObject({ name: ref('试点', 'Pilot', 'pilot'), on: day('结束日期', 'Last day') }),
  clause: clauses.pilots,
  optional: true,
});
