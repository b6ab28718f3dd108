import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { useWords } from '../../i18n/words.ts';
import { neighbours } from '../../ui/List.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Rail } from '../steps/Rail.tsx';
import { Head } from './Head.tsx';
import { tabsFor } from './tabs.tsx';
import type { Project } from './types.ts';
import { projectWords } from './words.ts';
import './projects.css';

/** One project: what it is, where it stands, what can be done now. */
export function ProjectPage() {
  const { id } = useParams({ from: '/projects/$id' });
  const { tab = 'overview' } = useSearch({ from: '/projects/$id' });
  const words = useWords(projectWords);
  const navigate = useNavigate();
  const path = `/projects/${id}`;
  const project = useQuery({
    queryKey: [path, 'page'],
    queryFn: () => call<Project>(path),
    // Somebody else may act meanwhile: a page that is only read keeps up by itself.
    refetchInterval: 30_000,
  });
  const { previous, next } = neighbours('/projects', id);
  const beside = (to: string | undefined, word: string) =>
    to ? (
      <Link className="button" to="/projects/$id" params={{ id: to }} search={{ tab }}>
        {word}
      </Link>
    ) : null;
  return (
    <Loaded query={project}>
      {(shown) => (
        <Screen
          title={shown.title}
          under={<span className="number">{shown.code}</span>}
          crumbs={
            <Link to="/projects" search={{}}>
              {words.list}
            </Link>
          }
          right={
            <>
              {beside(previous, words.previous)}
              {beside(next, words.following)}
            </>
          }
        >
          <Head project={shown} />
          <div className="two">
            <div>
              <Tabs
                label={shown.title}
                open={tab}
                onOpen={(to) => void navigate({ to: '/projects/$id', params: { id }, search: { tab: to } })}
                tabs={tabsFor(shown, words)}
              />
            </div>
            <Rail
              path={path}
              seq={shown.seq}
              href={(event) =>
                `${location.pathname.replace(/\/projects\/.*/, '')}/projects/${id}/do/${event}`
              }
            />
          </div>
        </Screen>
      )}
    </Loaded>
  );
}
