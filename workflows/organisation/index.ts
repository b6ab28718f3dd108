import type { Versions } from '../kit/versions.ts';
import { organisationV1 } from './v1/index.ts';

/** 社会组织 (the ledger): the only door from outside. A second version is added here, beside the first. */
export const organisation: Versions = [organisationV1];

export type { OrganisationContext } from './v1/context.ts';
export { recordContact } from './v1/events/record-contact.ts';
export { results } from './v1/events/record-inspection.ts';
export type { FactName, OrganisationFacts } from './v1/facts.ts';
