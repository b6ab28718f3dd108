import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { Button, Layout, Menu, Space } from 'antd';
import { call } from '../api/call.ts';
import { useSpeech } from '../i18n/index.ts';
import { useMe } from '../ui/useVocabulary.ts';
import { Login } from './Login.tsx';

const entries = [
  'inbox',
  'rounds',
  'needs',
  'projects',
  'organisations',
  'contacts',
  'targets',
  'imports',
  'reports',
] as const;

/** The frame of every screen: who I am, where I am, where I can go. */
export function Shell() {
  const { words, language, change } = useSpeech();
  const me = useMe();
  const client = useQueryClient();
  const place = useRouterState({ select: (state) => state.location.pathname.split('/')[1] ?? '' });
  const other = (
    <Button
      type="text"
      onClick={() => change(language === 'zh' ? 'en' : 'zh')}
      lang={language === 'zh' ? 'en' : 'zh'}
    >
      {words.other}
    </Button>
  );
  if (me.isLoading) return <p className="waiting">{words.loading}</p>;
  if (!me.data) return <Login other={other} />;
  const signOut = async () => {
    await call('/sessions/current', { method: 'DELETE' });
    client.clear();
    await client.invalidateQueries({ queryKey: ['me'] });
  };
  return (
    <Layout className="shell">
      <Layout.Header className="header">
        <strong className="product">{words.product}</strong>
        <Space>
          <span title={me.data.grants.map(({ title }) => title[language]).join('、')}>{me.data.name}</span>
          {other}
          <Button onClick={signOut}>{words.signOut}</Button>
        </Space>
      </Layout.Header>
      <Layout>
        <Layout.Sider theme="light" width={176} breakpoint="md" collapsedWidth={0}>
          <nav aria-label={words.product}>
            <Menu
              mode="inline"
              selectedKeys={[place]}
              items={entries.map((entry) => ({
                key: entry,
                label: <Link to={`/${entry}`}>{words[entry]}</Link>,
              }))}
            />
          </nav>
        </Layout.Sider>
        <Layout.Content className="content">
          <Outlet />
        </Layout.Content>
      </Layout>
    </Layout>
  );
}
