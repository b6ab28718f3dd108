import { legalDay, yearOf } from '../../../calendar/index.ts';
import { formOf } from '../../../kit/form.ts';
import { cite } from '../../../rules/clauses.ts';
import { clauses, own } from '../clauses.ts';
import type { OrganisationContext } from '../context.ts';
import { recordContact } from '../events/record-contact.ts';
import { recordInspection } from '../events/record-inspection.ts';
import { vet } from '../events/vet.ts';
import { guardTable } from '../table.ts';

const lastInspection = ({ inspections }: OrganisationContext) => {
  const year = Object.keys(inspections).sort().at(-1);
  return year === undefined ? undefined : { year, result: inspections[year] };
};

/** What decides about the standing of an organisation: vetting, contact, demonstration, suspension. */
export const standingGuards = guardTable({
  /** What happened has a day, and that day has come. */
  dayNotAhead: {
    reads: 'data',
    field: '/on',
    test: ({ event }) => typeof event.data.on !== 'string' || event.data.on <= legalDay(event.at),
    sentence: { zh: '日期不能晚于今天。', en: 'The day cannot lie in the future.' },
    clause: own,
  },
  vettingPassed: {
    reads: 'data',
    field: '/reliable',
    test: ({ event }) => {
      const { reliable, clear } = formOf(vet, event);
      return reliable === true && clear === true;
    },
    sentence: {
      zh: '政治可靠、背景清楚两项均须通过。',
      en: 'It has to be both politically reliable and of clear background.',
    },
    clause: clauses.reliable,
  },
  /** An older contact that is entered late is kept in the log and does not do today's duty. */
  contactIsLatest: {
    reads: 'data',
    field: '/on',
    test: ({ context, event }) => (formOf(recordContact, event).on ?? '9999') >= (context.contactFrom ?? ''),
    sentence: ({ context }) => ({
      zh: `该联系早于${context.contactFrom ?? '…'}，不影响下次联系的期限。`,
      en: `This contact is older than ${context.contactFrom ?? '…'} and does not move the next one.`,
    }),
    clause: clauses.contactSystem,
  },
  inspectionNotFailed: {
    test: ({ context }) => !['failed', 'not-filed'].includes(lastInspection(context)?.result ?? 'passed'),
    sentence: ({ context }) => ({
      zh: `${lastInspection(context)?.year ?? '…'}年度年检不合格或未参加，不得确定为示范。请先登记合格的年检结果。`,
      en: `The inspection of ${lastInspection(context)?.year ?? '…'} was failed or not filed. Record a passed one first.`,
    }),
    clause: cite('societies'),
    blockedBy: 'RECORD_INSPECTION',
  },
  creditClear: {
    test: ({ context }) => context.creditCheck?.clear === true,
    sentence: ({ context }) =>
      context.creditCheck
        ? {
            zh: `${context.creditCheck.on}的信用查询发现失信记录（${context.creditCheck.source}）。`,
            en: `The credit check of ${context.creditCheck.on} found adverse records (${context.creditCheck.source}).`,
          }
        : {
            zh: '尚未登记信用查询结果，请先查询并登记。',
            en: 'No credit check is on record. Make and record one first.',
          },
    clause: cite('law', 22),
    blockedBy: 'RECORD_CREDIT_CHECK',
  },
  suspendedFromRegular: {
    test: ({ context }) => context.suspended?.from === 'regular',
    sentence: { zh: '暂停前未建立日常联系。', en: 'It was not in regular contact before.' },
    clause: own,
  },
  suspendedFromVetted: {
    test: ({ context }) => context.suspended?.from === 'vetted',
    sentence: { zh: '暂停前未通过背景审查。', en: 'It had not passed the vetting before.' },
    clause: own,
  },
  inspectedYearOver: {
    reads: 'data',
    field: '/year',
    test: ({ event }) => (formOf(recordInspection, event).year ?? 0) < yearOf(legalDay(event.at)),
    sentence: ({ event }) => {
      const year = formOf(recordInspection, event).year ?? '…';
      return {
        zh: `${year}年度尚未结束，没有年检结果。`,
        en: `${year} is not over: there is no result of its inspection yet.`,
      };
    },
    clause: cite('societies'),
  },
});
