import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { commitHeld } from '../../money/funds.ts';
import { fen } from '../../money/money.ts';
import type { ProjectContext } from '../../project/context.ts';
import { newId, update } from '../../project/rows.ts';
import { signature } from './contract-terms.form.ts';
import { signatureRow } from './signature-row.ts';

/** Buyer and supplier sign, in either order; with the second signature the contract stands (签订合同). */
export const sign = defineEvent({
  type: 'SIGN',
  title: { zh: '签订合同', en: 'Sign the contract' },
  roles: ['leader', 'supplier'],
  data: z.strictObject(signature),
  clause: cite('law', 43, 46),
  confirm: {
    zh: '双方签字后合同成立，资金由预留转为占用，公告、备案、退还保证金的期限开始计算。',
    en: 'With both signatures the contract stands: the held funds are committed, and the periods for notice, filing and return of the bid bond begin.',
  },
  documents: [{ zh: '合同', en: 'contract' }],
  rows: (outcome) => {
    const { contract, projectId } = outcome.context as ProjectContext;
    if (!contract) return [];
    const signed = signatureRow(outcome, newId(outcome.event, 1), ['contract', contract.id]);
    if (!contract.signedAt) return [signed];
    const amount = fen(contract.amount);
    const { signedAt, startsOn, endsOn } = contract;
    return [
      signed,
      update('contracts', { id: contract.id }, { status: 'signed', signedAt, startsOn, endsOn }),
      update('projects', { id: projectId }, { contractAmount: amount.toString() }),
      ...commitHeld(outcome, outcome.event.ids[0], amount),
    ];
  },
});
