import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { failureRows } from '../failed/failure-rows.ts';
import { alsoSuspected, results, strikeOut } from './results.ts';

/** 符合性审查: by the panel; prices that look abnormally low are found here. */
export const checkConformity = defineEvent({
  type: 'CHECK_CONFORMITY',
  title: { zh: '符合性审查', en: 'Check conformity' },
  roles: ['expert'],
  data: z.strictObject({ results, alsoSuspected }),
  clause: {
    zh: '财政部令第87号第五十条；财库〔2026〕2号',
    en: 'Ministry of Finance Order 87 Art. 50; Caiku [2026] 2',
  },
  documents: [{ zh: '符合性审查表', en: 'conformity check' }],
  rows: (outcome) => [
    ...strikeOut(outcome.data.results, outcome.context.projectId, 'nonconforming'),
    ...failureRows(outcome),
  ],
});
