import { useWords } from '../../i18n/words.ts';
import { type FieldProps, idOf, useLabel } from '../Labelled.tsx';
import { useDrawn } from '../recursion.ts';
import { useField } from '../store.ts';
import { formWords } from '../words.ts';

/** Fields that belong together. An optional group is absent until somebody opens it, and absent again when closed. */
export function GroupField({ schema, path, required }: FieldProps) {
  const words = useWords(formWords);
  const { Fields } = useDrawn();
  const label = useLabel(schema, path);
  const { value, set, error } = useField<Record<string, unknown>>(path);
  const open = required || value !== undefined;
  return (
    <fieldset className="group" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {required ? null : (
        <label className="switch">
          <input
            type="checkbox"
            checked={open}
            onChange={(event) => set(event.target.checked ? {} : undefined)}
          />
          {words.fillIn}
          <span className="soft small">（{words.optional}）</span>
        </label>
      )}
      {error ? (
        <p className="field-error" id={`${idOf(path)}-error`}>
          {error}
        </p>
      ) : null}
      {open ? <Fields schema={schema} path={path} /> : null}
    </fieldset>
  );
}
