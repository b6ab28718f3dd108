import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { uncommit } from '../../money/funds.ts';
import { fen, sum } from '../../money/money.ts';
import { contractValue, paid } from '../../money/owed.ts';
import type { ProjectContext } from '../../project/context.ts';
import { text } from '../fields.ts';

/** The file is complete and put away (归档); it is kept at least 15 years. */
export const archive = defineEvent({
  type: 'ARCHIVE',
  title: { zh: '归档', en: 'Archive the project' },
  roles: ['officer'],
  data: z.strictObject({ catalogue: text('档案目录', 'Catalogue', 20000).optional() }),
  clause: cite('law', 42),
  confirm: {
    zh: '归档后项目办结，不再支付的占用资金退回经费来源。',
    en: 'The project is closed; money that will never be paid goes back to its budget line.',
  },
  documents: [{ zh: '档案目录', en: 'catalogue of the file' }],
  // What is in dispute stays bound until somebody decides it.
  rows: (outcome) => {
    const project = outcome.context as ProjectContext;
    const disputed = sum((project.contract?.disputed ?? []).map((one) => fen(one.amount)));
    return uncommit(outcome, outcome.event.ids[0], contractValue(project) - paid(project) - disputed);
  },
});
