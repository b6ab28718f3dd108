import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select, Space, Table, type TableColumnsType } from 'antd';
import type { Key, ReactNode } from 'react';
import { call, query } from '../api/call.ts';
import type { Page } from '../api/types.ts';
import { useSpeech } from '../i18n/index.ts';
import { ProblemAlert } from './Problem.tsx';

export type Filters = Record<string, string | undefined>;

export interface Filter {
  name: string;
  label: string;
  options?: { value: string; label: string }[];
  /** A day, written YYYY-MM-DD. */
  day?: true;
}

interface Props<T> {
  /** The list's path, such as /organisations. */
  path: string;
  filters: Filter[];
  /** What is filtered by now, as the address says, and how to say it anew. */
  values: Filters;
  onChange: (values: Filters) => void;
  columns: TableColumnsType<T>;
  rowKey: (row: T) => string;
  extra?: ReactNode;
  /** Which rows are ticked, where something can be done with several. */
  ticked?: { keys: string[]; change: (keys: string[]) => void };
}

/** A list of the API with its search row, its exports as filtered, and more on demand. */
export function ListTable<T extends object>({
  path,
  filters,
  values,
  onChange,
  columns,
  rowKey,
  extra,
  ticked,
}: Props<T>) {
  const { words } = useSpeech();
  const [form] = Form.useForm<Filters>();
  const list = useInfiniteQuery({
    queryKey: [path, 'list', values],
    queryFn: ({ pageParam }) => call<Page<T>>(`${path}${query({ ...values, cursor: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const download = (format: string) => `/api/v1${path}${query({ ...values, format })}`;
  return (
    <>
      <Form
        form={form}
        name="search"
        layout="inline"
        initialValues={values}
        onFinish={(given: Filters) => onChange(given)}
        className="search-row"
        role="search"
      >
        {filters.map((filter) => (
          <Form.Item key={filter.name} name={filter.name} label={filter.label}>
            {filter.options ? (
              <Select
                allowClear
                showSearch={{ optionFilterProp: 'label' }}
                options={filter.options}
                style={{ minWidth: 140 }}
              />
            ) : (
              <Input allowClear {...(filter.day ? { type: 'date' } : {})} />
            )}
          </Form.Item>
        ))}
        <Space wrap>
          <Button type="primary" htmlType="submit">
            {words.search}
          </Button>
          <Button
            onClick={() => {
              onChange({});
              form.setFieldsValue(Object.fromEntries(filters.map(({ name }) => [name, undefined])));
            }}
          >
            {words.reset}
          </Button>
          <Button href={download('xlsx')}>{words.exportXlsx}</Button>
          <Button href={download('csv')}>{words.exportCsv}</Button>
          {extra}
        </Space>
      </Form>
      <ProblemAlert error={list.error} onRetry={() => list.refetch()} />
      <Table<T>
        size="middle"
        rowKey={rowKey}
        loading={list.isLoading}
        dataSource={rows}
        columns={columns}
        pagination={false}
        {...(ticked
          ? {
              rowSelection: {
                selectedRowKeys: ticked.keys,
                onChange: (keys: Key[]) => ticked.change(keys.map(String)),
              },
            }
          : {})}
        locale={{ emptyText: words.empty }}
      />
      {list.hasNextPage ? (
        <Button className="more" loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
}
