import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import type { CaseEvent } from '../../../../kit/workflow.ts';
import { cite } from '../../../../rules/clauses.ts';
import { consequencesAt } from '../../evaluation/consequences.ts';
import { consequenceOf } from '../../law/rule-values.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId, update } from '../../project/rows.ts';
import { text } from '../fields.ts';

/** The result is published and takes effect (公布绩效结果): tail payment, rectification, standing in the registry. */
export const finalise = defineEvent({
  type: 'FINALISE',
  title: { zh: '公布绩效结果', en: 'Publish the performance result' },
  roles: ['leader'],
  data: z.strictObject({ remarks: text('说明', 'Remarks').optional() }),
  clause: cite('performance10'),
  confirm: {
    zh: '结果公布后生效：尾款按等级支付，评为“中”的须整改，评为“差”的尾款暂不支付并暂停合作。',
    en: 'The result takes effect: the tail is paid by grade, 中 asks for rectification, 差 withholds the tail and suspends the organisation.',
  },
  documents: [{ zh: '绩效评价结果公告', en: 'published result' }],
  rows: ({ event, context }) => {
    const { projectId, title, evaluation, award } = context as ProjectContext;
    const result = { aggregate: evaluation?.aggregate ?? null, grade: evaluation?.grade ?? null };
    return [
      update('reviews', { projectId, round: evaluation?.round ?? 1 }, { status: 'final', finalAt: event.at }),
      update('projects', { id: projectId }, { grade: result.grade }),
      insert('notices', {
        id: newId(event),
        projectId,
        kind: 'performance',
        title: `${title}绩效评价结果`,
        publishedAt: event.at,
        until: null,
        content: {
          ...result,
          organisationId: award?.organisationId ?? null,
          ...publishedOf(context as ProjectContext, event),
        },
      }),
    ];
  },
  jobs: ({ event, context }) => {
    const { projectId, title, evaluation, award } = context as ProjectContext;
    // The ledger changes through the organisation's own case, once, and keeps its history.
    if (!award || !consequenceOf(event, evaluation?.grade)?.suspendInRegistry) return [];
    const reason = `项目“${title}”绩效评价等级为${evaluation?.grade ?? ''}（${evaluation?.aggregate ?? ''}分）`;
    return [
      { kind: 'suspend-organisation', payload: { instanceId: award.organisationId, projectId, reason } },
    ];
  },
});

/** What the published result says of its consequences; advice on renewal and budget is the body's own. */
function publishedOf(context: ProjectContext, event: CaseEvent) {
  const grade = context.evaluation?.grade;
  const found = grade ? consequencesAt(context, grade, event) : null;
  return found ? { tailPayable: found.tail.payable, rectification: found.rectification.asked } : {};
}
