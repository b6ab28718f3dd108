import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Space, Table } from 'antd';
import { call } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Heat } from '../../ui/Time.tsx';

interface Overdue {
  id: string;
  name: string;
  district: string | null;
  due: string;
  lastContactOn: string | null;
  liaison: string | null;
}

/** 定期联系: whom nobody has spoken to in time, longest first. */
export function OverdueContacts() {
  const { words } = useSpeech();
  const list = useQuery({
    queryKey: ['/contacts/overdue'],
    queryFn: () => call<{ items: Overdue[] }>('/contacts/overdue?limit=200'),
  });
  return (
    <>
      <h1>{words.overdueContacts}</h1>
      <Space className="search-row">
        <Button href="/api/v1/contacts/overdue?format=xlsx">{words.exportXlsx}</Button>
      </Space>
      <ProblemAlert error={list.error} onRetry={() => list.refetch()} />
      <Table<Overdue>
        size="middle"
        rowKey={(row) => row.id}
        loading={list.isLoading}
        dataSource={list.data?.items ?? []}
        pagination={false}
        locale={{ emptyText: words.noOverdue }}
        columns={[
          {
            title: words.name,
            render: (_, row) => (
              <Link to="/organisations/$id" params={{ id: row.id }}>
                {row.name}
              </Link>
            ),
          },
          { title: words.district, dataIndex: 'district' },
          { title: words.due, render: (_, row) => <Heat due={row.due} /> },
          { title: words.lastContact, dataIndex: 'lastContactOn' },
          { title: words.liaison, dataIndex: 'liaison' },
        ]}
      />
    </>
  );
}
