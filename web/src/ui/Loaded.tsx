import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useWords } from '../i18n/words.ts';
import { ProblemAlert } from './Problem.tsx';
import { uiWords } from './words.ts';

/** What is there once it has come; until then that it is coming, after three seconds that it takes long; or why not. */
export function Loaded<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined)
    return (
      <>
        <ProblemAlert error={query.error} onRetry={() => query.refetch()} />
        {children(query.data)}
      </>
    );
  if (query.error) return <ProblemAlert error={query.error} onRetry={() => query.refetch()} />;
  return <Waiting />;
}

export function Waiting() {
  const words = useWords(uiWords);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 3000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="waiting" role="status">
      {slow ? words.slow : words.loading}
    </p>
  );
}
