import type { ReactNode } from 'react';
import type { Schema } from '../forms/schema.ts';
import { askedFields } from '../forms/schema.ts';
import { useSpeech } from '../i18n/index.ts';
import { type Filter, type Filters, List } from './List.tsx';
import { Loaded } from './Loaded.tsx';
import { RecordCell } from './RecordTable.tsx';
import { useDescribedList } from './useDescribedList.ts';

type Row = Record<string, unknown>;

interface Props {
  /** The list by the id of its operation, such as listNeeds: columns, filters and orders come from the API. */
  operation: string;
  values: Filters;
  onChange: (values: Filters) => void;
  /** What the list is always limited to and not asked. */
  fixed?: Filters;
  /** Cells that are more than their value, by the field: a link, a button. */
  cells?: Record<string, (row: Row) => ReactNode>;
  /** Columns after the API's own: what can be done with a row. */
  extra?: { id: string; title: string; cell: (row: Row) => ReactNode }[];
  /** Columns shown from the start, in this order; the others can be asked for. Without it, all. */
  shown?: string[];
  open?: (row: Row) => void;
  right?: ReactNode;
  empty?: ReactNode;
  ticked?: { keys: string[]; change: (keys: string[]) => void; label: (row: Row) => string };
}

/** A list of the API as the API describes it. */
export function ApiList({
  operation,
  values,
  onChange,
  fixed = {},
  cells = {},
  extra = [],
  shown,
  ...rest
}: Props) {
  const { say, language } = useSpeech();
  const described = useDescribedList(operation);
  return (
    <Loaded query={described}>
      {({ path, title, columns, filters }) => {
        const order = shown ?? columns.map(({ field }) => field);
        const rank = (field: string) => (order.includes(field) ? order.indexOf(field) : 1000);
        const sorted = columns.toSorted((a, b) => rank(a.field) - rank(b.field));
        return (
          <List<Row>
            {...rest}
            path={path.replace('/api/v1', '')}
            label={say(title)}
            values={{ ...values, ...fixed }}
            onChange={onChange}
            rowKey={(row) => String(row.id ?? JSON.stringify(row))}
            filters={askedFields(filters).flatMap(([name, field]) =>
              name in fixed ? [] : [filterOf(name, field, language)],
            )}
            columns={[
              ...sorted.map((column) => ({
                id: column.field,
                title: say(column.title),
                ...(column.sort ? { sort: column.sort } : {}),
                ...(column.format === 'money' || column.format === 'number' ? { number: true as const } : {}),
                ...(order.includes(column.field) ? {} : { hidden: true as const }),
                cell: (row: Row) =>
                  cells[column.field]?.(row) ?? <RecordCell column={column} value={row[column.field]} />,
              })),
              ...extra,
            ]}
          />
        );
      }}
    </Loaded>
  );
}

function filterOf(name: string, field: Schema, language: 'zh' | 'en'): Filter {
  const label = (language === 'en' ? field.en : field.title) ?? name;
  if (field['x-ref'] && 'choices' in field['x-ref']) return { name, label, choices: field['x-ref'] };
  if (field.enum?.join() === 'true,false') return { name, label, flag: true };
  const options = field.enum?.map((value) => ({ value, label: field.options?.[value]?.[language] ?? value }));
  return {
    name,
    label,
    ...(options ? { options } : {}),
    ...(field.format === 'date' ? { day: true as const } : {}),
  };
}
