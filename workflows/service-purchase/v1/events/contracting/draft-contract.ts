import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { fen } from '../../money/money.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, update } from '../../project/rows.ts';
import {
  choice,
  coded,
  day,
  derivedId,
  entryOf,
  flag,
  helped,
  onlyWhen,
  text,
  whole,
  yuan,
} from '../fields.ts';
import { duties, dutyIds, milestoneNumber, penalties } from './contract-terms.form.ts';

const share = (grade: string, en: string) => whole(`${grade}（%）`, `${en} (%)`, 0, 100);

/** Percent of a tail that each grade earns by this contract; without it the body's policy says. */
const gradeShares = z
  .strictObject({
    优: share('优', 'excellent'),
    良: share('良', 'good'),
    中: share('中', 'fair'),
    差: share('差', 'poor'),
  })
  .meta({ title: '各绩效等级支付比例', en: 'Share paid by grade' });

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
    plan: coded(
      '付款计划',
      'Payment plan',
      'pay-',
      z.strictObject({
        id: derivedId('款项编号', 'Line', 'pay-', text('款项编号', 'Line', 40)),
        amount: yuan('金额（元）', 'Amount in yuan'),
        when: choice('支付条件', 'Paid after', {
          signing: { zh: '合同签订', en: 'signing' },
          milestone: { zh: '履约节点', en: 'a milestone' },
          acceptance: { zh: '验收合格', en: 'acceptance' },
          grade: { zh: '绩效评价等级（尾款）', en: 'the performance grade (tail)' },
        }),
        milestone: onlyWhen(
          entryOf(whole('对应节点', 'Milestone', 1, 99), 'milestone', '/milestones', {
            id: 'number',
            name: 'title',
          }),
          'when',
          'milestone',
        ).optional(),
        shares: onlyWhen(gradeShares, 'when', 'grade').optional(),
      }),
      1,
      20,
    ),
    milestones: z
      .array(
        z.strictObject({
          number: milestoneNumber,
          title: text('节点内容', 'What is delivered', 200),
          due: day('完成期限', 'Due'),
          duties: dutyIds.optional(),
        }),
      )
      .min(1)
      .max(14)
      .transform((all) => all.map((one, n) => ({ ...one, number: one.number ?? n + 1 })))
      .meta({ title: '履约节点', en: 'Milestones' }),
    startsOn: day(
      '服务开始日期，不填按签订之日',
      'First day of the term; empty: the day of signature',
    ).optional(),
    duties: duties.optional(),
    penalties: penalties.optional(),
    milestonesAccepted: flag('逐节点验收', 'Each milestone is accepted by itself').optional(),
    performanceBond: helped(
      yuan('履约保证金（元）', 'Performance bond in yuan'),
      '不收取的填0.00',
      'Without one: 0.00',
    ),
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
        duties: data.duties ?? [],
        penalties: data.penalties ?? [],
        startsOn: data.startsOn ?? null,
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
          duties: one.duties ?? [],
          status: 'planned',
        }),
      ),
    ];
  },
});
