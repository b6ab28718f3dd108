import { type Bilingual, useSpeech } from '../i18n/index.ts';
import { inBoth, useWords } from '../i18n/words.ts';
import { Day, Money, When } from './Time.tsx';

const ownWords = inBoth({
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
type Row = Record<string, unknown>;

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
                  <RecordCell column={column} value={row[column.field]} />
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

/** A value as the API says it is to be read. */
export function RecordCell({ column, value }: { column: Column; value: unknown }) {
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
