import { legalDay } from '../../calendar/index.ts';
import { mustBe } from '../../kit/define.ts';
import type { OrganisationContext } from './context.ts';
import { connect } from './events/connect.ts';
import { deregister } from './events/deregister.ts';
import { endIncubation } from './events/end-incubation.ts';
import { endLicence } from './events/end-licence.ts';
import { endPilot } from './events/end-pilot.ts';
import { foundUnion } from './events/found-union.ts';
import { joinFederation } from './events/join-federation.ts';
import { leaveFederation } from './events/leave-federation.ts';
import { namePilot } from './events/name-pilot.ts';
import { recordContact } from './events/record-contact.ts';
import { recordCreditCheck } from './events/record-credit-check.ts';
import { recordInspection } from './events/record-inspection.ts';
import { recordLicence } from './events/record-licence.ts';
import { setCadence } from './events/set-cadence.ts';
import { startIncubation } from './events/start-incubation.ts';
import { suspend } from './events/suspend.ts';
import { updateMembers } from './events/update-members.ts';
import { vet } from './events/vet.ts';
import { ended } from './spells.ts';
import { assignTable } from './table.ts';

const later = (a: string | null, b: string): string => (a !== null && a > b ? a : b);

/** Where a suspension will lead back to. */
const placeOf = ({ vetting, connectedOn }: OrganisationContext): 'candidate' | 'vetted' | 'regular' =>
  connectedOn !== null ? 'regular' : vetting?.passed ? 'vetted' : 'candidate';

export const assigns = assignTable({
  vettingRecorded: ({ event }) => {
    const { reliable, clear } = mustBe(vet, event);
    return { vetting: { passed: reliable && clear, at: event.at, by: event.actor.id } };
  },
  connected: ({ context, event }) => {
    const { on, liaison, cadenceDays } = mustBe(connect, event);
    return {
      connectedOn: on,
      liaison,
      cadenceDays: cadenceDays ?? null,
      lastContactOn: later(context.lastContactOn, on),
      contactFrom: later(context.lastContactOn, on),
    };
  },
  contactRecorded: ({ context, event }) => {
    const { on } = mustBe(recordContact, event);
    return {
      lastContactOn: later(context.lastContactOn, on),
      contactFrom: context.contactFrom && later(context.contactFrom, on),
    };
  },
  cadenceSet: ({ context, event }) => {
    const { cadenceDays, liaison } = mustBe(setCadence, event);
    return { cadenceDays: cadenceDays ?? null, liaison: liaison ?? context.liaison };
  },
  demonstrationNamed: ({ event }) => ({ demonstrationSince: legalDay(event.at) }),
  demonstrationEnded: () => ({ demonstrationSince: null }),
  suspensionBegan: ({ context, event }) => ({
    suspended: { since: event.at, reason: mustBe(suspend, event).reason, from: placeOf(context) },
    demonstrationSince: null,
  }),
  suspensionOver: ({ context, event }) => ({
    suspended: null,
    contactFrom: context.contactFrom && later(context.contactFrom, legalDay(event.at)),
  }),
  deregistered: ({ event }) => {
    const { on, ground } = mustBe(deregister, event);
    return { deregistered: { on, ground }, suspended: null, demonstrationSince: null };
  },
  licenceRecorded: ({ context, event }) => {
    const licence = mustBe(recordLicence, event);
    return { licences: [...context.licences.filter(({ number }) => number !== licence.number), licence] };
  },
  licenceEnded: ({ context, event }) => {
    const { number } = mustBe(endLicence, event);
    return { licences: context.licences.filter((licence) => licence.number !== number) };
  },
  inspectionRecorded: ({ context, event }) => {
    const { year, result } = mustBe(recordInspection, event);
    return { inspections: { ...context.inspections, [year]: result } };
  },
  creditChecked: ({ context, event }) => {
    const { on, source, clear } = mustBe(recordCreditCheck, event);
    // A check of an earlier day that is entered late does not replace what is known since.
    return context.creditCheck && context.creditCheck.on > on ? {} : { creditCheck: { on, source, clear } };
  },
  incubationStarted: ({ event }) => {
    const { on, support } = mustBe(startIncubation, event);
    return { incubation: { name: support, from: on, until: null } };
  },
  incubationEnded: ({ context, event }) => ({
    incubation: context.incubation && { ...context.incubation, until: mustBe(endIncubation, event).on },
  }),
  unionFounded: ({ event }) => {
    const { on, members, employees } = mustBe(foundUnion, event);
    return { union: { foundedOn: on, members, employees } };
  },
  membersUpdated: ({ context, event }) => ({
    union: context.union && { ...context.union, ...mustBe(updateMembers, event) },
  }),
  federationJoined: ({ context, event }) => {
    const { name, on } = mustBe(joinFederation, event);
    return { federations: [...context.federations, { name, from: on, until: null }] };
  },
  federationLeft: ({ context, event }) => {
    const { name, on } = mustBe(leaveFederation, event);
    return { federations: ended(context.federations, name, on) };
  },
  pilotNamed: ({ context, event }) => {
    const { name, on } = mustBe(namePilot, event);
    return { pilots: [...context.pilots, { name, from: on, until: null }] };
  },
  pilotEnded: ({ context, event }) => {
    const { name, on } = mustBe(endPilot, event);
    return { pilots: ended(context.pilots, name, on) };
  },
});
