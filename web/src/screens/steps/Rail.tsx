import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { call } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Section } from '../../ui/Screen.tsx';
import { projectWords } from '../projects/words.ts';
import { Refusals } from './Refusals.tsx';
import type { Action } from './types.ts';

/** What can be done with a case: the one main step, others, dangerous ones under 更多, and why the rest cannot. */
export function Rail({ path, seq, href }: { path: string; seq: number; href: (event: string) => string }) {
  const words = useWords(projectWords);
  const { say } = useSpeech();
  const router = useRouter();
  const actions = useQuery({
    queryKey: [path, 'actions', seq],
    queryFn: () => call<Action[]>(`${path}/actions`),
    placeholderData: (before) => before,
  });
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    router.history.push(event.currentTarget.getAttribute('href') ?? '/app/');
  };
  const link = (action: Action, kind: string) => (
    <a key={action.event} className={`button ${kind}`} href={href(action.event)} onClick={go}>
      {say(action.title)}
    </a>
  );
  return (
    <aside className="rail no-print">
      <Loaded query={actions}>
        {(all) => {
          const allowed = all.filter((action) => action.allowed);
          const [main, ...awaited] = allowed.filter(({ duty }) => duty === 'awaited');
          const others = [...awaited, ...allowed.filter(({ duty }) => duty === 'optional')];
          const more = allowed.filter(({ duty }) => duty === 'dangerous');
          const refused = all.filter((action) => !action.allowed);
          return (
            <>
              <Section title={words.main}>
                {main ? (
                  <div className="row-of-buttons">{link(main, 'main')}</div>
                ) : (
                  <p className="soft">{words.nothing}</p>
                )}
                {others.length > 0 ? (
                  <>
                    <p className="soft small">{words.others}</p>
                    <div className="row-of-buttons">{others.map((action) => link(action, ''))}</div>
                  </>
                ) : null}
                {more.length > 0 ? (
                  <details>
                    <summary>
                      {words.more}（{more.length}）
                    </summary>
                    <div className="row-of-buttons">
                      {more.map((action) => link(action, action.duty === 'dangerous' ? 'dangerous' : ''))}
                    </div>
                  </details>
                ) : null}
              </Section>
              <NotNow refused={refused} />
            </>
          );
        }}
      </Loaded>
    </aside>
  );
}

/** What cannot be done now, by what it waits for; each opens to its reasons. */
function NotNow({ refused }: { refused: Action[] }) {
  const words = useWords(projectWords);
  const { say } = useSpeech();
  const groups = (['who', 'condition', 'time'] as const).flatMap((kind) => {
    const mine = refused.filter(
      ({ waitingFor }) => waitingFor[kind].length > 0 && first(waitingFor) === kind,
    );
    return mine.length > 0 ? [{ kind, mine }] : [];
  });
  if (groups.length === 0) return null;
  const titles = { who: words.waitingWho, condition: words.waitingCondition, time: words.waitingTime };
  return (
    <Section title={`${words.notNow}（${refused.length}）`}>
      {groups.map(({ kind, mine }) => (
        <details key={kind} open={kind === 'condition' && mine.length <= 2}>
          <summary>
            {titles[kind]}（{mine.length}）
          </summary>
          {mine.map((action) => (
            <Refusals key={action.event} title={say(action.title)} reasons={action.reasons} />
          ))}
        </details>
      ))}
    </Section>
  );
}

const first = ({ who, condition, time }: Action['waitingFor']): 'who' | 'condition' | 'time' | undefined =>
  who.length > 0 ? 'who' : condition.length > 0 ? 'condition' : time.length > 0 ? 'time' : undefined;
