import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { call, query } from '../../api/call.ts';
import { beijing, serverNow } from '../../api/clock.ts';
import { useMe } from '../../app/me.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Screen, Section } from '../../ui/Screen.tsx';

// The chart library comes with the first chart and not before.
const Chart = lazy(() => import('./Chart.tsx'));

const ownWords = inBoth({
  title: ['统计', 'Reports'],
  body: ['单位', 'Body'],
  year: ['年度', 'Year'],
  export: ['导出 Excel', 'Export Excel'],
  total: ['合计', 'Total'],
  nothing: ['没有数据。', 'No data.'],
});

export interface Figures {
  id: string;
  title: Bilingual;
  dimension: Bilingual;
  columns: { id: string; title: Bilingual; unit?: string }[];
  rows: { id: string; title: Bilingual; values: Record<string, Cell>; open: Record<string, string> }[];
  total: Record<string, Cell> | null;
  note: Bilingual | null;
}
type Cell = string | number | Bilingual | null;
interface Report {
  sections: { id: string; title: Bilingual; tables: Figures[] }[];
}

/** 统计: a body and a year; every chart has its table, and each figure opens the list that it was counted over. */
export function Reports() {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const me = useMe();
  const values = useSearch({ from: '/reports' });
  const navigate = useNavigate();
  const bodies = useQuery({
    queryKey: ['/bodies', 'mine'],
    queryFn: () => call<{ items: { id: string; name: string }[] }>('/bodies?limit=200'),
    staleTime: 600_000,
  });
  const year = Number(values.year ?? beijing(serverNow()).slice(0, 4));
  const bodyId = values.bodyId ?? me.bodyId ?? bodies.data?.items[0]?.id;
  const report = useQuery({
    queryKey: ['report', year, bodyId],
    queryFn: () => call<Report>(`/reports/${year}${query({ bodyId })}`),
    enabled: bodyId !== undefined && bodyId !== null,
    placeholderData: (before) => before,
  });
  const change = (next: Record<string, string>) =>
    void navigate({ to: '/reports', search: { ...values, ...next } });
  return (
    <Screen
      title={words.title}
      right={
        <>
          <label>
            {words.body}{' '}
            <select
              className="input short"
              value={bodyId ?? ''}
              onChange={(event) => change({ bodyId: event.target.value })}
            >
              {bodies.data?.items.map((body) => (
                <option key={body.id} value={body.id}>
                  {body.name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.year}{' '}
            <input
              className="input"
              style={{ width: 90 }}
              type="number"
              min={2000}
              max={2100}
              value={year}
              onChange={(event) => change({ year: event.target.value })}
            />
          </label>
          <a className="button" href={`/api/v1/reports/${year}${query({ bodyId, format: 'xlsx' })}`}>
            {words.export}
          </a>
        </>
      }
    >
      <Loaded query={report}>
        {({ sections }) =>
          sections.map((section) => (
            <Section key={section.id} title={say(section.title)}>
              {section.tables.map((table) => (
                <FigureTable key={table.id} table={table} />
              ))}
            </Section>
          ))
        }
      </Loaded>
    </Screen>
  );
}

function FigureTable({ table }: { table: Figures }) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const { columns, rows, total } = table;
  const said = (cell: Cell | undefined) =>
    typeof cell === 'object' && cell !== null ? say(cell) : (cell ?? '');
  return (
    <div className="stack" style={{ marginBottom: 24 }}>
      <h3>{say(table.title)}</h3>
      {table.note ? <p className="clause">{say(table.note)}</p> : null}
      {rows.length > 1 ? (
        <Suspense fallback={null}>
          <Chart table={table} />
        </Suspense>
      ) : null}
      {rows.length === 0 ? (
        <p className="soft">{words.nothing}</p>
      ) : (
        <div className="scroll">
          <table className="sheet">
            <thead>
              <tr>
                <th>{say(table.dimension)}</th>
                {columns.map((column) => (
                  <th key={column.id} className="number">
                    {say(column.title)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td>{say(row.title)}</td>
                  {columns.map(({ id }) => {
                    const list = row.open[id];
                    return (
                      <td key={id} className="number">
                        {list ? (
                          <a href={`${list}${list.includes('?') ? '&' : '?'}format=xlsx`}>
                            {said(row.values[id])}
                          </a>
                        ) : (
                          said(row.values[id])
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
            {total ? (
              <tfoot>
                <tr>
                  <th>{words.total}</th>
                  {columns.map(({ id }) => (
                    <td key={id} className="number">
                      {said(total[id])}
                    </td>
                  ))}
                </tr>
              </tfoot>
            ) : null}
          </table>
        </div>
      )}
    </div>
  );
}
