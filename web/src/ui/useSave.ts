import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refused } from '../api/call.ts';
import { notice } from './notices.tsx';

/**
 * Saves by a call that is given a key of its own: a second click, or a retry after a lost answer, does nothing twice. What
 * was refused is kept in `error`; what was saved is seen everywhere at once.
 */
export function useSave() {
  const client = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [once, renew] = useState(() => crypto.randomUUID());
  const save = async <T>(
    work: (once: string) => Promise<T>,
    then?: (saved: T) => void,
    said?: string,
  ): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      const saved = await work(once);
      renew(crypto.randomUUID());
      void client.invalidateQueries();
      if (said) notice(said);
      then?.(saved);
    } catch (refused) {
      setError(refused);
      // Without an answer nobody knows whether it was done: the next try is the same one.
      if (!(refused instanceof Refused) || refused.problem.status > 0) renew(crypto.randomUUID());
    } finally {
      setBusy(false);
    }
  };
  return { save, error, busy, forget: () => setError(undefined) };
}
