import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { type Path, pointerOf, type Schema } from './schema.ts';

export type Values = Record<string, unknown>;

/**
 * What is being filled in. Each field listens to its own value alone, so typing never waits for the rest of the
 * form, and whoever submits reads what stands there at that moment.
 */
export class FormStore {
  #values: Values;
  #errors: ReadonlyMap<string, string> = new Map();
  #listeners = new Set<() => void>();

  constructor(initial: Values = {}) {
    this.#values = initial;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  all = (): Values => this.#values;

  get(path: Path): unknown {
    let value: unknown = this.#values;
    for (const part of path) {
      if (value === null || typeof value !== 'object') return undefined;
      value = (value as Record<string | number, unknown>)[part];
    }
    return value;
  }

  set(path: Path, value: unknown): void {
    this.#values = replaced(this.#values, path, value) as Values;
    const pointer = pointerOf(path);
    // What was wrong with a field is no longer said once somebody mends it.
    if (this.#errors.size > 0)
      this.#errors = new Map(
        [...this.#errors].filter(([at]) => at !== pointer && !at.startsWith(`${pointer}/`)),
      );
    this.#tell();
  }

  replace(values: Values): void {
    this.#values = values;
    this.#tell();
  }

  errors = (): ReadonlyMap<string, string> => this.#errors;

  complain(errors: ReadonlyMap<string, string>): void {
    this.#errors = errors;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function replaced(at: unknown, path: Path, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  const inner = (at as Record<string | number, unknown> | undefined)?.[part];
  const next = replaced(inner, rest, value);
  if (typeof part === 'number') {
    const list = [...((at as unknown[] | undefined) ?? [])];
    list[part] = next;
    return list;
  }
  const { [part]: _before, ...others } = (at ?? {}) as Record<string, unknown>;
  return next === undefined ? others : { ...others, [part]: next };
}

/** The schema of the whole form, for fields that name entries of its lists. */
export const RootSchema = createContext<Schema>({});

export const FormContext = createContext<FormStore>(new FormStore());

/** The value of one field, how to change it, and what is wrong with it. */
export function useField<T>(path: Path): {
  value: T | undefined;
  set: (value: T | undefined) => void;
  error?: string;
} {
  const store = useContext(FormContext);
  const value = useSyncExternalStore(store.subscribe, () => store.get(path)) as T | undefined;
  const pointer = pointerOf(path);
  const error = useSyncExternalStore(store.subscribe, () => store.errors().get(pointer));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pointer says the path.
  const set = useCallback((next: T | undefined) => store.set(path, next), [store, pointer]);
  return error === undefined ? { value, set } : { value, set, error };
}
