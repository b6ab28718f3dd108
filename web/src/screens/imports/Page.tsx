import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Alert, Button, Progress, Segmented, Skeleton, Space, Statistic, Table, Tag } from 'antd';
import { useState } from 'react';
import { call, query } from '../../api/call.ts';
import type { ImportRow, Page, SheetImport } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { useSave } from '../../ui/useSave.ts';

const counted = ['new', 'changed', 'same', 'error'] as const;
type RowState = (typeof counted)[number];

/** One import: its progress, its preview row by row, and the decision what to enter. */
export function ImportPage({ id }: { id: string }) {
  const { words, say } = useSpeech();
  const path = `/imports/${id}`;
  const { save, error, busy } = useSave();
  const found = useQuery({
    queryKey: [path],
    queryFn: () => call<SheetImport>(path),
    refetchInterval: ({ state }) => (underWay(state.data?.status) ? 1_000 : false),
  });
  if (found.error) return <ProblemAlert error={found.error} onRetry={() => found.refetch()} />;
  if (!found.data) return <Skeleton active />;
  const { fileName, status, counts, progress, reasons, warnings } = found.data;
  const apply = (mode: 'all-or-nothing' | 'good-rows') =>
    save((once) => call(`${path}/apply`, { method: 'POST', body: { mode }, once }));
  return (
    <>
      <h1>
        {fileName} <Tag>{words.importStates[status]}</Tag>
      </h1>
      <ProblemAlert error={error} />
      {underWay(status) ? <Progress percent={progress} status="active" /> : null}
      {[...reasons, ...warnings].map((reason) => (
        <Alert
          key={`${reason.rule}${reason.field ?? ''}`}
          type={reasons.includes(reason) ? 'error' : 'warning'}
          showIcon
          title={say(reason.sentence)}
        />
      ))}
      <Space size="large" className="search-row">
        {counted.map((name) => (
          <Statistic key={name} title={words.rowStates[name]} value={counts[name]} />
        ))}
        <Statistic title={words.applied} value={counts.applied} />
      </Space>
      {status === 'ready' ? (
        <Space className="search-row">
          <Button type="primary" loading={busy} onClick={() => apply('all-or-nothing')}>
            {words.allOrNothing}
          </Button>
          <Button loading={busy} onClick={() => apply('good-rows')}>
            {words.goodRows}
          </Button>
          <Button danger onClick={() => save(() => call(path, { method: 'DELETE' }))}>
            {words.cancel}
          </Button>
        </Space>
      ) : null}
      <Rows path={path} status={status} errors={counts.error > 0} />
    </>
  );
}

const underWay = (status: string | undefined) => status === 'reading' || status === 'applying';

function Rows({ path, status, errors }: { path: string; status: string; errors: boolean }) {
  const { words, say } = useSpeech();
  const [wanted, want] = useState<RowState | 'all'>();
  const shown = wanted ?? (errors ? 'error' : 'all');
  const filter = shown === 'all' ? undefined : shown;
  const rows = useInfiniteQuery({
    queryKey: [path, 'rows', filter, status],
    queryFn: ({ pageParam }) =>
      call<Page<ImportRow>>(`${path}/rows${query({ status: filter, cursor: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <>
      <Space className="search-row">
        <Segmented
          value={shown}
          onChange={want}
          options={[
            { value: 'all' as const, label: words.all },
            ...counted.map((value) => ({ value, label: words.rowStates[value] })),
          ]}
        />
        <Button href={`/api/v1${path}/rows${query({ status: filter, format: 'xlsx' })}`}>
          {words.exportXlsx}
        </Button>
      </Space>
      <ProblemAlert error={rows.error} onRetry={() => rows.refetch()} />
      <Table<ImportRow>
        size="small"
        rowKey={(row) => row.row}
        loading={rows.isLoading}
        dataSource={rows.data?.pages.flatMap((page) => page.items) ?? []}
        pagination={false}
        locale={{ emptyText: words.empty }}
        columns={[
          { title: words.row, dataIndex: 'row', width: 80, align: 'right' },
          { title: words.result, width: 100, render: (_, row) => words.rowStates[row.status] },
          { title: words.reason, render: (_, row) => say(row.sentence) },
          {
            title: words.content,
            render: (_, row) =>
              Object.values(row.values ?? {})
                .filter((value) => typeof value === 'string' || typeof value === 'number')
                .join('　'),
          },
        ]}
      />
      {rows.hasNextPage ? (
        <Button className="more" onClick={() => rows.fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
}
