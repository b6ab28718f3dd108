import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../project/context.ts';
import { notice, update } from '../../project/rows.ts';

/** The signed contract is published (合同公告); late is a breach on record, the duty remains. */
export const publishContract = defineEvent({
  type: 'PUBLISH_CONTRACT',
  title: { zh: '公告合同', en: 'Publish the contract' },
  roles: ['officer'],
  data: z.strictObject({}),
  clause: cite('regulation', 50),
  whileHeld: true,
  documents: [{ zh: '合同公告', en: 'contract notice' }],
  rows: (outcome) => {
    const { contract, award } = outcome.context as ProjectContext;
    if (!contract) return [];
    return [
      update('contracts', { id: contract.id }, { publishedAt: outcome.event.at }),
      notice(outcome, {
        id: outcome.event.ids[0] ?? '',
        kind: 'contract',
        title: '合同公告',
        content: {
          contractId: contract.id,
          organisationId: award?.organisationId ?? null,
          amount: contract.amount,
          termMonths: contract.termMonths,
          signedAt: contract.signedAt,
        },
      }),
    ];
  },
});
