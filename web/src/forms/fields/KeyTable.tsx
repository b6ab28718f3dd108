import { type KeyboardEvent, useContext, useSyncExternalStore } from 'react';
import { useWords } from '../../i18n/words.ts';
import { type FieldProps, idOf, useLabel } from '../Labelled.tsx';
import { type KeyRow, type Path, pointerOf } from '../schema.ts';
import { FormContext, useField } from '../store.ts';
import { formWords } from '../words.ts';

/**
 * A score sheet: what is scored as rows, who is scored as columns, maximum and guidance in the row's head, totals
 * echoed. Arrow keys and Enter move about like in a spreadsheet.
 */
export function KeyTable({ schema, path }: FieldProps) {
  const words = useWords(formWords);
  const label = useLabel(schema, path);
  const { error } = useField(path);
  const asked = schema['x-keys']?.rows ?? [];
  const twoLevels = asked.some((row) => row.rows);
  const rows: KeyRow[] = twoLevels ? (asked[0]?.rows ?? []) : asked;
  const columns: KeyRow[] = twoLevels ? asked : [];
  const cellPath = (row: KeyRow, column?: KeyRow): Path =>
    column ? [...path, column.id, row.id] : [...path, row.id];
  return (
    <fieldset className="group" id={idOf(path)} tabIndex={-1}>
      <legend>{label}</legend>
      {error ? <p className="field-error">{error}</p> : null}
      {asked.length === 0 ? <p className="soft">{words.noChoices}</p> : null}
      <div className="scroll">
        <table className="sheet scores" onKeyDown={moveAbout}>
          <thead>
            <tr>
              <th scope="col">{label}</th>
              {twoLevels ? (
                columns.map((column) => (
                  <th key={column.id} scope="col">
                    {column.name}
                  </th>
                ))
              ) : (
                <th scope="col">{words.total}</th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.name}
                  {row.maximum ? <span className="tag">{words.maximum(row.maximum)}</span> : null}
                  {row.guidance || row.target || row.detail ? (
                    <p className="soft small">
                      {[row.target, row.guidance, row.detail].filter(Boolean).join(' · ')}
                    </p>
                  ) : null}
                </th>
                {twoLevels ? (
                  columns.map((column) => (
                    <Score
                      key={column.id}
                      row={column.rows?.find(({ id }) => id === row.id) ?? row}
                      path={cellPath(row, column)}
                      label={`${column.name} ${row.name}`}
                    />
                  ))
                ) : (
                  <Score row={row} path={cellPath(row)} label={row.name} />
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {twoLevels ? (
                columns.map((column) => (
                  <Total key={column.id} paths={rows.map((row) => cellPath(row, column))} />
                ))
              ) : (
                <Total paths={rows.map((row) => cellPath(row))} />
              )}
            </tr>
          </tfoot>
        </table>
      </div>
    </fieldset>
  );
}

const isScore = (value: string) => /^\d{1,5}(\.\d{1,2})?$/.test(value);

function Score({ row, path, label }: { row: KeyRow; path: Path; label: string }) {
  const words = useWords(formWords);
  const { value = '', set, error } = useField<string>(path);
  const own =
    value === ''
      ? undefined
      : !isScore(value)
        ? words.notANumber
        : row.maximum && Number(value) > Number(row.maximum)
          ? words.over(row.maximum)
          : undefined;
  const said = error ?? own;
  return (
    <td className="number">
      <input
        className="input score number"
        inputMode="decimal"
        id={idOf(path)}
        aria-label={label}
        aria-invalid={said !== undefined}
        aria-describedby={said ? `${idOf(path)}-error` : undefined}
        value={value}
        onChange={(event) => set(event.target.value.normalize('NFKC').trim() || undefined)}
      />
      {said ? (
        <p className="field-error" id={`${idOf(path)}-error`}>
          {said}
        </p>
      ) : null}
    </td>
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

const steps: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** From cell to cell; inside a cell the arrows go along its text until they reach its edge. */
function moveAbout(event: KeyboardEvent<HTMLTableElement>): void {
  const input = event.target;
  const step = steps[event.key];
  if (!(input instanceof HTMLInputElement) || !step) return;
  const [down, right] = step;
  const { selectionStart, selectionEnd, value } = input;
  if (right === 1 && selectionEnd !== value.length) return;
  if (right === -1 && selectionStart !== 0) return;
  const cell = input.closest('td');
  const row = cell?.parentElement as HTMLTableRowElement | null;
  const lines = [...(event.currentTarget.tBodies[0]?.rows ?? [])];
  const line = lines[lines.indexOf(row as HTMLTableRowElement) + down];
  const next = line?.cells[(cell?.cellIndex ?? 0) + right]?.querySelector('input');
  // Enter never sends a sheet that is still being filled in.
  event.preventDefault();
  next?.focus();
  next?.select();
}
