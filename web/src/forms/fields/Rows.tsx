import { useId, useState } from 'react';
import { useWords } from '../../i18n/words.ts';
import { type FieldProps, idOf, useLabel } from '../Labelled.tsx';
import { useDrawn } from '../recursion.ts';
import { askedFields, isGroup, isRows, type Schema } from '../schema.ts';
import { useField } from '../store.ts';
import { formWords } from '../words.ts';
import { PasteRows } from './PasteRows.tsx';

/** Few plain fields a row make a table; more, or fields with parts of their own, make a card for each row. */
const isFlat = (items: Schema): boolean => {
  const fields = askedFields(items).map(([, field]) => field);
  return (
    fields.length > 0 &&
    fields.length <= 6 &&
    fields.every((field) => !isGroup(field) && field.type !== 'array' && !field['x-keys'])
  );
};

/** A list to be filled in row by row, or pasted from a spreadsheet. An empty list is an answer where the API takes one. */
export function RowsField({ schema, path, required }: FieldProps) {
  const words = useWords(formWords);
  const { Field, Fields } = useDrawn();
  const label = useLabel(schema, path);
  const items = schema.items ?? {};
  const { value, set, error } = useField<unknown[]>(path);
  const least = required ? Math.max(schema.minItems ?? 0, 0) : 0;
  const rows = value ?? Array.from({ length: Math.min(least, 1) }, () => blank(items));
  const [pasting, paste] = useState(false);
  const hint = useId();
  const columns = askedFields(items);
  const remove = (index: number) => set(rows.filter((_, at) => at !== index));
  const removeButton = (index: number) => (
    <button
      type="button"
      className="plain danger"
      aria-label={`${words.remove}（${label} ${index + 1}）`}
      onClick={() => remove(index)}
    >
      ×
    </button>
  );
  return (
    <fieldset
      className="group"
      id={idOf(path)}
      tabIndex={-1}
      aria-describedby={error ? `${idOf(path)}-error` : undefined}
    >
      <legend>
        {label}
        {required ? null : <span className="soft small">（{words.optional}）</span>}
      </legend>
      {error ? (
        <p className="field-error" id={`${idOf(path)}-error`}>
          {error}
        </p>
      ) : null}
      {isFlat(items) && rows.length > 0 ? (
        <div className="scroll">
          <table className="sheet rows">
            <thead>
              <tr>
                {columns.map(([name, field]) => (
                  <ColumnHead
                    key={name}
                    schema={field}
                    name={name}
                    required={items.required?.includes(name) ?? false}
                  />
                ))}
                <th aria-label={words.remove} />
              </tr>
            </thead>
            <tbody>
              {rows.map((_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place; it has nothing else.
                <tr key={index}>
                  {columns.map(([name, field]) => (
                    <td key={name}>
                      <Field
                        bare
                        schema={field}
                        path={[...path, index, name]}
                        required={items.required?.includes(name) ?? false}
                      />
                    </td>
                  ))}
                  <td>{removeButton(index)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        rows.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <div key={index} className="card-row">
            <div className="card-row-head">
              <span className="soft small">{words.row(index + 1)}</span>
              {removeButton(index)}
            </div>
            {isGroup(items) || isRows(items) ? (
              <Fields schema={items} path={[...path, index]} />
            ) : (
              <Field
                bare
                schema={{
                  ...items,
                  title: items.title ?? schema.title ?? '',
                  en: items.en ?? schema.en ?? '',
                }}
                path={[...path, index]}
                required
              />
            )}
          </div>
        ))
      )}
      <div className="row-of-buttons" id={hint}>
        <button type="button" className="button" onClick={() => set([...rows, blank(items)])}>
          {words.add}
        </button>
        {columns.length > 0 ? (
          <button type="button" className="button" onClick={() => paste(true)}>
            {words.paste}
          </button>
        ) : null}
      </div>
      {pasting ? (
        <PasteRows
          columns={columns.filter(([, field]) => !isGroup(field) && field.type !== 'array')}
          close={() => paste(false)}
          take={(pasted) => {
            set([...rows.filter((row) => !isBlank(row)), ...pasted]);
            paste(false);
          }}
        />
      ) : null}
    </fieldset>
  );
}

function ColumnHead({ schema, name, required }: { schema: Schema; name: string; required: boolean }) {
  const words = useWords(formWords);
  const label = useLabel(schema, [name]);
  return (
    <th>
      {label}
      {required ? null : <span className="soft small">（{words.optional}）</span>}
    </th>
  );
}

const blank = (items: Schema): unknown => (isGroup(items) ? {} : items.type === 'array' ? [] : '');
const isBlank = (row: unknown): boolean =>
  row === '' ||
  row === undefined ||
  (typeof row === 'object' && row !== null && Object.keys(row).length === 0);
