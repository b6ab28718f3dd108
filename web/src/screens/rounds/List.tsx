import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import type { Round } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { BodyField } from '../../ui/BodyField.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { type Filters, ListTable } from '../../ui/ListTable.tsx';
import { beijing } from '../../ui/Time.tsx';
import { useSave, withoutEmpty } from '../../ui/useSave.ts';
import { useCategories } from '../../ui/useVocabulary.ts';

/** 征集轮次: asking employees for needs until a day. */
export function RoundList({ values }: { values: Filters }) {
  const { words } = useSpeech();
  const navigate = useNavigate();
  const [adding, add] = useState(false);
  return (
    <>
      <h1>{words.rounds}</h1>
      <ListTable<Round>
        path="/collection-rounds"
        values={values}
        onChange={(search) => navigate({ to: '/rounds', search })}
        rowKey={(row) => row.id}
        filters={[
          { name: 'q', label: words.name },
          {
            name: 'state',
            label: words.status,
            options: Object.entries(words.roundStates).map(([value, label]) => ({ value, label })),
          },
        ]}
        extra={<Button onClick={() => add(true)}>{words.add}</Button>}
        columns={[
          {
            title: words.name,
            render: (_, row) => (
              <Link to="/rounds/$id" params={{ id: row.id }}>
                {row.title}
              </Link>
            ),
          },
          { title: words.status, render: (_, row) => words.roundStates[row.state] },
          { title: words.closesAt, render: (_, row) => beijing(row.closedAt ?? row.closesAt) },
          { title: words.needs, render: (_, row) => row.counts.needs, align: 'right' },
          { title: words.headcount, render: (_, row) => row.counts.headcount, align: 'right' },
          { title: words.units, render: (_, row) => row.counts.units, align: 'right' },
        ]}
      />
      {adding ? <NewRound close={() => add(false)} /> : null}
    </>
  );
}

function NewRound({ close }: { close: () => void }) {
  const { words } = useSpeech();
  const { categories } = useCategories();
  const [form] = Form.useForm<Record<string, unknown>>();
  const { save, error, busy } = useSave();
  const submit = () =>
    save(
      (once) =>
        call('/collection-rounds', { method: 'POST', body: withoutEmpty(form.getFieldsValue()), once }),
      close,
    );
  return (
    <FormDrawer
      title={words.add}
      name="round"
      form={form}
      error={error}
      busy={busy}
      save={submit}
      close={close}
    >
      <BodyField />
      <Form.Item name="title" label={words.name} required>
        <Input />
      </Form.Item>
      <Form.Item name="invitation" label={words.invitation}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="categories" label={words.category}>
        <Select mode="multiple" options={categories} />
      </Form.Item>
    </FormDrawer>
  );
}
