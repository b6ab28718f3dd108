import { z } from 'zod';
import type { RowWrite } from '../../../../kit/commit.ts';
import { defineEvent } from '../../../../kit/define.ts';
import { heldFor, release } from '../../money/funds.ts';
import type { ProjectContext } from '../../project/context.ts';
import { newId, notice, update } from '../../project/rows.ts';
import { text } from '../fields.ts';

/** 取消项目: possible until the contract is signed; held money is released, a running tender is called off. */
export const cancel = defineEvent({
  type: 'CANCEL',
  title: { zh: '取消项目', en: 'Cancel the project' },
  roles: ['leader'],
  dangerous: true,
  data: z.strictObject({
    reason: text('取消理由', 'Reason'),
    terminationNotice: text('终止公告内容', 'Termination notice').optional(),
  }),
  clause: {
    zh: '《政府采购法》第三十六条：因重大变故，采购任务取消的',
    en: 'Government Procurement Law Art. 36: the task is cancelled because circumstances changed',
  },
  confirm: {
    zh: '取消后不能恢复；已冻结的预算随即释放，已发布采购公告的将发布终止公告。',
    en: 'This cannot be undone: the held budget is released, and a published tender is called off by notice.',
  },
  documents: [{ zh: '终止公告', en: 'termination notice' }],
  whileHeld: true,
  rows: (outcome) => {
    const { event, data } = outcome;
    const before = outcome.before as ProjectContext;
    const { initiation, projectId } = before;
    const rows: RowWrite[] = [update('projects', { id: projectId }, { openForBidsUntil: null })];
    if (initiation?.fundsHeld) rows.push(...release(outcome, newId(event), heldFor(before)));
    if (before.sourcing.issuedAt) {
      rows.push(
        notice(outcome, {
          id: newId(event, 1),
          kind: 'termination',
          title: '终止公告',
          content: { reason: data.terminationNotice ?? data.reason, cause: 'task-cancelled' },
        }),
      );
    }
    return rows;
  },
});
