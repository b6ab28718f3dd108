import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { call } from '../api/call.ts';
import type { Clock } from '../api/types.ts';
import { useSpeech } from '../i18n/index.ts';
import { ProblemAlert } from './Problem.tsx';
import { Heat } from './Time.tsx';

/** The clocks of a case, those that still run first. */
export function Clocks({ path, seq }: { path: string; seq: number }) {
  const { words, say } = useSpeech();
  const clocks = useQuery({
    queryKey: [path, 'deadlines', seq],
    queryFn: () => call<{ items: Clock[] }>(`${path}/deadlines`),
  });
  const running = clocks.data?.items.filter((clock) => !clock.endedAt) ?? [];
  return (
    <>
      <ProblemAlert error={clocks.error} onRetry={() => clocks.refetch()} />
      <Table
        size="small"
        rowKey={(clock) => `${clock.rule} ${clock.key}`}
        loading={clocks.isLoading}
        dataSource={running}
        pagination={false}
        locale={{ emptyText: words.noClocks }}
        columns={[
          { title: words.clocks, render: (_, clock) => say(clock.title) || clock.rule },
          { title: words.due, render: (_, clock) => <Heat due={clock.due} /> },
        ]}
      />
    </>
  );
}
