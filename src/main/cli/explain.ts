import { CliError } from './command.ts';

const network: Readonly<Record<string, (error: { address?: string; port?: number }) => [string, string]>> = {
  EADDRINUSE: ({ port }) => [
    `端口 ${port} 已被占用。请另选端口：goufu start --port 3001`,
    `Port ${port} is taken. Choose another: goufu start --port 3001`,
  ],
  EACCES: ({ port }) => [`无权使用端口 ${port ?? ''}。`, `Not allowed to use port ${port ?? ''}.`],
  ECONNREFUSED: () => [
    '连接不上数据库，请检查 DATABASE_URL。',
    'The database does not answer: check DATABASE_URL.',
  ],
  ENOTFOUND: () => ['找不到数据库主机，请检查 DATABASE_URL。', 'No such database host: check DATABASE_URL.'],
};

/** What went wrong, for the person at the keyboard, and the exit code. Only faults of ours print a stack. */
export function explain(error: unknown): { text: string; code: number } {
  if (error instanceof CliError) return { text: error.message, code: 2 };
  const { name, code, message, stack } = error as Error & { code?: string; address?: string; port?: number };
  // By name, not by class: their modules are loaded only by the commands that need them.
  if (name === 'ConfigError' || name === 'SchemaError') return { text: message, code: 2 };
  const known = code === undefined ? undefined : network[code]?.(error as { port?: number });
  if (known) return { text: known.join('\n'), code: 1 };
  if (name === 'PostgresError')
    return { text: `数据库拒绝了操作：${message}\nThe database refused: ${message}`, code: 1 };
  return { text: stack ?? String(error), code: 1 };
}
