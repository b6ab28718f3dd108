import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { fen } from '../../money/money.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { text, yuan } from '../fields.ts';

/** The performance bond goes back, whole or less what the contract lets the buyer keep (退还履约保证金). */
export const returnPerformanceBond = defineEvent({
  type: 'RETURN_PERFORMANCE_BOND',
  title: { zh: '退还履约保证金', en: 'Return the performance bond' },
  roles: ['finance'],
  optional: true,
  data: z.strictObject({
    withheld: yuan('按合同约定不予退还的金额（元）', 'Kept under the contract, in yuan').optional(),
    reason: text('不予退还的事实与依据', 'Facts and grounds for what is kept').optional(),
  }),
  clause: cite('regulation', 48),
  whileHeld: true,
  documents: [{ zh: '退款凭证', en: 'proof of return' }],
  rows: ({ data, event, context }) => {
    const { contract } = context as ProjectContext;
    if (!contract) return [];
    const withheld = fen(data.withheld);
    return [
      update(
        'contracts',
        { id: contract.id },
        {
          bondReturned: (fen(contract.performanceBond) - withheld).toString(),
          bondWithheld: withheld.toString(),
          bondReason: data.reason ?? null,
          bondReturnedAt: event.at,
        },
      ),
    ];
  },
});
