import { useEffect, useRef, useState } from 'react';
import { call, Refused } from '../../api/call.ts';
import { beijing, serverNow } from '../../api/clock.ts';
import type { FormStore, Values } from '../../forms/store.ts';

export type Kept = { at: string } | 'not-yet' | undefined;

/**
 * What is typed is kept at the server a moment later, per person and step, and comes back with the page. When the
 * server cannot be reached it is tried again until it is.
 */
export function useDraft(
  path: string,
  store: FormStore,
): { kept: Kept; found: boolean; ready: boolean; drop: () => Promise<void> } {
  const [kept, setKept] = useState<Kept>();
  const [found, setFound] = useState(false);
  const [ready, setReady] = useState(false);
  const last = useRef<Values>(store.all());
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = async () => {
      const values = store.all();
      if (values === last.current) return;
      try {
        await call(path, { method: 'PUT', body: { data: values } });
        last.current = values;
        if (!left) setKept({ at: beijing(serverNow()).slice(11) });
      } catch (error) {
        if (left) return;
        const lost =
          !(error instanceof Refused) || error.problem.status === 0 || error.problem.status === 401;
        // A bid is never kept in plain text; what cannot be kept is not tried again.
        setKept(lost ? 'not-yet' : undefined);
        if (lost) timer = setTimeout(keep, 3000);
      }
    };
    const stop = store.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(keep, 700);
    });
    const begin = async () => {
      try {
        const draft = await call<{ data: Values } | undefined>(path);
        if (
          !left &&
          draft?.data &&
          Object.keys(draft.data).length > 0 &&
          Object.keys(store.all()).length === 0
        ) {
          last.current = draft.data;
          store.replace(draft.data);
          setFound(true);
        }
      } catch {
        // No draft: one begins with an empty form.
      }
      if (!left) setReady(true);
    };
    void begin();
    return () => {
      left = true;
      clearTimeout(timer);
      stop();
      // Whoever leaves in the middle of a word has it kept all the same.
      if (store.all() !== last.current)
        void call(path, { method: 'PUT', body: { data: store.all() } }).catch(() => undefined);
    };
  }, [path, store]);
  const drop = async () => {
    last.current = {};
    store.replace({});
    last.current = store.all();
    setFound(false);
    setKept(undefined);
    await call(path, { method: 'DELETE' }).catch(() => undefined);
  };
  return { kept, found, ready, drop };
}
