import { useInfiniteQuery } from '@tanstack/react-query';
import { call, query } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { When } from '../../ui/Time.tsx';

const ownWords = inBoth({
  more: ['更早的记录', 'Earlier steps'],
  idle: [(days: number) => `…${days} 天没有办理…`, (days: number) => `…${days} days without a step…`],
  reason: ['意见', 'Reason'],
});

interface Step {
  seq: number;
  type: string;
  title: Bilingual | null;
  roleTitle?: Bilingual;
  role: string;
  actorName?: string;
  at: string;
  data?: { reason?: string };
  hash?: string;
}

const idleFrom = 7;

/** What was done, newest first; idle weeks are folded. */
export function CaseHistory({ path, seq }: { path: string; seq: number }) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const steps = useInfiniteQuery({
    queryKey: [path, 'events', seq],
    queryFn: ({ pageParam }) =>
      call<{ items: Step[]; next: string | null }>(
        `${path}/events${query({ limit: 50, cursor: pageParam })}`,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const all = steps.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <ProblemAlert error={steps.error} onRetry={() => steps.refetch()} />
      <ol className="timeline section">
        {all.flatMap((step, index) => {
          const later = all[index - 1];
          const days = later ? Math.floor((Date.parse(later.at) - Date.parse(step.at)) / 86_400_000) : 0;
          const row = (
            <li key={step.seq}>
              <When at={step.at} />
              <span>
                <strong>{say(step.title) || step.type}</strong>{' '}
                <span className="soft">
                  {step.roleTitle ? say(step.roleTitle) : ''} {step.actorName}
                </span>
                {step.data?.reason ? (
                  <p className="soft">
                    {words.reason}：{step.data.reason}
                  </p>
                ) : null}
              </span>
            </li>
          );
          return days >= idleFrom
            ? [
                <li key={`${step.seq} idle`} className="gap">
                  <span />
                  {words.idle(days)}
                </li>,
                row,
              ]
            : [row];
        })}
      </ol>
      {steps.hasNextPage ? (
        <button type="button" className="button" onClick={() => void steps.fetchNextPage()}>
          {words.more}
        </button>
      ) : null}
    </>
  );
}
