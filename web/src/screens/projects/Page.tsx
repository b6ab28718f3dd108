import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Screen, Section } from '../../ui/Screen.tsx';
import { Refusals } from '../steps/Refusals.tsx';
import type { Action } from '../steps/types.ts';
import type { Project } from './types.ts';

const ownWords = inBoth({
  list: ['项目', 'Projects'],
  canDo: ['可办事项', 'What you can do'],
  nothing: ['当前没有您可以办理的事项。', 'Nothing for you to do now.'],
  not: ['暂不能办理', 'Not possible now'],
});

/** One project: what it is, and what can be done with it. */
export function ProjectPage() {
  const { id } = useParams({ from: '/projects/$id' });
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const project = useQuery({
    queryKey: [`/projects/${id}`, 'page'],
    queryFn: () => call<Project>(`/projects/${id}`),
  });
  const actions = useQuery({
    queryKey: [`/projects/${id}`, 'actions'],
    queryFn: () => call<Action[]>(`/projects/${id}/actions`),
  });
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
        >
          <Section title={words.canDo}>
            <Loaded query={actions}>
              {(all) => (
                <div className="stack">
                  <div className="row-of-buttons">
                    {all
                      .filter(({ allowed }) => allowed)
                      .map((action) => (
                        <Link
                          key={action.event}
                          className="button"
                          to="/projects/$id/do/$event"
                          params={{ id, event: action.event }}
                        >
                          {say(action.title)}
                        </Link>
                      ))}
                  </div>
                  {all.every(({ allowed }) => !allowed) ? <p>{words.nothing}</p> : null}
                  {all
                    .filter(({ allowed }) => !allowed)
                    .map((action) => (
                      <Refusals key={action.event} title={say(action.title)} reasons={action.reasons} />
                    ))}
                </div>
              )}
            </Loaded>
          </Section>
        </Screen>
      )}
    </Loaded>
  );
}
