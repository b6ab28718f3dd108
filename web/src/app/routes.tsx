import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { Filters } from '../ui/List.tsx';
import { Failed, NotFound } from './Failed.tsx';
import { inLibrary } from './legacy.tsx';
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
  component: inLibrary(async () => (await import('../screens/contacts/Contacts.tsx')).Contacts),
});
const targets = createRoute({
  getParentRoute: under,
  path: '/targets',
  component: inLibrary(async () => (await import('../screens/targets/Targets.tsx')).Targets),
});
const reports = createRoute({
  getParentRoute: under,
  path: '/reports',
  component: inLibrary(async () => (await import('../screens/reports/Reports.tsx')).Reports),
});
const organisations = createRoute({
  getParentRoute: under,
  path: '/organisations',
  validateSearch: filters,
  component: inLibrary(async () => (await import('../screens/organisations/List.tsx')).OrganisationList),
});
const organisation = createRoute({
  getParentRoute: under,
  path: '/organisations/$id',
  component: inLibrary(async () => (await import('../screens/organisations/Page.tsx')).OrganisationPage),
});
const needs = createRoute({
  getParentRoute: under,
  path: '/needs',
  validateSearch: filters,
  component: inLibrary(async () => (await import('../screens/needs/List.tsx')).NeedList),
});
const rounds = createRoute({
  getParentRoute: under,
  path: '/rounds',
  validateSearch: filters,
  component: inLibrary(async () => (await import('../screens/rounds/List.tsx')).RoundList),
});
const round = createRoute({
  getParentRoute: under,
  path: '/rounds/$id',
  component: inLibrary(async () => (await import('../screens/rounds/Page.tsx')).RoundPage),
});
const imports = createRoute({
  getParentRoute: under,
  path: '/imports',
  validateSearch: filters,
  component: inLibrary(async () => (await import('../screens/imports/List.tsx')).ImportList),
});
const oneImport = createRoute({
  getParentRoute: under,
  path: '/imports/$id',
  component: inLibrary(async () => (await import('../screens/imports/Page.tsx')).ImportPage),
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
    needs,
    rounds,
    round,
    imports,
    oneImport,
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
