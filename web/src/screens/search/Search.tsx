import { useQueries } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { call, query, Refused } from '../../api/call.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Waiting } from '../../ui/Loaded.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Empty, Screen, Section } from '../../ui/Screen.tsx';

const ownWords = inBoth({
  title: [(q: string) => `搜索“${q}”`, (q: string) => `Search for “${q}”`],
  projects: ['项目', 'Projects'],
  organisations: ['社会组织', 'Organisations'],
  needs: ['需求', 'Needs'],
  nothing: [
    '没有找到。换一个词，或者只输入名称的一部分试试。',
    'Nothing found. Try another word, or a part of the name.',
  ],
});

type Row = Record<string, unknown>;

/** What was found in the lists that one may see; a list that is not mine is left out. */
export function Search() {
  const { q = '' } = useSearch({ from: '/search' });
  const words = useWords(ownWords);
  const kinds = [
    {
      title: words.projects,
      path: '/projects',
      link: (row: Row): ReactNode => (
        <Link to="/projects/$id" params={{ id: String(row.id) }} search={{}}>
          {String(row.title)} <span className="soft small">{String(row.code ?? '')}</span>
        </Link>
      ),
    },
    {
      title: words.organisations,
      path: '/organisations',
      link: (row: Row): ReactNode => (
        <Link to="/organisations/$id" params={{ id: String(row.id) }} search={{}}>
          {String(row.name)}
        </Link>
      ),
    },
    {
      title: words.needs,
      path: '/needs',
      link: (row: Row): ReactNode => (
        <Link to="/needs" search={{ q }}>
          {String(row.title)}
        </Link>
      ),
    },
  ];
  const found = useQueries({
    queries: kinds.map(({ path }) => ({
      queryKey: ['search', path, q],
      queryFn: () => call<{ items: Row[] }>(`${path}${query({ q, limit: 10 })}`),
      enabled: q !== '',
    })),
  });
  const failed = found.find(
    ({ error }) => error && !(error instanceof Refused && error.problem.status === 403),
  );
  const loading = found.some(({ isLoading }) => isLoading);
  const groups = kinds.flatMap((kind, at) => {
    const items = found[at]?.data?.items ?? [];
    return items.length > 0 ? [{ ...kind, items }] : [];
  });
  return (
    <Screen title={words.title(q)}>
      <ProblemAlert error={failed?.error} />
      {loading ? <Waiting /> : null}
      {!loading && !failed && groups.length === 0 ? <Empty>{words.nothing}</Empty> : null}
      {groups.map((group) => (
        <Section key={group.path} title={group.title}>
          <ul className="stack">
            {group.items.map((row) => (
              <li key={String(row.id)}>{group.link(row)}</li>
            ))}
          </ul>
        </Section>
      ))}
    </Screen>
  );
}
