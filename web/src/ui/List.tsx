import { useInfiniteQuery } from '@tanstack/react-query';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { call, query } from '../api/call.ts';
import { useWords } from '../i18n/words.ts';
import { ListTools } from './ListTools.tsx';
import { Waiting } from './Loaded.tsx';
import { ProblemAlert } from './Problem.tsx';
import { uiWords } from './words.ts';

/** What a list is filtered and sorted by, as the address says it. An absent filter is absent. */
export type Filters = Record<string, string | undefined>;

export interface Filter {
  name: string;
  label: string;
  options?: { value: string; label: string }[];
  /** A day, written YYYY-MM-DD. */
  day?: true;
  /** Yes, or not asked. */
  flag?: true;
  /** Something of ours, chosen by name. */
  choices?: { choices: string; name?: string };
}

export interface Column<T> {
  id: string;
  title: string;
  cell: (row: T) => ReactNode;
  /** The name by which the API sorts, where it does. */
  sort?: string;
  number?: true;
  /** Left out until somebody asks for it. */
  hidden?: true;
}

export interface Page<T> {
  items: T[];
  next: string | null;
  total?: number;
}

interface Props<T> {
  /** The list's path, such as /organisations; its exports and its saved views go by it. */
  path: string;
  label: string;
  filters: Filter[];
  values: Filters;
  onChange: (values: Filters) => void;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  /** Where a row leads; Enter opens it. */
  open?: (row: T) => void;
  right?: ReactNode;
  empty?: ReactNode;
  /** Rows that are ticked, where something can be done with several. */
  ticked?: { keys: string[]; change: (keys: string[]) => void; label: (row: T) => string };
  /** The API gives this list to be taken away as a file. Default true. */
  exports?: boolean;
}

const rowHeight = 40;

/** A list of the API: search row, sorting, total, columns, saved views, files; it draws what is seen and loads what is scrolled to. */
export function List<T extends object>(props: Props<T>) {
  const { path, filters, values, onChange, columns, rowKey, ticked, open } = props;
  const words = useWords(uiWords);
  const [hidden, hide] = useState<string[]>(() =>
    columns.filter((column) => column.hidden).map(({ id }) => id),
  );
  const shown = columns.filter(({ id }) => !hidden.includes(id));
  const list = useInfiniteQuery({
    queryKey: [path, 'list', values],
    queryFn: ({ pageParam }) =>
      call<Page<T>>(
        `${path}${query({ ...values, total: pageParam ? undefined : 'true', cursor: pageParam })}`,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total;
  const body = useRef<HTMLTableSectionElement>(null);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 20,
    scrollMargin: body.current?.offsetTop ?? 0,
  });
  const drawn = virtual.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last >= rows.length - 10) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, last, rows.length]);
  useEffect(() => rememberOrder(path, rows.map(rowKey)), [path, rows, rowKey]);
  const above = (drawn[0]?.start ?? 0) - virtual.options.scrollMargin;
  const below = virtual.getTotalSize() - ((drawn.at(-1)?.end ?? 0) - virtual.options.scrollMargin);
  const width = shown.length + (ticked ? 1 : 0);
  return (
    <>
      <ListTools
        {...{ path, filters, values, onChange, right: props.right, exports: props.exports ?? true }}
        columns={columns.map(({ id, title }) => ({ id, title, shown: !hidden.includes(id) }))}
        onColumn={(id, show) => hide(show ? hidden.filter((one) => one !== id) : [...hidden, id])}
      />
      <ProblemAlert error={list.error} onRetry={() => list.refetch()} />
      {list.isLoading ? <Waiting /> : null}
      {list.data ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
        <section className="list" aria-label={props.label} tabIndex={0}>
          <table aria-rowcount={total ?? rows.length} onKeyDown={nextRow}>
            <thead>
              <tr>
                {ticked ? <th aria-label="☑" /> : null}
                {shown.map((column) => (
                  <Head key={column.id} column={column} values={values} onChange={onChange} />
                ))}
              </tr>
            </thead>
            <tbody ref={body}>
              {above > 0 ? <tr style={{ height: above }} /> : null}
              {drawn.map(({ index }) => {
                const row = rows[index] as T;
                const key = rowKey(row);
                return (
                  <tr
                    key={key}
                    data-index={index}
                    data-key={key}
                    ref={virtual.measureElement}
                    tabIndex={open ? 0 : undefined}
                    onKeyDown={(event) => {
                      if (event.key === 'Enter' && event.target === event.currentTarget) open?.(row);
                    }}
                  >
                    {ticked ? (
                      <td>
                        <input
                          type="checkbox"
                          aria-label={ticked.label(row)}
                          checked={ticked.keys.includes(key)}
                          onChange={(event) =>
                            ticked.change(
                              event.target.checked
                                ? [...ticked.keys, key]
                                : ticked.keys.filter((one) => one !== key),
                            )
                          }
                        />
                      </td>
                    ) : null}
                    {shown.map((column) => (
                      <td key={column.id} className={column.number ? 'number' : undefined}>
                        {column.cell(row)}
                      </td>
                    ))}
                  </tr>
                );
              })}
              {below > 0 ? <tr style={{ height: below }} /> : null}
              {rows.length === 0 ? (
                <tr>
                  <td colSpan={width} className="empty">
                    {props.empty ?? words.empty}
                  </td>
                </tr>
              ) : null}
            </tbody>
          </table>
          <div className="list-foot">
            {total === undefined ? null : <span>{words.total(total)}</span>}
            {hasNextPage ? <span>{words.shown(rows.length)}</span> : null}
          </div>
        </section>
      ) : null}
    </>
  );
}

function Head<T>({
  column,
  values,
  onChange,
}: {
  column: Column<T>;
  values: Filters;
  onChange: (values: Filters) => void;
}) {
  const words = useWords(uiWords);
  const now = values.sort;
  const up = now === column.sort;
  const down = now === `-${column.sort}`;
  if (!column.sort) return <th className={column.number ? 'number' : undefined}>{column.title}</th>;
  return (
    <th
      className={column.number ? 'number' : undefined}
      aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}
    >
      <button
        type="button"
        className="plain"
        title={words.sortBy(column.title)}
        onClick={() => onChange({ ...values, sort: up ? `-${column.sort}` : down ? undefined : column.sort })}
      >
        {column.title} {up ? '↑' : down ? '↓' : ''}
      </button>
    </th>
  );
}

/** j and k go from row to row, as in a mail program. */
function nextRow(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { j: 1, k: -1 }[event.key];
  if (!step || event.target instanceof HTMLInputElement) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody tr[tabindex]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  rows[Math.max(0, at + step)]?.focus();
}

const orderKey = (path: string) => `goufu-order ${path}`;
const rememberOrder = (path: string, keys: string[]) =>
  sessionStorage.setItem(orderKey(path), JSON.stringify(keys.slice(0, 2000)));

/** The neighbours of a record in the list that it was opened from. */
export function neighbours(path: string, key: string): { previous?: string; next?: string } {
  const keys = JSON.parse(sessionStorage.getItem(orderKey(path)) ?? '[]') as string[];
  const at = keys.indexOf(key);
  if (at < 0) return {};
  return {
    ...(keys[at - 1] ? { previous: keys[at - 1] } : {}),
    ...(keys[at + 1] ? { next: keys[at + 1] } : {}),
  } as {
    previous?: string;
    next?: string;
  };
}
