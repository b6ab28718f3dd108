import { useQueryClient } from '@tanstack/react-query';
import { Button, Card, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { call } from '../api/call.ts';
import { useSpeech } from '../i18n/index.ts';
import { ProblemAlert } from '../ui/Problem.tsx';

export function Login({ other }: { other: ReactNode }) {
  const { words } = useSpeech();
  const client = useQueryClient();
  const [error, setError] = useState<unknown>();
  const signIn = async (given: { login: string; password: string }) => {
    setError(undefined);
    try {
      await call('/sessions', { method: 'POST', body: given });
      await client.resetQueries();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <main className="login">
      <Card title={<h1>{words.product}</h1>} extra={other}>
        <ProblemAlert error={error} />
        <Form layout="vertical" onFinish={signIn}>
          <Form.Item name="login" label={words.login} required>
            <Input autoComplete="username" autoFocus />
          </Form.Item>
          <Form.Item name="password" label={words.password} required>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" block>
            {words.signIn}
          </Button>
        </Form>
      </Card>
    </main>
  );
}
