import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/index.ts';
import { useWords } from '../i18n/words.ts';
import { type Path, pointerOf, type Schema } from './schema.ts';
import { formWords } from './words.ts';

/** What every field is given. */
export interface FieldProps {
  schema: Schema;
  path: Path;
  required: boolean;
  /** In a table the column's heading is the label that one sees. */
  bare?: boolean;
}

export const idOf = (path: Path): string => `f${pointerOf(path)}`;

/** The label of a field as the API says it, in the reader's language. */
export function useLabel(schema: Schema, path: Path): string {
  const { language } = useSpeech();
  return (language === 'en' ? schema.en : schema.title) ?? schema.title ?? String(path.at(-1) ?? '');
}

/** A field with its label above, its help and what is wrong with it below, tied together for who listens to it. */
export function Labelled({
  schema,
  path,
  required,
  bare,
  error,
  group,
  children,
}: FieldProps & { error: string | undefined; group?: boolean; children: ReactNode }) {
  const words = useWords(formWords);
  const { say } = useSpeech();
  const label = useLabel(schema, path);
  const id = idOf(path);
  const said = (
    <>
      <span className={bare ? 'hidden-label' : undefined}>{label}</span>
      {bare || required ? null : <span className="soft small">（{words.optional}）</span>}
    </>
  );
  const below = (
    <>
      {schema.help && !bare ? <p className="soft small">{say(schema.help)}</p> : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  );
  if (group)
    return (
      <fieldset className="field plain-set" id={id} tabIndex={-1}>
        <legend>{said}</legend>
        {children}
        {below}
      </fieldset>
    );
  return (
    <div className="field">
      <label htmlFor={id}>{said}</label>
      {children}
      {below}
    </div>
  );
}

/** What ties an input to its label and its error. */
export const tied = (path: Path, error: string | undefined, required: boolean) => ({
  id: idOf(path),
  'aria-required': required,
  'aria-invalid': error !== undefined,
  ...(error ? { 'aria-describedby': `${idOf(path)}-error` } : {}),
});
