import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { Filters } from '../ui/List.tsx';
import { Failed, NotFound } from './Failed.tsx';
import { Shell } from './Shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Failed });
const under = () => root;

/** Filters live in the address: a filtered list can be kept, sent and gone back to. What is not there is absent. */
const filters = (search: Record<string, unknown>): Filters =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
    ),
  );

const start = createRoute({
  getParentRoute: under,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox' });
  },
});
const inbox = createRoute({
  getParentRoute: under,
  path: '/inbox',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/inbox/Inbox.tsx'), 'Inbox'),
});
const projects = createRoute({
  getParentRoute: under,
  path: '/projects',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/projects/List.tsx'), 'ProjectList'),
});
const project = createRoute({
  getParentRoute: under,
  path: '/projects/$id',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/projects/Page.tsx'), 'ProjectPage'),
});
const projectStep = createRoute({
  getParentRoute: under,
  path: '/projects/$id/do/$event',
  component: lazyRouteComponent(() => import('../screens/steps/ProjectStep.tsx'), 'ProjectStep'),
});
const search = createRoute({
  getParentRoute: under,
  path: '/search',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/search/Search.tsx'), 'Search'),
});
const notifications = createRoute({
  getParentRoute: under,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../screens/notifications/Notifications.tsx'), 'Notifications'),
});
const account = createRoute({
  getParentRoute: under,
  path: '/account',
  component: lazyRouteComponent(() => import('../screens/account/Account.tsx'), 'Account'),
});

const contacts = createRoute({
  getParentRoute: under,
  path: '/contacts',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/contacts/Contacts.tsx'), 'Contacts'),
});
const targets = createRoute({
  getParentRoute: under,
  path: '/targets',
  component: lazyRouteComponent(() => import('../screens/targets/Targets.tsx'), 'Targets'),
});
const reports = createRoute({
  getParentRoute: under,
  path: '/reports',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/reports/Reports.tsx'), 'Reports'),
});
const organisations = createRoute({
  getParentRoute: under,
  path: '/organisations',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/organisations/Organisations.tsx'), 'Organisations'),
});
const organisation = createRoute({
  getParentRoute: under,
  path: '/organisations/$id',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/organisations/Organisation.tsx'), 'Organisation'),
});
const organisationStep = createRoute({
  getParentRoute: under,
  path: '/organisations/$id/do/$event',
  component: lazyRouteComponent(
    () => import('../screens/organisations/OrganisationStep.tsx'),
    'OrganisationStep',
  ),
});
const needs = createRoute({
  getParentRoute: under,
  path: '/needs',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/needs/Needs.tsx'), 'Needs'),
});
const needGroups = createRoute({
  getParentRoute: under,
  path: '/need-groups',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/need-groups/NeedGroups.tsx'), 'NeedGroups'),
});
const needGroup = createRoute({
  getParentRoute: under,
  path: '/need-groups/$id',
  component: lazyRouteComponent(() => import('../screens/need-groups/NeedGroup.tsx'), 'NeedGroup'),
});
const fundingLines = createRoute({
  getParentRoute: under,
  path: '/funding-lines',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/funds/FundingLines.tsx'), 'FundingLines'),
});
const fundingLine = createRoute({
  getParentRoute: under,
  path: '/funding-lines/$id',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/funds/FundingLine.tsx'), 'FundingLine'),
});
const rounds = createRoute({
  getParentRoute: under,
  path: '/rounds',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/rounds/Rounds.tsx'), 'Rounds'),
});
const round = createRoute({
  getParentRoute: under,
  path: '/rounds/$id',
  component: lazyRouteComponent(() => import('../screens/rounds/Round.tsx'), 'Round'),
});
const imports = createRoute({
  getParentRoute: under,
  path: '/imports',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/imports/Imports.tsx'), 'Imports'),
});
const oneImport = createRoute({
  getParentRoute: under,
  path: '/imports/$id',
  component: lazyRouteComponent(() => import('../screens/imports/Import.tsx'), 'Import'),
});
const body = createRoute({
  getParentRoute: under,
  path: '/bodies/$id',
  component: lazyRouteComponent(() => import('../screens/administration/Body.tsx'), 'Body'),
});
const user = createRoute({
  getParentRoute: under,
  path: '/users/$id',
  component: lazyRouteComponent(() => import('../screens/administration/User.tsx'), 'User'),
});
const myOrganisation = createRoute({
  getParentRoute: under,
  path: '/my-organisation',
  component: lazyRouteComponent(() => import('../screens/supplier/MyOrganisation.tsx'), 'MyOrganisation'),
});
const bodies = createRoute({
  getParentRoute: under,
  path: '/bodies',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/administration/AdminLists.tsx'), 'Bodies'),
});
const users = createRoute({
  getParentRoute: under,
  path: '/users',
  validateSearch: filters,
  component: lazyRouteComponent(() => import('../screens/administration/AdminLists.tsx'), 'Users'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    inbox,
    projects,
    project,
    projectStep,
    search,
    notifications,
    account,
    contacts,
    targets,
    reports,
    organisations,
    organisation,
    organisationStep,
    needs,
    needGroups,
    needGroup,
    fundingLines,
    fundingLine,
    rounds,
    round,
    imports,
    oneImport,
    body,
    user,
    myOrganisation,
    bodies,
    users,
  ]),
  basepath: '/app',
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
