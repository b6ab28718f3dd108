import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { failureRows } from '../failed/failure-rows.ts';
import { results, strikeOut } from './results.ts';

/** 资格审查: by the buyer, before the panel looks at anything. */
export const qualify = defineEvent({
  type: 'QUALIFY',
  title: { zh: '资格审查', en: 'Check the qualifications' },
  roles: ['rep', 'officer'],
  data: z.strictObject({ results }),
  needs: ['bidTraits'],
  clause: { zh: '财政部令第87号第四十四条', en: 'Ministry of Finance Order 87 Art. 44' },
  documents: [{ zh: '资格审查表', en: 'qualification check' }],
  rows: (outcome) => [
    ...strikeOut(outcome.data.results, outcome.context.projectId, 'unqualified'),
    ...failureRows(outcome),
  ],
});
