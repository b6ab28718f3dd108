import { useContext, useSyncExternalStore } from 'react';
import { useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import { type FieldProps, idOf, useLabel } from '../Labelled.tsx';
import { useDrawn } from '../recursion.ts';
import { type Choice, isGroup, type Path, pointerOf, type Schema, withoutNull } from '../schema.ts';
import { FormContext, useField } from '../store.ts';
import { formWords } from '../words.ts';
import { moveAbout } from './move-about.ts';

const innerOf = (schema: Schema): Schema =>
  typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};

/**
 * A sheet: what is asked about as rows, and where there are two levels (bids and criteria) the outer one as columns, with
 * maximum and guidance in the row's head and totals echoed. Arrow keys and Enter move about like in a spreadsheet.
 */
export function KeyTable({ schema, path }: FieldProps) {
  const words = useWords(formWords);
  const label = useLabel(schema, path);
  const { error } = useField(path);
  const asked = schema['x-keys']?.rows ?? [];
  const inner = innerOf(schema);
  const twoLevels = inner['x-keys'] !== undefined;
  const rows = twoLevels ? (inner['x-keys']?.rows ?? []) : asked;
  const columns: (Choice | undefined)[] = twoLevels ? asked : [undefined];
  const leaf = twoLevels ? innerOf(inner) : inner;
  const at = (row: Choice, column?: Choice): Path =>
    column ? [...path, column.id, row.id] : [...path, row.id];
  const scored = withoutNull(leaf).schema.format === 'decimal';
  return (
    <fieldset className="group" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {error ? <p className="field-error">{error}</p> : null}
      {rows.length === 0 ? <p className="soft">{words.noChoices}</p> : null}
      {rows.length > 0 ? (
        <div className="scroll">
          <table className="sheet scores" onKeyDown={moveAbout}>
            <thead>
              <tr>
                <th scope="col">{label}</th>
                {columns.map((column) => (
                  <th key={column?.id ?? ''} scope="col">
                    {column?.name ?? leaf.title ?? ''}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <RowHead row={row} />
                  {columns.map((column) => (
                    <td key={column?.id ?? ''} className={scored ? 'number' : undefined}>
                      {scored ? (
                        <Score
                          row={row}
                          leaf={leaf}
                          path={at(row, column)}
                          label={column ? `${column.name} ${row.name}` : row.name}
                        />
                      ) : (
                        <Leaf leaf={leaf} path={at(row, column)} name={row.name} />
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            {scored ? (
              <tfoot>
                <tr>
                  <th scope="row">{words.total}</th>
                  {columns.map((column) => (
                    <Total key={column?.id ?? ''} paths={rows.map((row) => at(row, column))} />
                  ))}
                </tr>
              </tfoot>
            ) : null}
          </table>
        </div>
      ) : null}
    </fieldset>
  );
}

function RowHead({ row }: { row: Choice }) {
  const words = useWords(formWords);
  const { say } = useSpeech();
  const target = row.target ? `${row.target}${row.unit ?? ''}` : undefined;
  const beside = [target, row.guidance, row.detail ? say(row.detail) : undefined].filter(Boolean);
  return (
    <th scope="row">
      {row.name} {row.maximum ? <span className="tag">{words.maximum(row.maximum)}</span> : null}
      {beside.length > 0 ? <p className="soft small">{beside.join(' · ')}</p> : null}
    </th>
  );
}

/** Anything but points: the field that fits, under the row's name. */
function Leaf({ leaf, path, name }: { leaf: Schema; path: Path; name: string }) {
  const { Field, Fields } = useDrawn();
  const { schema } = withoutNull(leaf);
  return isGroup(schema) ? (
    <Fields schema={schema} path={path} />
  ) : (
    <Field bare schema={{ ...schema, title: name, en: name }} path={path} required />
  );
}

const isScore = (value: string) => /^\d{1,5}(\.\d{1,2})?$/.test(value);

function Score({ row, leaf, path, label }: { row: Choice; leaf: Schema; path: Path; label: string }) {
  const words = useWords(formWords);
  const { nullable } = withoutNull(leaf);
  const { value, set, error } = useField<string | null>(path);
  const typed = value ?? '';
  const own =
    typed === ''
      ? undefined
      : !isScore(typed)
        ? words.notANumber
        : row.maximum && Number(typed) > Number(row.maximum)
          ? words.over(row.maximum)
          : undefined;
  const said = error ?? own;
  return (
    <>
      <input
        className="input score number"
        inputMode="decimal"
        id={idOf(path)}
        aria-label={label}
        aria-invalid={said !== undefined}
        aria-describedby={said ? `${idOf(path)}-error` : undefined}
        disabled={value === null}
        value={typed}
        onChange={(event) => set(event.target.value.normalize('NFKC').trim() || undefined)}
      />
      {nullable ? (
        <label className="switch small">
          <input
            type="checkbox"
            checked={value === null}
            onChange={(event) => set(event.target.checked ? null : undefined)}
          />
          {words.notApplicable}
        </label>
      ) : null}
      {said ? (
        <p className="field-error" id={`${idOf(path)}-error`}>
          {said}
        </p>
      ) : null}
    </>
  );
}

/** In hundredths, so that 0.1 and 0.2 are 0.3. Only an echo: what counts is what the server adds up. */
function Total({ paths }: { paths: Path[] }) {
  const store = useContext(FormContext);
  const total = useSyncExternalStore(store.subscribe, () => {
    const values = paths.map((path) => String(store.get(path) ?? ''));
    const hundredths = values
      .filter(isScore)
      .reduce((sum, value) => sum + Math.round(Number(value) * 100), 0);
    return (hundredths / 100).toFixed(2);
  });
  return (
    <td className="number" aria-live="polite" data-total={pointerOf(paths[0]?.slice(0, -1) ?? [])}>
      {total}
    </td>
  );
}
