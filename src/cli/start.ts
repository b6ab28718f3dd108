import type { Server } from '../server.ts';
import { atMost, CliError, type Command, readArguments, say } from './command.ts';

/** How long a request under way may take to end before the process goes anyway. */
const patienceMs = 10_000;

export const start: Command = {
  usage: 'start [--port PORT]',
  summary: {
    zh: '启动服务：有 DATABASE_URL 时用 PostgreSQL，否则用内置数据库（./data）。',
    en: 'Serve: on PostgreSQL when DATABASE_URL is set, otherwise on the embedded database (./data).',
  },
  options: {
    '--port PORT': {
      zh: '端口，优先于环境变量 PORT；0 为任意空闲端口',
      en: 'port, before the variable PORT; 0 takes any free one',
    },
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, { port: { type: 'string' } });
    atMost(0, positionals);
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) {
      throw new CliError({
        zh: `端口应为 0 至 65535 的整数，收到“${values.port}”。`,
        en: `The port must be a whole number from 0 to 65535, not “${values.port}”.`,
      });
    }
    const [{ readConfig }, { startServer }, { lockDataDirectory }] = await Promise.all([
      import('../config.ts'),
      import('../server.ts'),
      import('./data-lock.ts'),
    ]);
    const config = readConfig({
      ...process.env,
      ...(values.port === undefined ? {} : { PORT: values.port }),
    });
    const unlock = config.databaseUrl ? undefined : await lockDataDirectory(config.dataDirectory);
    try {
      const server = await startServer(config);
      say({
        zh: `购服已启动：${server.url} （接口说明 ${server.url}/docs）`,
        en: `Goufu is serving at ${server.url} (API reference at ${server.url}/docs)`,
      });
      return await untilStopped(server);
    } finally {
      await unlock?.();
    }
  },
};

/** Waits for SIGTERM or SIGINT, then lets what is under way end. A second signal ends at once. */
function untilStopped(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const stop = () => {
      if (stopping) process.exit(1);
      stopping = true;
      // Not held up by it: an idle process has nothing else that keeps it alive.
      setTimeout(() => process.exit(1), patienceMs).unref();
      server.close().then(() => resolve(0), reject);
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
