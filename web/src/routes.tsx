import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { ContactLogList } from './screens/contacts/Log.tsx';
import { OverdueContacts } from './screens/contacts/Overdue.tsx';
import { ImportList } from './screens/imports/List.tsx';
import { ImportPage } from './screens/imports/Page.tsx';
import { Inbox } from './screens/inbox/Inbox.tsx';
import { NeedList } from './screens/needs/List.tsx';
import { OrganisationList } from './screens/organisations/List.tsx';
import { OrganisationPage } from './screens/organisations/Page.tsx';
import { ProjectList } from './screens/projects/List.tsx';
import { ProjectPage } from './screens/projects/Page.tsx';
import { Reports } from './screens/reports/Reports.tsx';
import { RoundList } from './screens/rounds/List.tsx';
import { RoundPage } from './screens/rounds/Page.tsx';
import { Shell } from './screens/Shell.tsx';
import { Targets } from './screens/targets/Targets.tsx';
import type { Filters } from './ui/ListTable.tsx';

const root = createRootRoute({ component: Shell });

/** Filters live in the address: a filtered list can be kept, sent and gone back to. */
const validateSearch = (search: Record<string, unknown>): Filters =>
  Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]));

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox' });
  },
});
const inbox = createRoute({ getParentRoute: () => root, path: '/inbox', component: Inbox });
const contacts = createRoute({
  getParentRoute: () => root,
  path: '/contacts',
  validateSearch,
  component: () => (
    <>
      <OverdueContacts />
      <ContactLogList values={contacts.useSearch()} />
    </>
  ),
});
const targets = createRoute({ getParentRoute: () => root, path: '/targets', component: Targets });
const reports = createRoute({ getParentRoute: () => root, path: '/reports', component: Reports });
const projects = createRoute({
  getParentRoute: () => root,
  path: '/projects',
  validateSearch,
  component: () => <ProjectList values={projects.useSearch()} />,
});
const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id',
  component: () => <ProjectPage id={project.useParams().id} />,
});
const organisations = createRoute({
  getParentRoute: () => root,
  path: '/organisations',
  validateSearch,
  component: () => <OrganisationList values={organisations.useSearch()} />,
});
const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id',
  component: () => <OrganisationPage id={organisation.useParams().id} />,
});

const needs = createRoute({
  getParentRoute: () => root,
  path: '/needs',
  validateSearch,
  component: () => <NeedList values={needs.useSearch()} />,
});
const rounds = createRoute({
  getParentRoute: () => root,
  path: '/rounds',
  validateSearch,
  component: () => <RoundList values={rounds.useSearch()} />,
});
const round = createRoute({
  getParentRoute: () => root,
  path: '/rounds/$id',
  component: () => <RoundPage id={round.useParams().id} />,
});

const imports = createRoute({
  getParentRoute: () => root,
  path: '/imports',
  validateSearch,
  component: () => <ImportList values={imports.useSearch()} />,
});
const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/imports/$id',
  component: () => <ImportPage id={oneImport.useParams().id} />,
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    inbox,
    contacts,
    targets,
    reports,
    imports,
    oneImport,
    needs,
    rounds,
    round,
    projects,
    project,
    organisations,
    organisation,
  ]),
  basepath: '/app',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
