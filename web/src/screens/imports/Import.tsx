import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { call, query, type Reason } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useSave } from '../../ui/useSave.ts';

const ownWords = inBoth({
  list: ['表格导入', 'Imports'],
  reading: ['正在读取', 'Being read'],
  ready: ['可以导入', 'Ready'],
  refused: ['未能读取', 'Could not be read'],
  applying: ['正在写入', 'Being entered'],
  applied: ['已写入', 'Entered'],
  cancelled: ['已放弃', 'Given up'],
  new: ['新增', 'new'],
  changed: ['有变化', 'changed'],
  same: ['无变化', 'same'],
  error: ['有误', 'with errors'],
  all: ['全部', 'all'],
  allOrNothing: ['全部写入（有误则一行也不写）', 'Enter all or nothing'],
  goodRows: ['只写入无误的行', 'Enter the good rows'],
  giveUp: ['放弃', 'Give up'],
  row: ['行', 'Row'],
  result: ['结果', 'Result'],
  why: ['说明', 'Why'],
  content: ['内容', 'Content'],
  more: ['更多', 'More'],
  export: ['导出这些行', 'Export these rows'],
});

const counted = ['new', 'changed', 'same', 'error'] as const;
type State = 'reading' | 'ready' | 'refused' | 'applying' | 'applied' | 'cancelled';

interface Sheet {
  fileName: string;
  status: State;
  counts: Record<(typeof counted)[number] | 'applied', number>;
  progress: number;
  reasons: Reason[];
  warnings: Reason[];
}

/** One import: its progress, its preview row by row, and the decision what to enter. */
export function Import() {
  const { id } = useParams({ from: '/imports/$id' });
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const { save, error, busy } = useSave();
  const path = `/imports/${id}`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => call<Sheet>(path),
    refetchInterval: ({ state }) => (underWay(state.data?.status) ? 1000 : false),
  });
  const apply = (mode: string) =>
    void save((once) => call(`${path}/apply`, { method: 'POST', body: { mode }, once }));
  return (
    <Loaded query={found}>
      {({ fileName, status, counts, progress, reasons, warnings }) => (
        <Screen
          title={fileName}
          under={<span className="tag">{words[status]}</span>}
          crumbs={
            <Link to="/imports" search={{}}>
              {words.list}
            </Link>
          }
          right={
            status === 'ready' ? (
              <>
                <button
                  type="button"
                  className="button main"
                  disabled={busy}
                  onClick={() => apply('all-or-nothing')}
                >
                  {words.allOrNothing}
                </button>
                <button type="button" className="button" disabled={busy} onClick={() => apply('good-rows')}>
                  {words.goodRows}
                </button>
                <button
                  type="button"
                  className="button dangerous"
                  onClick={() => void save(() => call(path, { method: 'DELETE' }))}
                >
                  {words.giveUp}
                </button>
              </>
            ) : null
          }
        >
          <ProblemAlert error={error} />
          {underWay(status) ? (
            <p role="status">
              {words[status]} <progress max={100} value={progress} aria-label={words[status]} /> {progress}%
            </p>
          ) : null}
          {reasons.map((reason) => (
            <p key={`${reason.rule}${reason.field ?? ''}`} className="said refused">
              {say(reason.sentence)}
            </p>
          ))}
          {warnings.map((reason) => (
            <p key={`${reason.rule}${reason.field ?? ''}`} className="said careful">
              {say(reason.sentence)}
            </p>
          ))}
          <div className="figures">
            {counted.map((name) => (
              <div key={name} className="figure">
                <p className="soft small">{words[name]}</p>
                <p className="big number">{counts[name]}</p>
              </div>
            ))}
            <div className="figure">
              <p className="soft small">{words.applied}</p>
              <p className="big number">{counts.applied}</p>
            </div>
          </div>
          <Rows path={path} status={status} errors={counts.error > 0} />
        </Screen>
      )}
    </Loaded>
  );
}

const underWay = (status: string | undefined) => status === 'reading' || status === 'applying';

interface Row {
  row: number;
  status: (typeof counted)[number];
  sentence: Bilingual | null;
  values: Record<string, unknown> | null;
  cells?: { title: Bilingual; value: string }[];
}

function Rows({ path, status, errors }: { path: string; status: string; errors: boolean }) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const [wanted, want] = useState<string>();
  const shown = wanted ?? (errors ? 'error' : 'all');
  const filter = shown === 'all' ? undefined : shown;
  const rows = useInfiniteQuery({
    queryKey: [path, 'rows', filter, status],
    queryFn: ({ pageParam }) =>
      call<{ items: Row[]; next: string | null }>(
        `${path}/rows${query({ status: filter, cursor: pageParam })}`,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <>
      <p className="row-of-buttons" style={{ margin: '12px 0' }}>
        <span className="radios" role="radiogroup" aria-label={words.result}>
          {(['all', ...counted] as const).map((name) => (
            <label key={name}>
              <input type="radio" name="rows" checked={shown === name} onChange={() => want(name)} />
              {words[name]}
            </label>
          ))}
        </span>
        <a className="button" href={`/api/v1${path}/rows${query({ status: filter, format: 'xlsx' })}`}>
          {words.export}
        </a>
      </p>
      <ProblemAlert error={rows.error} onRetry={() => rows.refetch()} />
      <div className="list">
        <table>
          <thead>
            <tr>
              <th className="number">{words.row}</th>
              <th>{words.result}</th>
              <th>{words.why}</th>
              <th>{words.content}</th>
            </tr>
          </thead>
          <tbody>
            {rows.data?.pages
              .flatMap(({ items }) => items)
              .map((row) => (
                <tr key={row.row}>
                  <td className="number">{row.row}</td>
                  <td>
                    <span
                      className={`tag ${row.status === 'error' ? 'late' : row.status === 'new' ? 'done' : ''}`}
                    >
                      {words[row.status]}
                    </span>
                  </td>
                  <td>{say(row.sentence)}</td>
                  <td className="soft">
                    {Object.values(row.values ?? {})
                      .filter((value) => typeof value === 'string' || typeof value === 'number')
                      .join('　')}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {rows.hasNextPage ? (
        <button type="button" className="button" onClick={() => void rows.fetchNextPage()}>
          {words.more}
        </button>
      ) : null}
    </>
  );
}
