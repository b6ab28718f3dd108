import { choiceRoutesAt } from '../forms/choices.routes.ts';
import { draftRoutesAt } from '../forms/drafts.routes.ts';
import type { Routes } from '../http/types.ts';
import type { CaseDoor } from './case-door.ts';
import { caseRoutesAt } from './case-events.routes.ts';
import { caseFileAt } from './case-file.routes.ts';
import { caseHistoryAt } from './case-history.routes.ts';
import { openProject, openToAct } from './project-access.ts';

const projects: CaseDoor = {
  path: '/projects',
  tag: 'cases',
  workflow: 'service-purchase',
  noun: 'Project',
  word: { zh: '项目', en: 'project' },
  open: openProject,
  openToAct,
  shownToAll: new Set(['bid-submission', 'complaint-window']),
};

/** Events, actions, deadlines, history, diagram and what-if of a project. */
export const projectCaseRoutes: Routes = (app, deps) => {
  caseRoutesAt(app, deps, projects);
  caseFileAt(app, deps, projects);
  caseHistoryAt(app, deps, projects);
  choiceRoutesAt(app, deps, projects);
  draftRoutesAt(app, deps, projects);
};
