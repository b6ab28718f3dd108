import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { text } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';
import { standingRow } from '../standing.ts';

/** Named a demonstration organisation (示范社会组织) on the four marks of the scheme, each with its finding. */
export const nameDemonstration = defineEvent({
  type: 'NAME_DEMONSTRATION',
  title: { zh: '确定为示范社会组织', en: 'Name a demonstration organisation' },
  roles: ['leader'],
  data: z.strictObject({
    support: text('党政高度重视支持', 'Backed by Party and government'),
    management: text('组织管理体系健全', 'Soundly organised and managed'),
    service: text('特色服务精准有力', 'Distinctive, well-aimed services'),
    participation: text('职工群众参与广泛', 'Wide participation of employees'),
  }),
  clause: clauses.demonstration,
  optional: true,
  documents: [{ zh: '示范社会组织认定表', en: 'record of the naming' }],
  rows: (outcome) => [standingRow(outcome)],
});
