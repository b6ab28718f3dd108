import { choiceRoutesAt } from '../forms/choices.routes.ts';
import { draftRoutesAt } from '../forms/drafts.routes.ts';
import type { Routes } from '../http/types.ts';
import type { CaseDoor } from '../projects/case-door.ts';
import { caseRoutesAt } from '../projects/case-events.routes.ts';
import { caseFileAt } from '../projects/case-file.routes.ts';
import { caseHistoryAt } from '../projects/case-history.routes.ts';
import { openOrganisation, openOrganisationToAct } from './organisation-access.ts';

const organisations: CaseDoor = {
  path: '/organisations',
  tag: 'organisations',
  workflow: 'organisation',
  noun: 'Organisation',
  word: { zh: '社会组织', en: 'organisation' },
  open: openOrganisation,
  openToAct: openOrganisationToAct,
  shownToAll: new Set(['licence-expiry', 'annual-inspection']),
};

/** Events, actions, deadlines, history, diagram and what-if of an organisation in the ledger. */
export const organisationCaseRoutes: Routes = (app, deps) => {
  caseRoutesAt(app, deps, organisations);
  caseFileAt(app, deps, organisations);
  caseHistoryAt(app, deps, organisations);
  choiceRoutesAt(app, deps, organisations);
  draftRoutesAt(app, deps, organisations);
};
