import { addDays, CalendarUnavailable, endOfDay, legalDay, yearOf } from '../../calendar/index.ts';
import { formOf } from '../../kit/form.ts';
import { annualInspectionRule, dueAtOf, valueIn } from '../../rules/index.ts';
import type { OrganisationContext } from './context.ts';
import { endLicence } from './events/end-licence.ts';
import { recordInspection } from './events/record-inspection.ts';
import { recordLicence } from './events/record-licence.ts';
import type { EventWith } from './facts.ts';
import { type ClockTable, clocksFrom } from './table.ts';

export const clocks = {
  /** Counted from the last contact; a cadence of the organisation's own takes the place of the body's interval. */
  contactDuty: ({ context, event }) => {
    const startAt = startOf(context.contactFrom ?? legalDay(event.at));
    if (context.cadenceDays === null) return [{ key: '', startAt }];
    return [{ key: '', startAt, dueAt: ownCadence(event, startAt, context.cadenceDays) }];
  },
  licenceRecorded: ({ event }) => {
    const { number, expires } = formOf(recordLicence, event);
    return number && expires ? [{ key: number, dueAt: endOfDay(expires) }] : [];
  },
  licenceEnded: ({ event }) => {
    const { number } = formOf(endLicence, event);
    return number ? [{ key: number }] : [];
  },
  inspectionRecorded: ({ event }) => {
    const { year } = formOf(recordInspection, event);
    return year === undefined ? [] : [{ key: String(year) }];
  },
  /** One inspection at a time: the earliest year whose result is not on file. */
  nextInspection: clocksFrom(['entry'], ({ context, event, open }) => {
    const recorded = formOf(recordInspection, event).year;
    const waiting = open.some(({ rule, key }) => rule === 'annual-inspection' && key !== String(recorded));
    if (waiting || !isInspected(event)) return [];
    const { last } = valueIn(event.rules, annualInspectionRule);
    const today = legalDay(event.at);
    const firstAsked = today.slice(5) <= last ? yearOf(today) - 1 : yearOf(today);
    const year = unrecordedFrom(context, recorded === undefined ? firstAsked : recorded + 1);
    return [{ key: String(year), dueAt: endOfDay(`${year + 1}-${last}`) }];
  }),
} satisfies ClockTable;

const startOf = (day: string): string => `${day}T00:00:00.000+08:00`;

function ownCadence(event: EventWith, startAt: string, count: number): string {
  const rule = event.rules.deadlines['contact-duty'];
  if (!rule) throw new Error('no deadline rule contact-duty');
  try {
    return dueAtOf(event.facts.calendar, { ...rule, count }, startAt).dueAt;
  } catch (error) {
    if (!(error instanceof CalendarUnavailable)) throw error;
    // The earliest day that it can be; once there is a decree, the recalculation rolls it off a day that is free.
    return endOfDay(addDays(legalDay(startAt), count));
  }
}

const isInspected = (event: EventWith<'entry'>): boolean => {
  const { entry } = event.facts;
  return (
    entry?.legalStatus === 'registered' &&
    valueIn(event.rules, annualInspectionRule).forms.includes(entry.legalForm)
  );
};

function unrecordedFrom({ inspections }: OrganisationContext, first: number): number {
  let year = first;
  while (inspections[year] !== undefined) year += 1;
  return year;
}
