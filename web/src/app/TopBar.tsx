import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { call } from '../api/call.ts';
import { beijing, serverNow } from '../api/clock.ts';
import { useSpeech } from '../i18n/index.ts';
import { useWords } from '../i18n/words.ts';
import { useMe } from './me.ts';
import { appWords } from './words.ts';

/** The server's time, minute by minute. */
function useServerMinute(): string {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 5000);
    return () => clearInterval(timer);
  }, []);
  return beijing(now);
}

export function TopBar({ onMenu, menuOpen }: { onMenu: () => void; menuOpen: boolean }) {
  const words = useWords(appWords);
  const { language, change } = useSpeech();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const now = useServerMinute();
  const unread = useQuery({
    queryKey: ['notifications', 'unread'],
    queryFn: () => call<{ unread: number }>('/notifications?limit=1'),
    refetchInterval: 60_000,
  });
  const signOut = async () => {
    await call('/sessions/current', { method: 'DELETE' });
    client.clear();
    location.assign('/app/');
  };
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = String(new FormData(event.currentTarget).get('q') ?? '').trim();
    if (q) void navigate({ to: '/search', search: { q } });
  };
  return (
    <header className="bar">
      <button
        type="button"
        className="plain narrow-only"
        aria-expanded={menuOpen}
        aria-controls="menu"
        onClick={onMenu}
      >
        {words.menu}
      </button>
      <Link to="/" className="product">
        {words.product}
      </Link>
      <span className="of-body wide-only">{me.organisationName ?? me.bodyName}</span>
      <form role="search" aria-label={words.search} onSubmit={search} className="grow wide-only">
        <input type="search" name="q" placeholder={words.search} aria-label={words.search} />
      </form>
      <span className="grow narrow-only" />
      <span className="now wide-only">
        {words.now} {now}
      </span>
      <Link to="/notifications">
        {words.messages}
        {unread.data?.unread ? `（${unread.data.unread}）` : ''}
      </Link>
      <Link
        to="/account"
        title={me.grants.map(({ title, bodyName }) => `${title[language]}@${bodyName}`).join('、')}
      >
        {me.name}
      </Link>
      <button
        type="button"
        className="plain wide-only"
        lang={language === 'zh' ? 'en' : 'zh'}
        onClick={() => change(language === 'zh' ? 'en' : 'zh')}
      >
        {words.other}
      </button>
      <button type="button" className="plain" onClick={() => void signOut()}>
        {words.signOut}
      </button>
    </header>
  );
}
