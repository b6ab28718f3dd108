import { type FormEvent, useState } from 'react';
import { call, Refused } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';

const ownWords = inBoth({
  product: ['购服', 'Goufu'],
  about: [
    '政府和工会购买服务：从职工需求到绩效评价',
    'Purchasing services: from employees’ needs to the graded result',
  ],
  login: ['登录名', 'Login'],
  password: ['密码', 'Password'],
  signIn: ['登录', 'Sign in'],
  again: [
    '登录已失效，请重新登录。填写的内容都还在。',
    'Your session has ended. Sign in again; what you filled in is still here.',
  ],
  other: ['English', '中文'],
  publicPage: ['公开信息', 'Public notices'],
  unreachable: ['连接不上服务器，请稍后再试。', 'The server cannot be reached. Try again shortly.'],
});

/** Login and password. Drawn alone on a first visit, and on top of what one was doing when a session has ended. */
export function SignIn({ again, onDone }: { again?: boolean; onDone: () => void }) {
  const words = useWords(ownWords);
  const { language, change } = useSpeech();
  const [refused, refuse] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    setBusy(true);
    refuse(undefined);
    try {
      await call('/sessions', {
        method: 'POST',
        body: { login: String(given.get('login')), password: String(given.get('password')) },
      });
      onDone();
    } catch (error) {
      refuse(error instanceof Refused && error.problem.status > 0 ? error.problem.detail : words.unreachable);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={again ? 'sign-in again' : 'sign-in'}>
      <form onSubmit={submit} aria-label={words.signIn}>
        {again ? (
          <p>{words.again}</p>
        ) : (
          <>
            <h1>{words.product}</h1>
            <p className="soft">{words.about}</p>
          </>
        )}
        {refused ? (
          <p className="said refused" role="alert">
            {refused}
          </p>
        ) : null}
        <label>
          {words.login}
          <input className="input" name="login" autoComplete="username" required />
        </label>
        <label>
          {words.password}
          <input className="input" name="password" type="password" autoComplete="current-password" required />
        </label>
        <button className="button main" type="submit" disabled={busy}>
          {words.signIn}
        </button>
        {again ? null : (
          <p className="with-unit">
            <a href="/public/">{words.publicPage}</a>
            <button
              type="button"
              className="plain"
              lang={language === 'zh' ? 'en' : 'zh'}
              onClick={() => change(language === 'zh' ? 'en' : 'zh')}
            >
              {words.other}
            </button>
          </p>
        )}
      </form>
    </div>
  );
}
