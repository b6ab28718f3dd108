import { useContext, useSyncExternalStore } from 'react';
import { useWords } from '../../i18n/words.ts';
import { type FieldProps, Labelled, tied } from '../Labelled.tsx';
import type { LocalReference, Schema } from '../schema.ts';
import { FormContext, RootSchema, useField } from '../store.ts';
import { formWords } from '../words.ts';

/** An entry of another list of this form, chosen by what it is called there. */
export function EntryField(props: FieldProps) {
  const { schema, path, required } = props;
  const reference = schema['x-ref'] as LocalReference;
  const words = useWords(formWords);
  const store = useContext(FormContext);
  const root = useContext(RootSchema);
  const { value, set, error } = useField<string | number>(path);
  const list = reference.within.split('/').slice(1);
  const entries = useSyncExternalStore(store.subscribe, () => store.get(list)) as
    | Record<string, unknown>[]
    | undefined;
  const prefix = derivedPrefix(root, list, reference.id);
  const options = (entries ?? []).map((entry, index) => ({
    id: entry[reference.id] ?? (prefix === undefined ? undefined : `${prefix}${index + 1}`) ?? index + 1,
    name: String(entry[reference.name] ?? ''),
  }));
  const numeric = schema.type === 'integer';
  return (
    <Labelled {...props} error={error}>
      <select
        className="input"
        value={value ?? ''}
        onChange={(event) =>
          set(
            event.target.value === '' ? undefined : numeric ? Number(event.target.value) : event.target.value,
          )
        }
        {...tied(path, error, required)}
      >
        <option value="">{words.choose}</option>
        {options.map(({ id, name }) => (
          <option key={String(id)} value={String(id)}>
            {name || String(id)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** What numbers the entries of a list where nobody is asked for their ids. */
function derivedPrefix(root: Schema, list: string[], id: string): string | undefined {
  const at = list.reduce<Schema | undefined>((schema, name) => schema?.properties?.[name], root);
  return at?.items?.properties?.[id]?.['x-derived'];
}
