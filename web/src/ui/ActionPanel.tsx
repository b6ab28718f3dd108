import { useQuery } from '@tanstack/react-query';
import { Button, Card, Drawer, Form, Space } from 'antd';
import { useState } from 'react';
import { call } from '../api/call.ts';
import type { Action } from '../api/types.ts';
import { useSpeech } from '../i18n/index.ts';
import { ProblemAlert } from './Problem.tsx';
import { filled, SchemaFields } from './SchemaForm.tsx';
import { useSave } from './useSave.ts';

interface Props {
  /** Path of the case, such as /organisations/{id}. */
  path: string;
  /** The version of the case that is on the screen. */
  seq: number;
}

/** What can be done with a case now, and why the rest cannot: all of it as the API says. */
export function ActionPanel({ path, seq }: Props) {
  const { words, say } = useSpeech();
  const [chosen, choose] = useState<Action>();
  const actions = useQuery({
    queryKey: [path, 'actions', seq],
    queryFn: () => call<Action[]>(`${path}/actions`),
  });
  const allowed = actions.data?.filter((action) => action.allowed) ?? [];
  const refused = actions.data?.filter((action) => !action.allowed) ?? [];
  return (
    <Card title={words.actions} loading={actions.isLoading}>
      <ProblemAlert error={actions.error} onRetry={() => actions.refetch()} />
      {actions.data && allowed.length === 0 ? <p>{words.noActions}</p> : null}
      <Space wrap>
        {allowed.map((action) => (
          <Button key={action.event} type="primary" onClick={() => choose(action)}>
            {say(action.title)}
          </Button>
        ))}
      </Space>
      {refused.length > 0 ? (
        <details className="refused">
          <summary>{`${words.refusedActions}（${refused.length}）`}</summary>
          <ul>
            {refused.map((action) => (
              <li key={action.event}>
                <strong>{say(action.title)}</strong>
                <ul>
                  {action.reasons.map((reason) => (
                    <li key={reason.rule}>
                      {say(reason.sentence)}
                      {reason.clause ? <span className="clause">（{say(reason.clause)}）</span> : null}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {chosen ? (
        <ActionDrawer
          key={chosen.event}
          path={path}
          seq={seq}
          action={chosen}
          close={() => choose(undefined)}
        />
      ) : null}
    </Card>
  );
}

function ActionDrawer({ path, seq, action, close }: Props & { action: Action; close: () => void }) {
  const { words, say } = useSpeech();
  const [form] = Form.useForm();
  const { save, error, busy } = useSave();
  const submit = () =>
    save(
      (once) => {
        const data = filled(form.getFieldsValue()) ?? {};
        const body = { type: action.event, data };
        return call(`${path}/events`, { method: 'POST', body, ifMatch: `"${seq}"`, once });
      },
      close,
      `${words.done} · ${say(action.title)}`,
    );
  return (
    <Drawer
      open
      size="large"
      title={say(action.title)}
      onClose={close}
      footer={
        <Space>
          <Button type="primary" loading={busy} onClick={submit}>
            {words.confirm}
          </Button>
          <Button onClick={close}>{words.cancel}</Button>
        </Space>
      }
    >
      <p className="clause">{`${words.basis}：${say(action.basis)}`}</p>
      {action.confirm ? <p className="consequence">{say(action.confirm)}</p> : null}
      <ProblemAlert error={error} />
      <Form form={form} name="action" layout="vertical">
        <SchemaFields schema={action.schema} />
      </Form>
    </Drawer>
  );
}
