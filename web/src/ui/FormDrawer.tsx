import { Button, Drawer, Form, type FormInstance, Space } from 'antd';
import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/index.ts';
import { ProblemAlert } from './Problem.tsx';

interface Props {
  title: string;
  name: string;
  form: FormInstance;
  initialValues?: object;
  error: unknown;
  busy: boolean;
  save: () => void;
  close: () => void;
  children: ReactNode;
}

/** A form at the side: saved or left, and what was refused said above it. */
export function FormDrawer({ title, name, form, initialValues, error, busy, save, close, children }: Props) {
  const { words } = useSpeech();
  return (
    <Drawer
      open
      size="large"
      title={title}
      onClose={close}
      footer={
        <Space>
          <Button type="primary" loading={busy} onClick={save}>
            {words.save}
          </Button>
          <Button onClick={close}>{words.cancel}</Button>
        </Space>
      }
    >
      <ProblemAlert error={error} />
      <Form form={form} name={name} layout="vertical" initialValues={initialValues ?? {}}>
        {children}
      </Form>
    </Drawer>
  );
}
