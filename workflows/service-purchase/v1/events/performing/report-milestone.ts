import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { papersOf } from '../../contract/papers.ts';
import { releaseSurplus } from '../../money/funds.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { update } from '../../project/rows.ts';
import { list, ref, text } from '../fields.ts';

/** The supplier reports a milestone with its evidence (履约节点报告); with the first one performance has begun. */
export const reportMilestone = defineEvent({
  type: 'REPORT_MILESTONE',
  title: { zh: '报告履约节点', en: 'Report a milestone' },
  roles: ['supplier'],
  data: z.strictObject({
    number: ref('履约节点', 'Milestone', 'milestone:unreported'),
    evidence: list('完成情况与佐证', 'Evidence', text('佐证材料', 'Evidence', 500), 0).optional(),
    documents: list('佐证文件', 'Papers as evidence', ref('文件', 'Document', 'document'), 0, 50).optional(),
  }),
  needs: ['namedDocuments'],
  clause: {
    zh: '采购合同约定的履约节点；102号令：承接主体应当建立项目台账',
    en: 'milestones of the contract; Order 102: the provider keeps a project ledger',
  },
  documents: [{ zh: '项目台账', en: 'project ledger' }],
  recorded: ({ data, event }) => ({ ...data, ...papersOf(eventWith(event, 'namedDocuments')) }),
  rows: (outcome) => {
    const { data, event } = outcome;
    const { contract, delivery } = outcome.context as ProjectContext;
    if (!contract) return [];
    const milestone = delivery.milestones.find(({ number }) => number === data.number);
    return [
      update(
        'milestones',
        { contractId: contract.id, number: data.number },
        {
          status: 'reported',
          reportedAt: event.at,
          evidence: data.evidence ?? [],
          documents: papersOf(eventWith(event, 'namedDocuments')).documents ?? [],
          // A suspension has moved the day.
          due: milestone?.due,
          lateDays: milestone?.lateDays ?? 0,
        },
      ),
      ...releaseSurplus(outcome, event.ids[0]),
    ];
  },
});
