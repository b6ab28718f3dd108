import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { onSessionEnd } from '../api/session.ts';
import { useSpeech } from '../i18n/index.ts';
import { useWords } from '../i18n/words.ts';
import { SignIn } from '../screens/sign-in/SignIn.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Notices } from '../ui/notices.tsx';
import { KeyHelp, useKeys } from './keys.tsx';
import { useMe } from './me.ts';
import { TopBar } from './TopBar.tsx';
import { appWords } from './words.ts';

/** The frame of every screen: who I am, what time it is there, where I can go. What one may see comes from the API. */
export function Shell() {
  const words = useWords(appWords);
  const { say } = useSpeech();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const place = useRouterState({ select: (state) => state.location.pathname });
  const [menu, openMenu] = useState(false);
  const [ended, setEnded] = useState(false);
  const [help, showHelp] = useState(false);
  useEffect(() => onSessionEnd(() => setEnded(true)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: closed at each change of place.
  useEffect(() => openMenu(false), [place]);
  useKeys({
    search: () => document.querySelector<HTMLElement>('.bar input[type="search"]')?.focus(),
    inbox: () => void navigate({ to: '/inbox' }),
    projects: () => void navigate({ to: '/projects', search: {} }),
    help: () => showHelp(true),
  });
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <TopBar onMenu={() => openMenu(!menu)} menuOpen={menu} />
      <div className="frame">
        <div className={menu ? 'side open' : 'side'} id="menu">
          <nav aria-label={words.menu}>
            {me.menu.map((group) => (
              <section key={group.id}>
                <h2>{say(group.title)}</h2>
                <ul>
                  {group.entries.map((entry) => {
                    const here = place === `/${entry.id}` || place.startsWith(`/${entry.id}/`);
                    return (
                      <li key={entry.id}>
                        <Link to={`/${entry.id}` as '/'} aria-current={here ? 'page' : undefined}>
                          {say(entry.title)}
                          {entry.count ? <span className="count">{entry.count}</span> : null}
                        </Link>
                      </li>
                    );
                  })}
                </ul>
              </section>
            ))}
          </nav>
        </div>
        <main className="screen" id="content" tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Notices />
      {ended ? (
        <Dialog title={words.signInAgain} keeps onClose={() => setEnded(false)}>
          <SignIn
            again
            onDone={() => {
              setEnded(false);
              void client.invalidateQueries();
            }}
          />
        </Dialog>
      ) : null}
      {help ? <KeyHelp onClose={() => showHelp(false)} /> : null}
    </>
  );
}
