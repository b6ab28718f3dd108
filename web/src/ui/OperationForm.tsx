import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call.ts';
import { fieldErrors, SchemaForm } from '../forms/Form.tsx';
import type { Schema } from '../forms/schema.ts';
import { FormStore, type Values } from '../forms/store.ts';
import { submitted } from '../forms/submitted.ts';
import { type Bilingual, useSpeech } from '../i18n/index.ts';
import { useWords } from '../i18n/words.ts';
import { Dialog } from './Dialog.tsx';
import { Waiting } from './Loaded.tsx';
import { ProblemAlert } from './Problem.tsx';
import { useSave } from './useSave.ts';
import { uiWords } from './words.ts';

interface Described {
  /** May one of my roles do it at all? */
  allowed: boolean;
  title: Bilingual;
  method: 'POST' | 'PUT' | 'PATCH';
  path: string;
  schema: Schema;
}

export interface OperationProps<T> {
  /** The operation by its id, such as createNeed: its form comes from the API. */
  operation: string;
  /** What fills the places of the path, `:id` and the like. */
  at?: Record<string, string>;
  /** What is known already and not asked. */
  fixed?: Values;
  /** What stands in the form at first. */
  initial?: Values;
  /** The version that is changed, where the API asks for one. */
  ifMatch?: string;
  title?: string;
  onDone: (answer: T) => void;
  onClose: () => void;
}

const useForm = (operation: string) =>
  useQuery({
    queryKey: ['form', operation],
    queryFn: () => call<Described>(`/forms/${operation}`),
    staleTime: 600_000,
  });

/** The form of any operation of the API on top of the screen. What is typed is not lost by Esc or a click beside it. */
export function OperationDialog<T>(props: OperationProps<T>) {
  const { say } = useSpeech();
  const { operation, onClose } = props;
  const described = useForm(operation);
  return (
    <Dialog title={props.title ?? say(described.data?.title)} keeps onClose={onClose}>
      <div>
        <ProblemAlert error={described.error} onRetry={() => described.refetch()} />
        {described.isLoading ? <Waiting /> : null}
        {described.data ? <Asked {...props} described={described.data} /> : null}
      </div>
    </Dialog>
  );
}

function Asked<T>({
  described,
  at = {},
  fixed = {},
  initial = {},
  ifMatch,
  onDone,
  onClose,
}: OperationProps<T> & { described: Described }) {
  const words = useWords(uiWords);
  const { save, error, busy } = useSave();
  const [store] = useState(() => new FormStore(initial));
  const schema = without(described.schema, Object.keys(fixed));
  const path = described.path
    .replace('/api/v1', '')
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(at[name] ?? ''));
  const submit = () =>
    save(
      async (once) => {
        store.complain(new Map());
        const body = { ...(submitted(schema, store.all()) as Values), ...fixed };
        try {
          return await call<T>(path, {
            method: described.method,
            body,
            once,
            ...(ifMatch ? { ifMatch } : {}),
          });
        } catch (refused) {
          store.complain(fieldErrors(refused, ''));
          throw refused;
        }
      },
      (answer) => {
        onClose();
        onDone(answer);
      },
      words.saved,
    );
  return (
    <SchemaForm store={store} schema={schema} onSubmit={() => void submit()}>
      <ProblemAlert error={error} />
      <div className="row-of-buttons">
        <button type="submit" className="button main" disabled={busy}>
          {words.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </SchemaForm>
  );
}

/** The form without what is known already. */
function without(schema: Schema, names: string[]): Schema {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([name]) => !names.includes(name)),
  );
  return { ...schema, properties };
}

/** A button that opens the form of an operation; nobody is shown one that is not theirs. */
export function OperationButton<T>({
  label,
  main,
  ...props
}: Omit<OperationProps<T>, 'onClose'> & { label: string; main?: boolean }) {
  const [open, show] = useState(false);
  const described = useForm(props.operation);
  if (!described.data?.allowed) return null;
  return (
    <>
      <button type="button" className={main ? 'button main' : 'button'} onClick={() => show(true)}>
        {label}
      </button>
      {open ? <OperationDialog {...props} onClose={() => show(false)} /> : null}
    </>
  );
}
