import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Card, Form, Select, Space } from 'antd';
import { useRef, useState } from 'react';
import { call } from '../../api/call.ts';
import type { SheetImport } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { BodyField } from '../../ui/BodyField.tsx';
import { type Filters, ListTable } from '../../ui/ListTable.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { beijing } from '../../ui/Time.tsx';
import { useSave } from '../../ui/useSave.ts';
import { useVocabulary } from '../../ui/useVocabulary.ts';

/** 表格导入: hand in a spreadsheet, and see those that were handed in. */
export function ImportList({ values }: { values: Filters }) {
  const { words } = useSpeech();
  const { vocabulary, word, options } = useVocabulary();
  const navigate = useNavigate();
  return (
    <>
      <h1>{words.imports}</h1>
      <Upload />
      <ListTable<SheetImport>
        path="/imports"
        values={values}
        onChange={(search) => navigate({ to: '/imports', search })}
        rowKey={(row) => row.id}
        filters={[
          { name: 'kind', label: words.kind, options: options(vocabulary?.sheets) },
          {
            name: 'status',
            label: words.status,
            options: Object.entries(words.importStates).map(([value, label]) => ({ value, label })),
          },
        ]}
        columns={[
          {
            title: words.name,
            render: (_, row) => (
              <Link to="/imports/$id" params={{ id: row.id }}>
                {row.fileName}
              </Link>
            ),
          },
          { title: words.kind, render: (_, row) => word(vocabulary?.sheets, row.kind) },
          { title: words.status, render: (_, row) => words.importStates[row.status] },
          { title: words.row, render: (_, row) => row.counts.rows, align: 'right' },
          { title: words.rowStates.error, render: (_, row) => row.counts.error, align: 'right' },
          { title: words.applied, render: (_, row) => row.counts.applied, align: 'right' },
          { title: words.on, render: (_, row) => beijing(row.createdAt) },
        ]}
      />
    </>
  );
}

function Upload() {
  const { words, language } = useSpeech();
  const { vocabulary, options } = useVocabulary();
  const navigate = useNavigate();
  const file = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<string>();
  const [form] = Form.useForm<{ bodyId: string; kind: string }>();
  const { save, error, busy } = useSave();
  const submit = (given: { bodyId?: string; kind?: string }) =>
    save(
      (once) => {
        const chosen = file.current?.files?.[0];
        const body = new FormData();
        for (const [name, value] of Object.entries(given)) if (value) body.append(name, value);
        if (chosen) body.append('file', chosen);
        return call<SheetImport>('/imports', { method: 'POST', body, once });
      },
      ({ id }) => navigate({ to: '/imports/$id', params: { id } }),
    );
  return (
    <Card size="small" className="search-row">
      <ProblemAlert error={error} />
      <Form
        form={form}
        name="upload"
        layout="inline"
        onFinish={submit}
        onValuesChange={(_, all) => setKind(all.kind)}
      >
        <BodyField />
        <Form.Item name="kind" label={words.kind}>
          <Select style={{ minWidth: 140 }} options={options(vocabulary?.sheets)} />
        </Form.Item>
        <label className="file">
          {words.chooseFile} <input ref={file} type="file" accept=".xlsx,.csv" />
        </label>
        <Space>
          <Button type="primary" htmlType="submit" loading={busy}>
            {words.upload}
          </Button>
          {kind ? (
            <>
              <Button href={`/api/v1/imports/templates/${kind}?format=xlsx`} hrefLang={language}>
                {`${words.template}（XLSX）`}
              </Button>
              <Button href={`/api/v1/imports/templates/${kind}?format=csv`} hrefLang={language}>
                {`${words.template}（CSV）`}
              </Button>
            </>
          ) : null}
        </Space>
      </Form>
    </Card>
  );
}
