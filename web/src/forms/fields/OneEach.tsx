import { useEffect } from 'react';
import { useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import { type FieldProps, idOf, useLabel } from '../Labelled.tsx';
import { useDrawn } from '../recursion.ts';
import type { Choice } from '../schema.ts';
import { useField } from '../store.ts';
import { formWords } from '../words.ts';

type Entry = Record<string, unknown>;
const none: Choice[] = [];

/** One entry for each of several things of ours: each is there already, under its name, and only has to be filled in. */
export function OneEach({ schema, path }: FieldProps) {
  const words = useWords(formWords);
  const { say } = useSpeech();
  const { Fields } = useDrawn();
  const label = useLabel(schema, path);
  const { value, set, error } = useField<Entry[]>(path);
  const key = schema['x-keys']?.key ?? 'id';
  const rows = schema['x-keys']?.rows ?? none;
  const there = value?.map((entry) => entry[key]);
  const missing = rows.filter(({ id }) => !there?.includes(id));
  useEffect(() => {
    if (missing.length > 0) set([...(value ?? []), ...missing.map(({ id }) => ({ [key]: id }))]);
  });
  const items = schema.items ?? {};
  const { [key]: _named, ...properties } = items.properties ?? {};
  const asked = { ...items, properties };
  return (
    <fieldset className="group" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {error ? <p className="field-error">{error}</p> : null}
      {rows.length === 0 ? <p className="soft">{words.noChoices}</p> : null}
      {(value ?? []).map((entry, index) => {
        const row = rows.find(({ id }) => id === entry[key]);
        if (!row) return null;
        return (
          <fieldset key={String(row.id)} className="card-row">
            <legend>
              {row.name} {row.detail ? <span className="soft small">{say(row.detail)}</span> : null}
              {row.evidence ? <span className="soft small"> · {String(row.evidence)}</span> : null}
            </legend>
            <Fields schema={asked} path={[...path, index]} />
          </fieldset>
        );
      })}
    </fieldset>
  );
}
