import type { EventDefinition } from '../../../kit/workflow.ts';
import { connect } from './connect.ts';
import { deregister } from './deregister.ts';
import { endIncubation } from './end-incubation.ts';
import { endLicence } from './end-licence.ts';
import { endPilot } from './end-pilot.ts';
import { foundUnion } from './found-union.ts';
import { joinFederation } from './join-federation.ts';
import { leaveFederation } from './leave-federation.ts';
import { nameDemonstration } from './name-demonstration.ts';
import { namePilot } from './name-pilot.ts';
import { recordContact } from './record-contact.ts';
import { recordCreditCheck } from './record-credit-check.ts';
import { recordInspection } from './record-inspection.ts';
import { recordLicence } from './record-licence.ts';
import { restore } from './restore.ts';
import { setCadence } from './set-cadence.ts';
import { startIncubation } from './start-incubation.ts';
import { suspend } from './suspend.ts';
import { updateMembers } from './update-members.ts';
import { vet } from './vet.ts';
import { withdrawDemonstration } from './withdraw-demonstration.ts';
/** Every event of an organisation by its type; each is typed in its own file, here they are only looked up. */
export const events = {
  [vet.type]: vet,
  [connect.type]: connect,
  [recordContact.type]: recordContact,
  [setCadence.type]: setCadence,
  [nameDemonstration.type]: nameDemonstration,
  [withdrawDemonstration.type]: withdrawDemonstration,
  [suspend.type]: suspend,
  [restore.type]: restore,
  [deregister.type]: deregister,
  [recordLicence.type]: recordLicence,
  [endLicence.type]: endLicence,
  [recordInspection.type]: recordInspection,
  [recordCreditCheck.type]: recordCreditCheck,
  [startIncubation.type]: startIncubation,
  [endIncubation.type]: endIncubation,
  [foundUnion.type]: foundUnion,
  [updateMembers.type]: updateMembers,
  [joinFederation.type]: joinFederation,
  [leaveFederation.type]: leaveFederation,
  [namePilot.type]: namePilot,
  [endPilot.type]: endPilot,
} as unknown as Record<string, EventDefinition>;
