import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { fenText } from '../../money/money.ts';
import type { ProjectContext } from '../../project/context.ts';
import { newId, notice, update } from '../../project/rows.ts';
import { text } from '../fields.ts';

/** 公告结果并发出中标（成交）通知书. */
export const publishResult = defineEvent({
  type: 'PUBLISH_RESULT',
  title: { zh: '公告结果并发出通知书', en: 'Publish the result' },
  roles: ['officer', 'agency'],
  data: z.strictObject({ remarks: text('补充内容', 'Remarks', 5000).optional() }),
  clause: {
    zh: '《政府采购法实施条例》第四十三条；财政部令第87号第六十九条',
    en: 'Implementing Regulation Art. 43; Ministry of Finance Order 87 Art. 69',
  },
  confirm: {
    zh: '中标通知书发出后具有法律效力，应当在30日内签订合同。',
    en: 'The award notice binds both sides; the contract is due within 30 days.',
  },
  documents: [
    { zh: '中标（成交）结果公告', en: 'result notice' },
    { zh: '中标（成交）通知书', en: 'award notice' },
  ],
  whileHeld: true,
  rows: (outcome) => {
    const { award, projectId, sourcing } = outcome.context as ProjectContext;
    if (!award) return [];
    return [
      update(
        'projects',
        { id: projectId },
        { winnerId: award.organisationId, awardAmount: fenText(award.amount) },
      ),
      notice(outcome, {
        id: newId(outcome.event),
        kind: 'result',
        title: '中标（成交）结果公告',
        ...(award.resultNoticeUntil ? { until: award.resultNoticeUntil } : {}),
        content: {
          round: sourcing.round,
          winnerId: award.organisationId,
          amount: award.amount,
          deemed: award.deemed,
          // The experts are named only now (条例第四十三条).
          panel: sourcing.panel.map(({ userId, kind }) => ({ userId, kind })),
          remarks: outcome.data.remarks ?? null,
        },
      }),
    ];
  },
});
