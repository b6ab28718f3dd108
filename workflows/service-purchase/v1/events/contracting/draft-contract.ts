import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../context.ts';
import { fen } from '../../money.ts';
import { insert, update } from '../../rows.ts';
import { choice, day, list, text, whole, yuan } from '../fields.ts';

/**
 * The contract is drawn up from the award (起草合同). Its amount is the award's and is not typed again; drafting
 * anew replaces the draft while nobody has signed.
 */
export const draftContract = defineEvent({
  type: 'DRAFT_CONTRACT',
  title: { zh: '起草合同', en: 'Draft the contract' },
  roles: ['officer'],
  data: z.strictObject({
    termMonths: whole('合同期限（月）', 'Term in months', 1, 60),
    plan: list(
      '付款计划',
      'Payment plan',
      z.strictObject({
        id: text('款项编号', 'Line', 40),
        amount: yuan('金额（元）', 'Amount in yuan'),
        when: choice('支付条件', 'Paid after', {
          signing: { zh: '合同签订', en: 'signing' },
          milestone: { zh: '履约节点', en: 'a milestone' },
          acceptance: { zh: '验收合格', en: 'acceptance' },
          grade: { zh: '绩效评价等级（尾款）', en: 'the performance grade (tail)' },
        }),
        milestone: whole('对应节点', 'Milestone', 1, 99).optional(),
      }),
      1,
      20,
    ),
    milestones: list(
      '履约节点',
      'Milestones',
      z.strictObject({
        number: whole('序号', 'Number', 1, 99),
        title: text('节点内容', 'What is delivered', 200),
        due: day('完成期限', 'Due'),
      }),
      1,
      14,
    ),
    performanceBond: yuan('履约保证金（元）', 'Performance bond in yuan'),
    terms: text('合同主要条款', 'Main terms', 20000),
  }),
  clause: cite('law', 43, 44),
  documents: [{ zh: '合同（草案）', en: 'contract (draft)' }],
  rows: ({ data, event, context, before }) => {
    const { contract, award, projectId } = context as ProjectContext;
    const earlier = (before as ProjectContext).contract;
    if (!contract || !award) return [];
    return [
      ...(earlier ? [update('contracts', { id: earlier.id }, { status: 'void' })] : []),
      insert('contracts', {
        id: contract.id,
        projectId,
        organisationId: award.organisationId,
        amount: fen(contract.amount).toString(),
        supplements: '0',
        termMonths: data.termMonths,
        performanceBond: fen(data.performanceBond).toString(),
        terms: { text: data.terms, plan: data.plan },
        status: 'draft',
        createdAt: event.at,
      }),
      ...data.milestones.map((one, n) =>
        insert('milestones', {
          id: event.ids[n + 1],
          projectId,
          contractId: contract.id,
          number: one.number,
          title: one.title,
          due: one.due,
          status: 'planned',
        }),
      ),
    ];
  },
});
