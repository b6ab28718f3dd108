import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, DatePicker, Form, InputNumber, Modal, Progress, Select, Table, Tag } from 'antd';
import type dayjs from 'dayjs';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import type { Page, Target } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { useBodies, useMe, useVocabulary } from '../../ui/useVocabulary.ts';
import { TargetMonths } from './TargetMonths.tsx';

/** 工作目标: how many, by when, and how far we are. */
export function Targets() {
  const { words, say } = useSpeech();
  const bodies = useBodies();
  const [adding, add] = useState(false);
  const [opened, open] = useState<Target>();
  const list = useQuery({ queryKey: ['/targets'], queryFn: () => call<Page<Target>>('/targets?limit=200') });
  return (
    <>
      <h1>
        {words.targets} <Button onClick={() => add(true)}>{words.add}</Button>
      </h1>
      <ProblemAlert error={list.error} onRetry={() => list.refetch()} />
      <Table<Target>
        size="middle"
        rowKey={(row) => row.id}
        loading={list.isLoading}
        dataSource={list.data?.items ?? []}
        pagination={false}
        locale={{ emptyText: words.empty }}
        columns={[
          { title: words.body, render: (_, row) => bodies.find(({ id }) => id === row.bodyId)?.name },
          { title: words.kind, render: (_, row) => say(row.title) },
          {
            title: words.progress,
            width: 260,
            render: (_, row) => (
              <Progress
                percent={Math.min(100, Math.round(((row.progress ?? 0) * 100) / Math.max(1, row.minimum)))}
                format={() =>
                  `${row.progress ?? '—'} / ${row.minimum}${row.maximum ? `–${row.maximum}` : ''}`
                }
              />
            ),
          },
          {
            title: words.result,
            render: (_, row) => (
              <Tag color={row.met ? 'green' : 'default'}>{row.met ? words.met : words.notMet}</Tag>
            ),
          },
          { title: words.dueDate, dataIndex: 'dueDate' },
          {
            render: (_, row) => (
              <Button type="link" onClick={() => open(row)}>
                {words.months}
              </Button>
            ),
          },
        ]}
      />
      {opened ? (
        <Card title={`${say(opened.title)}：${words.months}`}>
          <TargetMonths id={opened.id} />
        </Card>
      ) : null}
      {adding ? <NewTarget close={() => add(false)} /> : null}
    </>
  );
}

interface Given {
  bodyId: string;
  kind: string;
  minimum: number;
  maximum?: number | null;
  dueDate?: dayjs.Dayjs | null;
}

function NewTarget({ close }: { close: () => void }) {
  const { words } = useSpeech();
  const { message } = App.useApp();
  const { vocabulary, options } = useVocabulary();
  const bodies = useBodies();
  const me = useMe();
  const client = useQueryClient();
  const [form] = Form.useForm<Given>();
  const [error, setError] = useState<unknown>();
  const [once] = useState(() => crypto.randomUUID());
  const save = async () => {
    const { dueDate, maximum, ...given } = form.getFieldsValue();
    try {
      const body = {
        ...given,
        ...(maximum === null || maximum === undefined ? {} : { maximum }),
        ...(dueDate ? { dueDate: dueDate.format('YYYY-MM-DD') } : {}),
      };
      await call('/targets', { method: 'POST', body, once });
      message.success(words.saved);
      await client.invalidateQueries();
      close();
    } catch (refused) {
      setError(refused);
    }
  };
  return (
    <Modal open title={words.add} onCancel={close} onOk={save} okText={words.save} cancelText={words.cancel}>
      <ProblemAlert error={error} />
      <Form form={form} name="target" layout="vertical" initialValues={{ bodyId: me.data?.bodyId }}>
        <Form.Item name="bodyId" label={words.body} required>
          <Select options={bodies.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
        <Form.Item name="kind" label={words.kind} required>
          <Select options={options(vocabulary?.targetKinds)} />
        </Form.Item>
        <Form.Item name="minimum" label={words.minimum} required>
          <InputNumber min={0} />
        </Form.Item>
        <Form.Item name="maximum" label={words.maximum}>
          <InputNumber min={0} />
        </Form.Item>
        <Form.Item name="dueDate" label={words.dueDate}>
          <DatePicker />
        </Form.Item>
      </Form>
    </Modal>
  );
}
