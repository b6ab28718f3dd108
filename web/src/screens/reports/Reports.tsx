import { useQuery } from '@tanstack/react-query';
import { Button, InputNumber, Select, Skeleton, Space, Table } from 'antd';
import { useState } from 'react';
import { call, query } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { useBodies, useMe } from '../../ui/useVocabulary.ts';

interface Row {
  id: string;
  title: Bilingual;
  values: Record<string, string | number | null>;
  /** Where the list is that a figure was counted over, by the figure's column. */
  open: Record<string, string>;
}
interface ReportTable {
  id: string;
  title: Bilingual;
  dimension: Bilingual;
  columns: { id: string; title: Bilingual }[];
  rows: Row[];
  total: Record<string, string | number | null> | null;
  note: Bilingual | null;
}
interface Report {
  sections: { id: string; title: Bilingual; tables: ReportTable[] }[];
}

/** 统计分析: the report of a body and a year; each figure opens to the list that it was counted over. */
export function Reports() {
  const { words, say } = useSpeech();
  const me = useMe();
  const bodies = useBodies();
  const [year, setYear] = useState(() => new Date().getFullYear());
  const [chosen, choose] = useState<string>();
  const bodyId = chosen ?? me.data?.bodyId ?? bodies[0]?.id;
  const path = `/reports/${year}`;
  const report = useQuery({
    queryKey: [path, bodyId],
    queryFn: () => call<Report>(`${path}${query({ bodyId })}`),
    enabled: bodyId !== undefined,
  });
  return (
    <>
      <h1>{words.reports}</h1>
      <Space className="search-row">
        <Select
          aria-label={words.body}
          style={{ minWidth: 200 }}
          value={bodyId}
          onChange={choose}
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <InputNumber
          aria-label={words.year}
          value={year}
          onChange={(value) => value && setYear(value)}
          precision={0}
        />
        <Button href={`/api/v1${path}${query({ bodyId, format: 'xlsx' })}`}>{words.exportXlsx}</Button>
      </Space>
      <ProblemAlert error={report.error} onRetry={() => report.refetch()} />
      {report.isLoading ? <Skeleton active /> : null}
      {report.data?.sections.map((section) => (
        <section key={section.id}>
          <h2>{say(section.title)}</h2>
          {section.tables.map((table) => (
            <Figures key={table.id} table={table} />
          ))}
        </section>
      ))}
    </>
  );
}

function Figures({ table }: { table: ReportTable }) {
  const { words, say } = useSpeech();
  const { columns, rows, total } = table;
  const shown = (row: Row, id: string) => {
    const value = row.values[id] ?? '';
    const list = row.open[id];
    return list ? <a href={`${list}${list.includes('?') ? '&' : '?'}format=xlsx`}>{value}</a> : value;
  };
  return (
    <>
      <h3>{say(table.title)}</h3>
      {table.note ? <p className="clause">{say(table.note)}</p> : null}
      <Table<Row>
        size="small"
        rowKey={(row) => row.id}
        dataSource={rows}
        pagination={rows.length > 20 ? { pageSize: 20 } : false}
        locale={{ emptyText: words.empty }}
        columns={[
          { title: say(table.dimension), render: (_, row) => say(row.title) },
          ...columns.map(({ id, title }) => ({
            title: say(title),
            align: 'right' as const,
            render: (_: unknown, row: Row) => shown(row, id),
          })),
        ]}
        {...(total
          ? {
              summary: () => (
                <Table.Summary.Row>
                  <Table.Summary.Cell index={0}>{words.total}</Table.Summary.Cell>
                  {columns.map(({ id }, index) => (
                    <Table.Summary.Cell key={id} index={index + 1} align="right">
                      {total[id] ?? ''}
                    </Table.Summary.Cell>
                  ))}
                </Table.Summary.Row>
              ),
            }
          : {})}
      />
    </>
  );
}
