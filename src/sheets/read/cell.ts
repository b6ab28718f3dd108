import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { Column } from '../column.ts';
import { looksLikeFormula } from '../formula.ts';
import { readDay } from './day.ts';
import { readMoney } from './money.ts';
import type { RawCell } from './raw.ts';
import { type Cell, clipped, fault, type Said, textOf } from './said.ts';

/** More digits than a number of a spreadsheet can hold: the last ones are gone. */
const exactDigits = 15;

/** Reads a cell as its column means it. A formula is refused, whatever its result. */
export function readCell({ cell: kind }: Column, raw: RawCell | undefined): Cell {
  if (raw === undefined) return {};
  if (raw.type === 'formula') return formulaFault;
  if (raw.type === 'error') {
    return fault(
      `单元格显示为错误值 ${raw.text.slice(0, 20)}，请改为实际内容。`,
      `The cell shows the error ${raw.text.slice(0, 20)}; put in what it should say.`,
    );
  }
  if (raw.type === 'text') {
    if (looksLikeFormula(raw.text) || looksLikeFormula(raw.text.trim())) return formulaFault;
    const text = textOf(raw);
    if (text === '') return {};
    if (/[\p{Cc}\p{Surrogate}]/u.test(text.replace(/[\t\r\n]/g, ''))) return controlFault;
  }
  switch (kind.type) {
    case 'text':
      return readText(raw);
    case 'integer':
      return readInteger(raw);
    case 'money':
      return readMoney(raw);
    case 'day':
      return readDay(raw);
    case 'flag':
      return readFlag(raw);
    case 'choice':
      return readChoice(kind.words, raw);
    case 'choices':
      return readChoices(kind.words, raw);
  }
}

function readText(raw: Said): Cell {
  const lost = raw.type === 'number' && String(raw.number).replace(/\D/g, '').length > exactDigits;
  if (lost || /^\d(\.\d+)?E\+\d+$/i.test(textOf(raw))) {
    return fault(
      '这一格被存成了数字，后几位已经丢失。请把该列设为文本格式后重新填写。',
      'The cell was stored as a number and has lost its last digits. Format the column as text and type it again.',
    );
  }
  return { value: textOf(raw) };
}

function readInteger(raw: Said): Cell {
  const text = textOf(raw)
    .replace(/[,，](?=\d{3})/g, '')
    .replace(/[人名个家年]$/, '');
  if (/^-?\d{1,15}(\.0+)?$/.test(text)) return { value: Number(text) };
  return fault(`应为整数，现为“${clipped(raw)}”。`, `Should be a whole number, not “${clipped(raw)}”.`);
}

const yes = new Set(['是', '有', '√', 'y', 'yes', 'true', '1']);
const no = new Set(['否', '无', '×', 'n', 'no', 'false', '0']);

function readFlag(raw: Said): Cell {
  const text = textOf(raw).toLowerCase();
  if (yes.has(text)) return { value: true };
  if (no.has(text)) return { value: false };
  return fault(`应填“是”或“否”，现为“${clipped(raw)}”。`, `Should be yes or no, not “${clipped(raw)}”.`);
}

type Words = Readonly<Record<string, Bilingual>>;

function readChoice(words: Words, raw: Said): Cell {
  const found = choiceOf(words, textOf(raw));
  return found ? { value: found } : unknownWord(words, clipped(raw));
}

function unknownWord(words: Words, said: string): Cell {
  const all = Object.values(words);
  return fault(
    `“${said}”不在可选范围内，应为：${all.map(({ zh }) => zh).join('、')}。`,
    `“${said}” is not one of: ${all.map(({ en }) => en).join(', ')}.`,
  );
}

/** The words of one cell, each once. */
function readChoices(words: Words, raw: Said): Cell {
  const said = textOf(raw)
    .split(/[、，,;；\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
  const values = said.map((word) => choiceOf(words, word) ?? unknownWord(words, word));
  const fault = values.find((value) => typeof value !== 'string');
  return fault ?? { value: [...new Set(values.filter((value) => typeof value === 'string'))] };
}

/** The value that a word stands for, in either language. */
function choiceOf(words: Words, text: string): string | undefined {
  const plain = text.toLowerCase();
  return Object.entries(words).find(
    ([value, { zh, en }]) => value === plain || zh === text || en.toLowerCase() === plain,
  )?.[0];
}

const formulaFault = fault(
  '这一格是公式，或以“= + - @”等开头，会被表格软件当作公式。公式不执行也不导入：请粘贴为数值，或改写成普通文字。',
  'The cell is a formula, or begins with = + - @ so that a spreadsheet program would take it for one. Formulas are neither run nor imported: paste the value, or write it as plain text.',
);
const controlFault = fault(
  '含有看不见的控制字符，无法保存。请删去后重新填写。',
  'Contains invisible control characters that cannot be stored. Type it again without them.',
);
