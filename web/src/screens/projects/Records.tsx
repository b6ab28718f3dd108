import { useQueries, useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded, Waiting } from '../../ui/Loaded.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { type Column, RecordTable } from '../../ui/RecordTable.tsx';
import { Empty, Section } from '../../ui/Screen.tsx';

const ownWords = inBoth({
  nothing: ['还没有记录。', 'Nothing on record yet.'],
});

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
