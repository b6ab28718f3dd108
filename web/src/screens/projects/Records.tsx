import { useQueries, useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded, Waiting } from '../../ui/Loaded.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Empty, Section } from '../../ui/Screen.tsx';
import { Day, Money, When } from '../../ui/Time.tsx';

const ownWords = inBoth({
  nothing: ['还没有记录。', 'Nothing on record yet.'],
  yes: ['是', 'yes'],
  no: ['否', 'no'],
  details: ['详情', 'Details'],
});

export interface Column {
  field: string;
  title: Bilingual;
  format: string;
  options?: Record<string, Bilingual>;
}
interface Kind {
  path: string;
  group: string;
  title: Bilingual;
  columns: Column[];
}
type Row = Record<string, unknown>;

/** The records of one part of a project, each kind a table with the columns that the API names; empty kinds are left out. */
export function Records({
  path,
  seq,
  group,
  without = [],
}: {
  path: string;
  seq: number;
  group: string;
  without?: string[];
}) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const catalogue = useQuery({
    queryKey: [path, 'records'],
    queryFn: () => call<{ items: Kind[] }>(`${path}/records`),
    staleTime: 600_000,
  });
  const kinds = (catalogue.data?.items ?? []).filter(
    (kind) => kind.group === group && !without.includes(kind.path),
  );
  const lists = useQueries({
    queries: kinds.map((kind) => ({
      queryKey: [path, kind.path, seq],
      queryFn: () => call<{ items: Row[] }>(`${path}/${kind.path}`),
    })),
  });
  const filled = kinds.flatMap((kind, index) => {
    const rows = lists[index]?.data?.items ?? [];
    return rows.length > 0 ? [{ kind, rows }] : [];
  });
  return (
    <Loaded query={catalogue}>
      {() => (
        <>
          {lists.some(({ isLoading }) => isLoading) ? <Waiting /> : null}
          <ProblemAlert error={lists.find(({ error }) => error)?.error} />
          {filled.length === 0 && lists.every(({ isLoading }) => !isLoading) ? (
            <Empty>{words.nothing}</Empty>
          ) : null}
          {filled.map(({ kind, rows }) => (
            <Section key={kind.path} title={say(kind.title)} flush>
              <RecordTable columns={kind.columns} rows={rows} />
            </Section>
          ))}
        </>
      )}
    </Loaded>
  );
}

/** Columns that no row has anything in are not drawn. */
export function RecordTable({ columns, rows }: { columns: Column[]; rows: Row[] }) {
  const { say } = useSpeech();
  const used = columns.filter(({ field }) =>
    rows.some((row) => row[field] !== null && row[field] !== undefined && row[field] !== ''),
  );
  return (
    <div className="list">
      <table>
        <thead>
          <tr>
            {used.map((column) => (
              <th key={column.field} className={isNumber(column) ? 'number' : undefined}>
                {say(column.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={String(row.id ?? index)}>
              {used.map((column) => (
                <td key={column.field} className={isNumber(column) ? 'number' : undefined}>
                  <Cell column={column} value={row[column.field]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isNumber = ({ format }: Column) => format === 'money' || format === 'number';

function Cell({ column, value }: { column: Column; value: unknown }) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  if (value === null || value === undefined) return null;
  if (column.format === 'money') return <Money yuan={String(value)} />;
  if (column.format === 'instant') return <When at={String(value)} />;
  if (column.format === 'day') return <Day on={String(value)} />;
  if (column.format === 'flag') return value ? words.yes : words.no;
  if (column.format === 'choice')
    return <span className="tag">{say(column.options?.[String(value)]) || String(value)}</span>;
  if (typeof value === 'object') return <Parts value={value} />;
  return String(value);
}

/** What has parts of its own is folded: few look at it, and then they want all of it. */
function Parts({ value }: { value: object }) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  if ('zh' in value && 'en' in value) return say(value as Bilingual);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join('、');
  const lines = Object.entries(value).map(([name, inner]) => [
    Array.isArray(value) ? '' : name,
    typeof inner === 'object' && inner !== null ? textOf(inner) : String(inner),
  ]);
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>
        {words.details}（{lines.length}）
      </summary>
      <ul>
        {lines.map(([name, inner]) => (
          <li key={`${name}${inner}`}>
            {name ? `${name}：` : ''}
            {inner}
          </li>
        ))}
      </ul>
    </details>
  );
}

const textOf = (value: object): string =>
  Object.values(value)
    .filter((one) => typeof one !== 'object' || one === null)
    .filter((one) => !/^[0-9a-f]{8}-/.test(String(one)))
    .join(' · ');
