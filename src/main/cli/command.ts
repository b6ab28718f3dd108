import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';

/** One command of the command line; its file is loaded only when it is called. */
export interface Command {
  /** How to call it, after `goufu`, such as `keys create --login NAME`. */
  usage: string;
  summary: Bilingual;
  /** What each option is for, in the order of the help page. */
  options?: Readonly<Record<string, Bilingual>>;
  /** Does the work; answers the exit code: 0 done, 1 something was found or failed, 2 called wrongly. */
  run(argv: string[]): Promise<number>;
}

/** Called wrongly, or cannot work like this. The sentences are for the person at the keyboard; exit code 2. */
export class CliError extends Error {
  constructor(readonly sentence: Bilingual) {
    super(`${sentence.zh}\n${sentence.en}`);
    this.name = 'CliError';
  }
}

const complaints: Readonly<Record<string, Bilingual>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: { zh: '没有这个选项', en: 'There is no such option' },
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: {
    zh: '该选项缺少值或不应带值',
    en: 'This option lacks its value, or takes none',
  },
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: { zh: '多余的参数', en: 'Unexpected argument' },
};

/** `parseArgs` of Node, strict, with its complaints in both languages. Throws CliError. */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>>(
  argv: string[],
  options: O,
) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true, strict: true });
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    const complaint = complaints[code];
    if (!complaint) throw error;
    const named = /'([^']+)'/.exec(message)?.[1] ?? '';
    throw new CliError({ zh: `${complaint.zh}：${named}`, en: `${complaint.en}: ${named}` });
  }
}

/** Refuses arguments beyond those that a command takes. */
export function atMost(count: number, positionals: readonly string[]): void {
  const extra = positionals[count];
  if (extra !== undefined)
    throw new CliError({ zh: `多余的参数：${extra}`, en: `Unexpected argument: ${extra}` });
}

/** A line in both languages, Chinese first. */
export const say = ({ zh, en }: Bilingual): void => {
  process.stdout.write(`${zh}\n${en}\n`);
};
