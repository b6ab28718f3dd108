import { legalDay } from '../../../calendar/index.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite } from '../../../rules/clauses.ts';
import { unknownPapers } from '../contract/papers.ts';
import { acceptMilestone } from '../events/performing/accept-milestone.ts';
import { monitorVisit } from '../events/performing/monitor-visit.ts';
import { recordFault } from '../events/performing/record-fault.ts';
import { rejectMilestone } from '../events/performing/reject-milestone.ts';
import { reportMilestone } from '../events/performing/report-milestone.ts';
import { lateDaysOf } from '../money/penalties.ts';
import type { Milestone, ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

const waiting = ({ delivery }: ProjectContext): Milestone[] =>
  delivery.milestones.filter(({ reported, verdict }) => reported && verdict !== 'accepted');

const numbers = (ones: readonly Milestone[]) => ones.map(({ number }) => number);

const judged = (event: CaseEvent) => ({
  ...formOf(acceptMilestone, event),
  ...formOf(rejectMilestone, event),
});

const named = (event: CaseEvent) =>
  formOf(reportMilestone, event).documents ?? formOf(monitorVisit, event).documents ?? [];

export const milestoneGuards = guardTable({
  someMilestoneReported: {
    test: ({ context }) => waiting(context).length > 0,
    sentence: {
      zh: '没有待验收的履约节点。供应商报告节点后方可验收。',
      en: 'No milestone waits for acceptance: the supplier reports it first.',
    },
    clause: cite('law', 41),
    blockedBy: 'REPORT_MILESTONE',
  },
  milestoneReported: {
    reads: 'data',
    field: '/number',
    test: ({ context, event }) => waiting(context).some(({ number }) => number === judged(event).number),
    sentence: ({ context }) => ({
      zh: `该节点没有待验收的报告。待验收的节点：${numbers(waiting(context)).join('、') || '无'}。`,
      en: `This milestone has no report that waits. Waiting are: ${numbers(waiting(context)).join(', ') || 'none'}.`,
    }),
    clause: cite('law', 41),
  },
  milestonesAllAccepted: {
    test: ({ context }) => !context.contract?.milestonesAccepted || waiting(context).length === 0,
    sentence: ({ context }) => ({
      zh: `合同约定逐节点验收，节点${numbers(waiting(context)).join('、')}尚未验收合格。`,
      en: `The contract has each milestone accepted by itself; ${numbers(waiting(context)).join(', ')} still wait(s).`,
    }),
    clause: cite('law', 41),
    blockedBy: 'ACCEPT_MILESTONE',
  },
  milestoneLate: {
    reads: 'data',
    field: '/number',
    test: ({ context, event }) => {
      const { number } = formOf(recordFault, event);
      const milestone = context.delivery.milestones.find((one) => one.number === number);
      return milestone !== undefined && lateDaysOf(milestone, event.at) > 0;
    },
    sentence: ({ context, event }) => {
      const late = numbers(context.delivery.milestones.filter((one) => lateDaysOf(one, event.at) > 0));
      return {
        zh: `该节点没有逾期。逾期的节点：${late.join('、') || '无'}。`,
        en: `This milestone is not late. Late are: ${late.join(', ') || 'none'}.`,
      };
    },
    clause: cite('civilCode', 577),
  },
  evidenceGiven: {
    reads: 'data',
    field: '/evidence',
    test: ({ event }) => {
      const { evidence = [], documents = [] } = formOf(reportMilestone, event);
      return evidence.length + documents.length > 0;
    },
    sentence: {
      zh: '请至少提供一项佐证：文字说明或者已归入本项目的文件。',
      en: 'Give at least one piece of evidence: in words, or a paper filed with this project.',
    },
    clause: cite('law', 41),
  },
  papersOnFile: guard({
    needs: ['namedDocuments'],
    reads: 'data',
    field: '/documents',
    test: ({ event }) => unknownPapers(event, named(event)).length === 0,
    sentence: ({ event }) => {
      const missing = unknownPapers(event, named(event));
      return {
        zh: `文件${missing.join('、')}不存在或者不属于本项目。请先将文件归入本项目。`,
        en: `Paper(s) ${missing.join(', ')} do not exist or belong to another project. File them with this project first.`,
      };
    },
    clause: cite('law', 42),
  }),
  visitedByToday: {
    reads: 'data',
    field: '/visitedOn',
    test: ({ context, event }) => {
      const { visitedOn } = formOf(monitorVisit, event);
      const signedAt = context.contract?.signedAt;
      return (
        !visitedOn || (visitedOn <= legalDay(event.at) && (!signedAt || visitedOn >= legalDay(signedAt)))
      );
    },
    sentence: {
      zh: '检查日期不得早于合同签订，也不得晚于今天。',
      en: 'A visit lies neither before the signature nor after today.',
    },
    clause: cite('lowPrice2'),
  },
});
