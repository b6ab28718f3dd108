import { useState } from 'react';
import { useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import type { Schema } from '../schema.ts';
import { formWords } from '../words.ts';
import { yuanOf } from './Money.tsx';

interface Props {
  columns: [name: string, schema: Schema][];
  take: (rows: Record<string, unknown>[]) => void;
  close: () => void;
}

/** Rows copied in a spreadsheet. Nothing is filled in while one cell of them cannot be read: it is named instead. */
export function PasteRows({ columns, take, close }: Props) {
  const words = useWords(formWords);
  const { language } = useSpeech();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string[]>([]);
  const titles = columns.map(([name, schema]) => (language === 'en' ? schema.en : schema.title) ?? name);
  const read = () => {
    const complaints: string[] = [];
    const rows = cellsOf(text).map((cells, index) => {
      if (cells.length > columns.length)
        complaints.push(words.pasteColumns(index + 1, cells.length, columns.length));
      const entries = columns.flatMap(([name, schema], column) => {
        const cell = cells[column]?.trim() ?? '';
        if (cell === '') return [];
        const value = readCell(schema, cell);
        if (value === undefined) complaints.push(words.pasteWrong(index + 1, titles[column] ?? name, cell));
        return [[name, value] as const];
      });
      return Object.fromEntries(entries);
    });
    if (complaints.length > 0) setWrong(complaints);
    else take(rows);
  };
  return (
    <div className="said">
      <p>{words.pasteHere}</p>
      <p className="soft small">{titles.join(' | ')}</p>
      <textarea
        className="input"
        rows={6}
        aria-label={words.paste}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {wrong.length > 0 ? (
        <ul className="field-error" role="alert">
          {wrong.slice(0, 20).map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
      <div className="row-of-buttons">
        <button type="button" className="button" onClick={read} disabled={text.trim() === ''}>
          {words.pasteTake}
        </button>
        <button type="button" className="plain" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

/** Tab-separated cells, as spreadsheets put them on the clipboard; a cell with a line break stands in quotes. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...cells, cell]);
      cells = [];
      cell = '';
    } else if (sign !== '\r') cell += sign;
  }
  rows.push([...cells, cell]);
  return rows.filter((row) => row.some((one) => one.trim() !== ''));
}

const affirmative = new Set(['是', 'yes', 'true', '√', '1']);
const negative = new Set(['否', 'no', 'false', '×', '0']);

/** A cell as the field takes it: choices by their words in either language, money as people write it. */
function readCell(schema: Schema, cell: string): unknown {
  if (schema.enum) {
    const named = Object.entries(schema.options ?? {}).find(
      ([, title]) => title.zh === cell || title.en === cell,
    );
    return named?.[0] ?? (schema.enum.includes(cell) ? cell : undefined);
  }
  if (schema.type === 'boolean')
    return affirmative.has(cell.toLowerCase()) ? true : negative.has(cell.toLowerCase()) ? false : undefined;
  if (schema.format === 'yuan') return /^\d+\.\d{2}$/.test(yuanOf(cell)) ? yuanOf(cell) : undefined;
  if (schema.format === 'date') {
    const [, year, month, date] =
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(cell.normalize('NFKC')) ?? [];
    return year && month && date ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : undefined;
  }
  if (schema.type === 'integer')
    return /^-?[\d,]{1,15}$/.test(cell.normalize('NFKC'))
      ? Number(cell.normalize('NFKC').replaceAll(',', ''))
      : undefined;
  return cell;
}
