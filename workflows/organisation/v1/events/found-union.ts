import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { day, whole } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';

/** A trade union was founded in it (组建工会). */
export const foundUnion = defineEvent({
  type: 'FOUND_UNION',
  title: { zh: '登记建会', en: 'Record the founding of a union' },
  roles: ['officer'],
  data: z.strictObject({
    on: day('建会日期', 'Day of founding'),
    members: whole('会员人数', 'Members', 0, 10_000_000),
    employees: whole('职工人数', 'Employees', 1, 10_000_000),
  }),
  clause: clauses.unionBuilding,
  optional: true,
  documents: [{ zh: '工会成立批复', en: 'approval of the founding' }],
});
