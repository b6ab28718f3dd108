import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import { call } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';

interface Month {
  day: string;
  progress: number | null;
  organisations: { id: string; name: string }[];
}

/** How far a target was at the end of each month, and which organisations counted. */
export function TargetMonths({ id }: { id: string }) {
  const { words } = useSpeech();
  const path = `/targets/${id}/progress`;
  const months = useQuery({ queryKey: [path], queryFn: () => call<{ series: Month[] }>(path) });
  return (
    <>
      <ProblemAlert error={months.error} onRetry={() => months.refetch()} />
      <Table<Month>
        size="small"
        rowKey={(row) => row.day}
        loading={months.isLoading}
        dataSource={months.data?.series.toReversed() ?? []}
        pagination={false}
        columns={[
          { title: words.on, dataIndex: 'day', width: 120 },
          { title: words.progress, dataIndex: 'progress', width: 80, align: 'right' },
          {
            title: words.counted,
            render: (_, row) =>
              row.organisations.map(({ id, name }) => (
                <Link key={id} to="/organisations/$id" params={{ id }} className="counted">
                  {name}
                </Link>
              )),
          },
        ]}
      />
    </>
  );
}
