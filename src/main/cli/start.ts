import type { Engine } from '../../engine/engine.ts';
import type { Config } from '../../shared/config.ts';
import { atMost, CliError, type Command, readArguments, say } from './command.ts';

/** The process goes anyway after that: 20 s from the signal to the end, with a second to spare. */
const patienceMs = 19_000;

const roles = ['all', 'api', 'worker'] as const;
type Role = (typeof roles)[number];

export const start: Command = {
  usage: 'start [--port PORT] [--role all|api|worker]',
  summary: {
    zh: '启动服务：有 DATABASE_URL 时用 PostgreSQL，否则用内置数据库（./data）；有 REDIS_URL 时任务经 Redis 分发。',
    en: 'Serve: on PostgreSQL when DATABASE_URL is set, otherwise on the embedded database (./data); jobs go through Redis when REDIS_URL is set.',
  },
  options: {
    '--port PORT': {
      zh: '端口，优先于环境变量 PORT；0 为任意空闲端口',
      en: 'port, before the variable PORT; 0 takes any free one',
    },
    '--role ROLE': {
      zh: '只提供接口（api）或只运行后台任务（worker）；默认两者都在一个进程中（all）',
      en: 'serve the API alone (api) or run the workers alone (worker); both in one process by default (all)',
    },
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, {
      port: { type: 'string' },
      role: { type: 'string' },
    });
    atMost(0, positionals);
    const role = roleOf(values.role);
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) {
      throw new CliError({
        zh: `端口应为 0 至 65535 的整数，收到“${values.port}”。`,
        en: `The port must be a whole number from 0 to 65535, not “${values.port}”.`,
      });
    }
    const [{ readConfig }, { lockDataDirectory }] = await Promise.all([
      import('../../shared/config.ts'),
      import('./data-lock.ts'),
    ]);
    const config = readConfig({
      ...process.env,
      ...(values.port === undefined ? {} : { PORT: values.port }),
    });
    if (role !== 'all' && !config.databaseUrl) throw needsDatabase(role);
    const unlock = config.databaseUrl ? undefined : await lockDataDirectory(config.dataDirectory);
    try {
      return await untilStopped(run(role, config));
    } finally {
      await unlock?.();
    }
  },
};

function roleOf(value: string | undefined): Role {
  const role = roles.find((one) => one === (value ?? 'all'));
  if (role) return role;
  throw new CliError({
    zh: `角色应为 all、api 或 worker，收到“${value}”。`,
    en: `The role must be all, api or worker, not “${value}”.`,
  });
}

const needsDatabase = (role: Role) =>
  new CliError({
    zh: `内置数据库只供一个进程使用：以 --role ${role} 分开运行须设置 DATABASE_URL。`,
    en: `The embedded database serves one process alone: set DATABASE_URL to run with --role ${role}.`,
  });

/** Starts what the role asks for; returns how to stop it: intake first, the database last. */
async function run(role: Role, config: Config): Promise<() => Promise<void>> {
  const { openEngine, startServer } = await import('../server.ts');
  if (role === 'worker') {
    const { engine, close } = await openEngine(config);
    const workers = await startWorkers(engine, config);
    say({ zh: '购服后台任务已启动。', en: 'Goufu is running its workers.' });
    return async () => {
      await workers.close();
      await close();
    };
  }
  const server = await startServer(config);
  say({
    zh: `购服已启动：${server.url} （接口说明 ${server.url}/docs）`,
    en: `Goufu is serving at ${server.url} (API reference at ${server.url}/docs)`,
  });
  // After it listens: what the workers load shall not delay the first answer.
  const workers = role === 'all' ? await startWorkers(server.engine, config) : undefined;
  return async () => {
    await Promise.all([server.app.close(), workers?.close()]);
    await server.close();
  };
}

async function startWorkers(engine: Engine, config: Config) {
  const { startWorkers } = await import('../../../workers/main.ts');
  return startWorkers({ engine, config });
}

/**
 * Waits for SIGTERM or SIGINT, then lets what is under way end, a start included. A second signal ends at once.
 */
function untilStopped(started: Promise<() => Promise<void>>): Promise<number> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const stop = () => {
      if (stopping) process.exit(1);
      stopping = true;
      // Not held up by it: an idle process has nothing else that keeps it alive.
      setTimeout(() => process.exit(1), patienceMs).unref();
      started.then((close) => close()).then(() => resolve(0), reject);
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    started.catch(reject);
  });
}
