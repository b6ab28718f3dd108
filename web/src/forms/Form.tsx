import { type ReactNode, useContext, useSyncExternalStore } from 'react';
import { Refused } from '../api/call.ts';
import { useWords } from '../i18n/words.ts';
import { Field, Fields } from './Field.tsx';
import { DrawnContext } from './recursion.ts';
import { askedFields, clientMade, type Schema } from './schema.ts';
import { FormContext, type FormStore, RootSchema } from './store.ts';
import { formWords } from './words.ts';

const drawn = { Field, Fields };

interface Props {
  store: FormStore;
  schema: Schema;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form of the API. What is wrong stands at the field and, linked, in a summary on top; Enter in a field sends nothing. */
export function SchemaForm({ store, schema, onSubmit, children }: Props) {
  const words = useWords(formWords);
  return (
    <FormContext value={store}>
      <RootSchema value={schema}>
        <DrawnContext value={drawn}>
          <form
            noValidate
            className="schema-form"
            onSubmit={(event) => {
              event.preventDefault();
              onSubmit();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
            }}
          >
            <ErrorSummary />
            {askedFields(schema).length === 0 && !clientMade(schema) ? (
              <p className="soft">{words.nothingToFill}</p>
            ) : (
              <Fields schema={schema} />
            )}
            {children}
          </form>
        </DrawnContext>
      </RootSchema>
    </FormContext>
  );
}

/** What has to be mended, each a link to its field. */
function ErrorSummary() {
  const words = useWords(formWords);
  const store = useContext(FormContext);
  const errors = useSyncExternalStore(store.subscribe, store.errors);
  if (errors.size === 0) return null;
  const go = (pointer: string) => {
    // The field itself, or the nearest part of the form that is drawn.
    for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/'))) {
      const field = document.getElementById(`f${at}`);
      if (!field) continue;
      field.scrollIntoView({ block: 'center' });
      field.focus();
      return;
    }
  };
  return (
    <div className="said refused" role="alert">
      <strong>{words.summary(errors.size)}</strong>
      <ul>
        {[...errors].map(([pointer, message]) => (
          <li key={pointer}>
            <button type="button" className="plain" onClick={() => go(pointer)}>
              {labelAt(pointer)}
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The label that stands at the field, so that the summary speaks of what one sees. */
function labelAt(pointer: string): string {
  const field = document.getElementById(`f${pointer}`);
  const label = field?.closest('.field, .group')?.querySelector('label, legend')?.firstChild?.textContent;
  return label ? `${label}：` : '';
}

/** The errors of a refusal by the field they belong to; what belongs to no field of `data` is left to the caller. */
export function fieldErrors(error: unknown, under = '/data'): Map<string, string> {
  if (!(error instanceof Refused)) return new Map();
  return new Map(
    error.problem.errors
      .filter(({ pointer }) => pointer.startsWith(`${under}/`) || (under === '/data' && pointer !== '/data'))
      .map(({ pointer, message }) => [
        pointer.startsWith(`${under}/`) ? pointer.slice(under.length) : pointer,
        message,
      ]),
  );
}
