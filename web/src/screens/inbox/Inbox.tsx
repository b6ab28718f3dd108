import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { call } from '../../api/call.ts';
import type { Clock } from '../../api/types.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { Heat } from '../../ui/Heat.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';

interface Item {
  kind: string;
  id: string;
  projectId?: string;
  organisationId?: string;
  title: string;
  step: { title: Bilingual };
  actions: { event: string; title: Bilingual }[];
  deadline: Clock | null;
}

/** 今日待办: what waits for me, most urgent first. */
export function Inbox() {
  const { words, say } = useSpeech();
  const inbox = useQuery({
    queryKey: ['/inbox'],
    queryFn: () => call<{ items: Item[] }>('/inbox'),
    refetchInterval: 30_000,
  });
  return (
    <>
      <h1>{words.inbox}</h1>
      <ProblemAlert error={inbox.error} onRetry={() => inbox.refetch()} />
      <Table<Item>
        size="middle"
        rowKey={(row) => `${row.kind} ${row.id}`}
        loading={inbox.isLoading}
        dataSource={inbox.data?.items ?? []}
        pagination={false}
        locale={{ emptyText: words.noInbox }}
        columns={[
          {
            title: words.name,
            render: (_, row) => <Title of={row} />,
          },
          { title: words.step, render: (_, row) => say(row.step.title) },
          { title: words.due, render: (_, row) => (row.deadline ? <Heat due={row.deadline.due} /> : null) },
          { title: words.why, render: (_, row) => row.actions.map((action) => say(action.title)).join('、') },
        ]}
      />
    </>
  );
}

/** The title, leading to where the step is taken. */
function Title({ of: { kind, organisationId, projectId, title } }: { of: Item }) {
  if (organisationId) {
    return (
      <Link to="/organisations/$id" params={{ id: organisationId }}>
        {title}
      </Link>
    );
  }
  if (projectId) {
    return (
      <Link to="/projects/$id" params={{ id: projectId }}>
        {title}
      </Link>
    );
  }
  return kind === 'need-group' ? <Link to="/needs">{title}</Link> : title;
}
