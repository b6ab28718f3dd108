import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { day, text } from '../fields.ts';

/** 经审意见: the auditors see everything and change nothing; what they find stays on the project's record. */
export const recordFinding = defineEvent({
  type: 'RECORD_FINDING',
  title: { zh: '登记经审意见', en: 'Record an audit finding' },
  roles: ['auditor'],
  optional: true,
  data: z.strictObject({
    finding: text('发现的问题', 'Finding'),
    basis: text('依据', 'Basis', 200).optional(),
    answerBy: day('整改答复期限', 'Answer expected by').optional(),
  }),
  clause: {
    zh: '《工会法》第四十五条：各级工会建立经费审查监督制度',
    en: 'Trade Union Law Art. 45: unions at every level audit their funds',
  },
  documents: [{ zh: '经审意见书', en: 'audit finding' }],
  whileHeld: true,
});
