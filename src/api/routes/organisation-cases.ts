import type { CaseDoor } from '../case-door.ts';
import { openOrganisation, openOrganisationToAct } from '../organisation-access.ts';
import type { Routes } from '../types.ts';
import { caseRoutesAt } from './case-events.ts';

const organisations: CaseDoor = {
  path: '/organisations',
  tag: 'organisations',
  open: openOrganisation,
  openToAct: openOrganisationToAct,
  shownToAll: new Set(['licence-expiry', 'annual-inspection']),
};

/** Events, actions, deadlines, history, diagram and what-if of an organisation in the ledger. */
export const organisationCaseRoutes: Routes = (app, deps) => caseRoutesAt(app, deps, organisations);
