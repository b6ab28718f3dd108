import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { call, query } from '../api/call.ts';
import { useSpeech } from '../i18n/index.ts';
import { useWords } from '../i18n/words.ts';
import type { Filter, Filters } from './List.tsx';
import { uiWords } from './words.ts';

interface Props {
  path: string;
  filters: Filter[];
  values: Filters;
  onChange: (values: Filters) => void;
  right?: ReactNode;
  exports: boolean;
  columns: { id: string; title: string; shown: boolean }[];
  onColumn: (id: string, show: boolean) => void;
}

/** The row above a list: what it is searched by, saved views, its columns, and the list as a file. */
export function ListTools({ path, filters, values, onChange, right, exports, columns, onColumn }: Props) {
  const words = useWords(uiWords);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    // A filter that says nothing is no filter.
    const said = filters.flatMap(({ name }) => {
      const value = String(given.get(name) ?? '').trim();
      return value ? [[name, value] as const] : [];
    });
    onChange({ ...Object.fromEntries(said), ...(values.sort ? { sort: values.sort } : {}) });
  };
  const download = (format: string) => `/api/v1${path}${query({ ...values, format })}`;
  return (
    <form
      className="list-tools no-print"
      role="search"
      aria-label={words.filters}
      key={JSON.stringify(values)}
      onSubmit={submit}
    >
      {filters.map((filter) => (
        <label key={filter.name}>
          {filter.label}
          {filter.choices ? (
            <ChoiceFilter filter={filter} value={values[filter.name]} />
          ) : filter.flag ? (
            <input
              type="checkbox"
              name={filter.name}
              value="true"
              defaultChecked={values[filter.name] === 'true'}
            />
          ) : filter.options ? (
            <select className="input" name={filter.name} defaultValue={values[filter.name] ?? ''}>
              <option value="">{words.all}</option>
              {filter.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          ) : (
            <input
              className="input"
              name={filter.name}
              type={filter.day ? 'date' : 'text'}
              defaultValue={values[filter.name] ?? ''}
              {...(filter.name === 'q' ? { 'data-search': 'list' } : {})}
            />
          )}
        </label>
      ))}
      {filters.length > 0 ? (
        <>
          <button type="submit" className="button main">
            {words.search}
          </button>
          <button type="button" className="button" onClick={() => onChange({})}>
            {words.reset}
          </button>
        </>
      ) : null}
      <div className="right">
        <Views path={path} values={values} onChange={onChange} />
        <details className="drop">
          <summary className="button">{words.columns}</summary>
          <div>
            {columns.map(({ id, title, shown }) => (
              <label key={id} className="switch">
                <input
                  type="checkbox"
                  checked={shown}
                  onChange={(event) => onColumn(id, event.target.checked)}
                />
                {title}
              </label>
            ))}
          </div>
        </details>
        {exports ? (
          <>
            <a className="button" href={download('xlsx')}>
              {words.exportXlsx}
            </a>
            <a className="button" href={download('csv')}>
              {words.exportCsv}
            </a>
          </>
        ) : null}
        {right}
      </div>
    </form>
  );
}

/** Something of ours as a filter; the list of it is short enough to choose from, most recent first. */
function ChoiceFilter({ filter, value }: { filter: Filter; value: string | undefined }) {
  const words = useWords(uiWords);
  const { say } = useSpeech();
  const path = filter.choices?.choices.replace('/api/v1', '') ?? '';
  const found = useQuery({
    queryKey: ['choices', path, 'filter'],
    queryFn: () =>
      call<{ items: Record<string, unknown>[] }>(`${path}${path.includes('?') ? '&' : '?'}limit=200`),
    staleTime: 60_000,
  });
  const name = filter.choices?.name ?? 'name';
  const called = (item: Record<string, unknown>) =>
    typeof item[name] === 'object' ? say(item[name] as { zh: string; en: string }) : String(item[name]);
  return (
    // Drawn anew once its choices are there, so that what is chosen is shown.
    <select className="input" name={filter.name} defaultValue={value ?? ''} key={found.data?.items.length}>
      <option value="">{words.all}</option>
      {found.data?.items.map((item) => (
        <option key={String(item.id)} value={String(item.id)}>
          {called(item)}
        </option>
      ))}
    </select>
  );
}

interface View {
  name: string;
  filters: Filters;
}

const keyOf = (path: string) => `goufu-views ${path}`;
const viewsOf = (path: string): View[] => JSON.parse(localStorage.getItem(keyOf(path)) ?? '[]') as View[];

/** Filters under a name of one's own, kept in this browser. */
function Views({ path, values, onChange }: Pick<Props, 'path' | 'values' | 'onChange'>) {
  const words = useWords(uiWords);
  const [name, setName] = useState('');
  const [views, setViews] = useState(() => viewsOf(path));
  const keep = (next: View[]) => {
    localStorage.setItem(keyOf(path), JSON.stringify(next));
    setViews(next);
    setName('');
  };
  return (
    <details className="drop">
      <summary className="button">{words.views}</summary>
      <div className="stack">
        {views.map((view) => (
          <span key={view.name} className="with-unit">
            <button type="button" className="plain" onClick={() => onChange(view.filters)}>
              {view.name}
            </button>
            <button
              type="button"
              className="plain danger"
              aria-label={`${words.removeView} ${view.name}`}
              onClick={() => keep(views.filter((one) => one.name !== view.name))}
            >
              ×
            </button>
          </span>
        ))}
        <label>
          {words.viewName}
          <input className="input" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <button
          type="button"
          className="button"
          disabled={name.trim() === ''}
          onClick={() =>
            keep([...views.filter((one) => one.name !== name.trim()), { name: name.trim(), filters: values }])
          }
        >
          {words.saveView}
        </button>
      </div>
    </details>
  );
}
