import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { opinionQuota, toldOf } from '../../contract/opinion-quota.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { text } from '../fields.ts';
import { verdictRows } from './verdict-rows.ts';

/** The service is accepted (验收合格): what the plan pays on acceptance falls due. */
export const pass = defineEvent({
  type: 'PASS',
  title: { zh: '验收合格', en: 'Accept' },
  roles: ['acceptor'],
  data: z.strictObject({ remarks: text('验收意见', 'Findings', 8000) }),
  needs: ['opinions'],
  clause: cite('law', 41),
  confirm: {
    zh: '验收合格后，验收款的支付期限（30日）开始计算。',
    en: 'The 30 days for the payment on acceptance begin.',
  },
  documents: [{ zh: '验收书', en: 'acceptance report' }],
  // The answers are private; their digest on the chain shows that none was changed after the verdict.
  recorded: ({ data, event }) => {
    const { opinions } = eventWith(event, 'opinions').facts;
    return { ...data, opinions: { count: opinions.count, digest: opinions.digest } };
  },
  rows: (outcome) => {
    const { contract } = outcome.context as ProjectContext;
    const { opinions } = eventWith(outcome.event, 'opinions').facts;
    const quota = opinionQuota(outcome.event);
    return verdictRows(outcome, 'passed', {
      contractId: contract?.id ?? null,
      opinions: toldOf(opinions, quota),
    });
  },
});
