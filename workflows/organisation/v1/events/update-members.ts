import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { whole } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';

/** The membership of its union today (会员数更新). */
export const updateMembers = defineEvent({
  type: 'UPDATE_MEMBERS',
  title: { zh: '更新会员人数', en: 'Update the membership' },
  roles: ['officer'],
  data: z.strictObject({
    members: whole('会员人数', 'Members', 0, 10_000_000),
    employees: whole('职工人数', 'Employees', 1, 10_000_000),
  }),
  clause: clauses.unionBuilding,
  optional: true,
});
