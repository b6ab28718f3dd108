import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Timeline as Line } from 'antd';
import { call, query } from '../api/call.ts';
import type { HistoryEntry, Page } from '../api/types.ts';
import { useSpeech } from '../i18n/index.ts';
import { ProblemAlert } from './Problem.tsx';
import { beijing } from './Time.tsx';

/** Who did what and when, newest first. */
export function History({ path, seq }: { path: string; seq: number }) {
  const { words, say } = useSpeech();
  const events = useInfiniteQuery({
    queryKey: [path, 'events', seq],
    queryFn: ({ pageParam }) => call<Page<HistoryEntry>>(`${path}/events${query({ cursor: pageParam })}`),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const entries = events.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ProblemAlert error={events.error} onRetry={() => events.refetch()} />
      <Line
        items={entries.map((entry) => ({
          key: entry.seq,
          content: (
            <>
              <strong>{say(entry.title) || entry.type}</strong> {entry.actorName}
              <span className="exact">{beijing(entry.at)}</span>
              {typeof entry.data.reason === 'string' ? <div>{entry.data.reason}</div> : null}
            </>
          ),
        }))}
      />
      {events.hasNextPage ? <Button onClick={() => events.fetchNextPage()}>{words.more}</Button> : null}
    </>
  );
}
