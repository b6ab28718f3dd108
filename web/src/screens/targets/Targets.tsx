import { useQuery } from '@tanstack/react-query';
import { Button, Card, DatePicker, Form, InputNumber, Progress, Select, Table, Tag } from 'antd';
import type dayjs from 'dayjs';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import type { Page, Target } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { BodyField } from '../../ui/BodyField.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { useSave, withoutEmpty } from '../../ui/useSave.ts';
import { useBodies, useVocabulary } from '../../ui/useVocabulary.ts';
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
            title: words.months,
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
  const { vocabulary, options } = useVocabulary();
  const [form] = Form.useForm<Given>();
  const { save, error, busy } = useSave();
  const submit = () =>
    save((once) => {
      const { dueDate, ...given } = form.getFieldsValue();
      const body = withoutEmpty({ ...given, dueDate: dueDate?.format('YYYY-MM-DD') });
      return call('/targets', { method: 'POST', body, once });
    }, close);
  return (
    <FormDrawer
      title={words.add}
      name="target"
      form={form}
      error={error}
      busy={busy}
      save={submit}
      close={close}
    >
      <BodyField />
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
    </FormDrawer>
  );
}
