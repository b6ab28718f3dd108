import { formOf } from '../../../kit/form.ts';
import { clauses } from '../clauses.ts';
import { running } from '../context.ts';
import { endLicence } from '../events/end-licence.ts';
import { endPilot } from '../events/end-pilot.ts';
import { foundUnion } from '../events/found-union.ts';
import { joinFederation } from '../events/join-federation.ts';
import { leaveFederation } from '../events/leave-federation.ts';
import { namePilot } from '../events/name-pilot.ts';
import { updateMembers } from '../events/update-members.ts';
import { ending, runningNamed } from '../spells.ts';
import { guardTable } from '../table.ts';

/** What has to fit together in the records of one organisation: nothing begins twice or ends before it began. */
export const recordGuards = guardTable({
  licenceOnRecord: {
    reads: 'data',
    field: '/number',
    test: ({ context, event }) => {
      const { number } = formOf(endLicence, event);
      return context.licences.some((licence) => licence.number === number);
    },
    sentence: { zh: '没有登记该编号的证照。', en: 'No licence of this number is on record.' },
    clause: clauses.ledger,
  },
  notIncubated: {
    test: ({ context }) => !running(context.incubation),
    sentence: ({ context }) => ({
      zh: `自${context.incubation?.from ?? '…'}起已在孵化。`,
      en: `It has been in incubation since ${context.incubation?.from ?? '…'}.`,
    }),
    clause: clauses.incubation,
    blockedBy: 'END_INCUBATION',
  },
  incubated: {
    test: ({ context }) => running(context.incubation),
    sentence: { zh: '该组织不在孵化中。', en: 'It is not in incubation.' },
    clause: clauses.incubation,
    blockedBy: 'START_INCUBATION',
  },
  endsAfterStart: {
    reads: 'data',
    field: '/on',
    test: ({ context, event }) => {
      const end = ending(event, context);
      return end === undefined || end.on >= end.spell.from;
    },
    sentence: ({ context, event }) => ({
      zh: `结束日期不能早于开始日期${ending(event, context)?.spell.from ?? '…'}。`,
      en: `It cannot end before it began, on ${ending(event, context)?.spell.from ?? '…'}.`,
    }),
    clause: clauses.ledger,
  },
  noUnionYet: {
    test: ({ context }) => context.union === null,
    sentence: ({ context }) => ({
      zh: `已于${context.union?.foundedOn ?? '…'}建会，请更新会员人数。`,
      en: `Its union was founded on ${context.union?.foundedOn ?? '…'}. Update the membership instead.`,
    }),
    clause: clauses.unionBuilding,
    blockedBy: 'UPDATE_MEMBERS',
  },
  unionExists: {
    test: ({ context }) => context.union !== null,
    sentence: { zh: '尚未登记建会。', en: 'The founding of its union is not on record yet.' },
    clause: clauses.unionBuilding,
    blockedBy: 'FOUND_UNION',
  },
  membersAmongEmployees: {
    reads: 'data',
    field: '/members',
    test: ({ event }) => {
      const { members = 0, employees = members } = {
        ...formOf(foundUnion, event),
        ...formOf(updateMembers, event),
      };
      return members <= employees;
    },
    sentence: { zh: '会员人数不能超过职工人数。', en: 'There cannot be more members than employees.' },
    clause: clauses.unionBuilding,
  },
  notInFederation: {
    reads: 'data',
    field: '/name',
    test: ({ context, event }) =>
      runningNamed(context.federations, formOf(joinFederation, event).name) === undefined,
    sentence: { zh: '该组织已是该联合会的成员。', en: 'It is a member of this federation already.' },
    clause: clauses.federation,
  },
  inFederation: {
    reads: 'data',
    field: '/name',
    test: ({ context, event }) =>
      runningNamed(context.federations, formOf(leaveFederation, event).name) !== undefined,
    sentence: { zh: '该组织不是该联合会的成员。', en: 'It is not a member of this federation.' },
    clause: clauses.federation,
  },
  pilotNotRunning: {
    reads: 'data',
    field: '/name',
    test: ({ context, event }) => runningNamed(context.pilots, formOf(namePilot, event).name) === undefined,
    sentence: { zh: '该试点正在进行。', en: 'This pilot is running already.' },
    clause: clauses.pilots,
  },
  pilotRunning: {
    reads: 'data',
    field: '/name',
    test: ({ context, event }) => runningNamed(context.pilots, formOf(endPilot, event).name) !== undefined,
    sentence: { zh: '没有正在进行的该试点。', en: 'No pilot of this name is running.' },
    clause: clauses.pilots,
  },
});
