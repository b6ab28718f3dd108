import { useNavigate } from '@tanstack/react-router';
import { Button, Space } from 'antd';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import type { Need } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { type Filters, ListTable } from '../../ui/ListTable.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { useSave } from '../../ui/useSave.ts';
import { useBodies, useCategories } from '../../ui/useVocabulary.ts';
import { NeedForm } from './NeedForm.tsx';
import { ProjectForm } from './ProjectForm.tsx';

/** 需求征集: what employees asked for; ticked ones become one need, or a project. */
export function NeedList({ values }: { values: Filters }) {
  const { words } = useSpeech();
  const { categories, category } = useCategories();
  const bodies = useBodies();
  const navigate = useNavigate();
  const [ticked, tick] = useState<string[]>([]);
  const [form, open] = useState<'need' | 'project'>();
  const { save, error, busy } = useSave();
  const merge = () => {
    // Ids count upwards: the earliest stays.
    const [into, ...from] = ticked.toSorted();
    return save(
      (once) => call('/needs/merge', { method: 'POST', body: { into, from }, once }),
      () => tick([]),
    );
  };
  return (
    <>
      <h1>{words.needs}</h1>
      <ProblemAlert error={error} />
      <ListTable<Need>
        path="/needs"
        values={values}
        onChange={(search) => navigate({ to: '/needs', search })}
        rowKey={(row) => row.id}
        ticked={{ keys: ticked, change: tick }}
        filters={[
          { name: 'q', label: words.need },
          { name: 'category', label: words.category, options: categories },
          { name: 'district', label: words.district },
          {
            name: 'bodyId',
            label: words.body,
            options: bodies.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        extra={
          <Space>
            <Button onClick={() => open('need')}>{words.add}</Button>
            <Button disabled={ticked.length < 2} loading={busy} onClick={merge}>
              {words.merge}
            </Button>
            <Button disabled={ticked.length === 0} onClick={() => open('project')}>
              {words.formProject}
            </Button>
          </Space>
        }
        columns={[
          { title: words.need, dataIndex: 'title' },
          { title: words.category, render: (_, row) => category(row.category) },
          { title: words.headcount, dataIndex: 'headcount', align: 'right' },
          { title: words.unit, dataIndex: 'unit' },
          { title: words.district, dataIndex: 'district' },
          { title: words.source, dataIndex: 'source' },
          { title: words.raisedOn, dataIndex: 'raisedOn' },
          { title: words.projects, render: (_, row) => (row.projectId ? words.linked : '') },
        ]}
      />
      {form === 'need' ? <NeedForm close={() => open(undefined)} /> : null}
      {form === 'project' ? <ProjectForm needIds={ticked} close={() => open(undefined)} /> : null}
    </>
  );
}
