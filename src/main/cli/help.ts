import type { Command } from './command.ts';
import { commands } from './commands.ts';

/** Every command in one line of each language. */
export async function helpOfAll(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const width = Math.max(...all.map(({ usage }) => usage.length));
  return [
    '购服 Goufu',
    '',
    '用法 Usage: goufu <command> [options]',
    '',
    ...all.flatMap(({ usage, summary }) => [
      `  ${usage.padEnd(width)}  ${summary.zh}`,
      `  ${''.padEnd(width)}  ${summary.en}`,
    ]),
    '',
    '某个命令的说明 One command in detail: goufu <command> --help',
    '环境变量 Environment: README.zh-CN.md · README.md',
    '',
  ].join('\n');
}

/** One command with its options. */
export function helpOf({ usage, summary, options = {} }: Command): string {
  const names = Object.keys(options);
  const width = Math.max(0, ...names.map((name) => name.length));
  return [
    `goufu ${usage}`,
    '',
    summary.zh,
    summary.en,
    ...(names.length > 0 ? [''] : []),
    ...names.flatMap((name) => [
      `  ${name.padEnd(width)}  ${options[name]?.zh}`,
      `  ${''.padEnd(width)}  ${options[name]?.en}`,
    ]),
    '',
  ].join('\n');
}
