import { and } from 'xstate';

/** What can be put on record whatever the standing, a suspension included. */
export const records = {
  RECORD_LICENCE: {
    actions: [
      'licenceRecorded',
      { type: 'meet', params: { rule: 'licence-expiry', clocks: 'licenceRecorded' } },
      { type: 'arm', params: { rule: 'licence-expiry', clocks: 'licenceRecorded' } },
    ],
  },
  END_LICENCE: {
    guard: 'licenceOnRecord',
    actions: ['licenceEnded', { type: 'cancel', params: { rule: 'licence-expiry', clocks: 'licenceEnded' } }],
  },
  RECORD_INSPECTION: {
    guard: 'inspectedYearOver',
    actions: [
      'inspectionRecorded',
      { type: 'meet', params: { rule: 'annual-inspection', clocks: 'inspectionRecorded' } },
      { type: 'arm', params: { rule: 'annual-inspection', clocks: 'nextInspection' } },
    ],
  },
  RECORD_CREDIT_CHECK: { guard: 'dayNotAhead', actions: 'creditChecked' },
  RECORD_CONTACT: { guard: 'dayNotAhead', actions: 'contactRecorded' },
  START_INCUBATION: { guard: and(['notIncubated', 'dayNotAhead']), actions: 'incubationStarted' },
  END_INCUBATION: { guard: and(['incubated', 'dayNotAhead', 'endsAfterStart']), actions: 'incubationEnded' },
  FOUND_UNION: {
    guard: and(['noUnionYet', 'dayNotAhead', 'membersAmongEmployees']),
    actions: 'unionFounded',
  },
  UPDATE_MEMBERS: { guard: and(['unionExists', 'membersAmongEmployees']), actions: 'membersUpdated' },
  JOIN_FEDERATION: { guard: and(['notInFederation', 'dayNotAhead']), actions: 'federationJoined' },
  LEAVE_FEDERATION: {
    guard: and(['inFederation', 'dayNotAhead', 'endsAfterStart']),
    actions: 'federationLeft',
  },
  END_PILOT: { guard: and(['pilotRunning', 'dayNotAhead', 'endsAfterStart']), actions: 'pilotEnded' },
  DEREGISTER: { guard: 'dayNotAhead', target: '#deregistered', actions: 'deregistered' },
} as const;
