/** 社会组织 (the ledger): the only door from outside. */
export type { OrganisationContext } from './v1/context.ts';
export { recordContact } from './v1/events/record-contact.ts';
export { results } from './v1/events/record-inspection.ts';
export type { FactName, OrganisationFacts } from './v1/facts.ts';
export { organisationV1 } from './v1/index.ts';
