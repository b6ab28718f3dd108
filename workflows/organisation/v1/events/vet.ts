import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { flag, text } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';
import { standingRow } from '../standing.ts';

/** Vetting (背景审查): political reliability and a clear background, judged on evidence by somebody who did not enter it. */
export const vet = defineEvent({
  type: 'VET',
  title: { zh: '背景审查', en: 'Vet the organisation' },
  roles: ['reviewer'],
  data: z.strictObject({
    reliable: flag('政治可靠', 'Politically reliable'),
    clear: flag('背景清楚', 'Of clear background'),
    evidence: text('审查依据', 'Evidence'),
  }),
  clause: clauses.reliable,
  documents: [{ zh: '背景审查表', en: 'vetting record' }],
  rows: (outcome) => [standingRow(outcome)],
});
