import { type FormEvent, useState } from 'react';
import { call } from '../../api/call.ts';
import { useMe } from '../../app/me.ts';
import { useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Facts, Screen, Section } from '../../ui/Screen.tsx';
import { useSave } from '../../ui/useSave.ts';

const ownWords = inBoth({
  title: ['我的账户', 'My account'],
  who: ['身份', 'Who I am'],
  name: ['姓名', 'Name'],
  roles: ['职责', 'Roles'],
  body: ['单位', 'Body'],
  organisation: ['组织', 'Organisation'],
  password: ['修改密码', 'Change the password'],
  current: ['原密码', 'Current password'],
  next: ['新密码', 'New password'],
  change: ['修改', 'Change'],
  changed: ['密码已修改，请重新登录', 'The password is changed; sign in again'],
});

/** Who I am here, and my password. */
export function Account() {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const me = useMe();
  const { save, error, busy } = useSave();
  const [sent, count] = useState(0);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const body = { current: String(given.get('current')), password: String(given.get('password')) };
    void save(
      () => call('/me/password', { method: 'PUT', body }),
      () => count(sent + 1),
      words.changed,
    );
  };
  return (
    <Screen title={words.title}>
      <Section title={words.who}>
        <Facts
          facts={[
            [words.name, me.name],
            [words.body, me.bodyName],
            [words.organisation, me.organisationName],
            [
              words.roles,
              me.grants.map(({ title, bodyName }) => `${say(title)}@${bodyName ?? ''}`).join('、'),
              true,
            ],
          ]}
        />
      </Section>
      <Section title={words.password}>
        <form onSubmit={submit} key={sent} className="stack" style={{ maxWidth: 360 }}>
          <ProblemAlert error={error} />
          <label>
            {words.current}
            <input
              className="input"
              type="password"
              name="current"
              autoComplete="current-password"
              required
            />
          </label>
          <label>
            {words.next}
            <input className="input" type="password" name="password" autoComplete="new-password" required />
          </label>
          <div>
            <button type="submit" className="button main" disabled={busy}>
              {words.change}
            </button>
          </div>
        </form>
      </Section>
    </Screen>
  );
}
