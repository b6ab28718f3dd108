import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../context.ts';
import { insert, newId, notice } from '../../rows.ts';
import { text } from '../fields.ts';

/** The service is not accepted (验收不合格): the supplier is in breach. */
export const fail = defineEvent({
  type: 'FAIL',
  title: { zh: '验收不合格', en: 'Refuse acceptance' },
  roles: ['acceptor'],
  data: z.strictObject({ remarks: text('不合格的理由', 'Reasons', 8000) }),
  clause: cite('law', 41),
  confirm: {
    zh: '验收不合格的，供应商构成违约，可以催告补正或者依法解除合同。',
    en: 'The supplier is then in breach: notice to cure or termination may follow.',
  },
  documents: [{ zh: '验收书', en: 'acceptance report' }],
  rows: (outcome) => {
    const { data, event } = outcome;
    const { projectId, initiation } = outcome.context as ProjectContext;
    return [
      insert('acceptances', {
        id: newId(event),
        projectId,
        verdict: 'failed',
        remarks: data.remarks,
        at: event.at,
        actorId: event.actor.id,
      }),
      ...(initiation?.publicService
        ? [
            notice(outcome, {
              id: newId(event, 1),
              kind: 'acceptance',
              title: '验收结果公告',
              content: { verdict: 'failed' },
            }),
          ]
        : []),
    ];
  },
});
