import { createInterface } from 'node:readline';
import { beijingTime, epochMs } from '../../../workflows/calendar/index.ts';
import { atMost, type Command, readArguments, say } from './command.ts';
import type { World } from './demo/world.ts';

const hourMs = 3_600_000;

export const dev: Command = {
  usage: 'dev [--port PORT]',
  summary: {
    zh: '开发用服务：内置数据库与静止的时钟，没有数据时先填充；输入 +3d 或 +2h 并回车，时间前进。',
    en: 'Serve for development: embedded database, filled first if empty, on a clock that stands; type +3d or +2h to move it.',
  },
  options: {
    '--port PORT': { zh: '端口，默认 3000', en: 'port, 3000 by default' },
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, { port: { type: 'string', default: '3000' } });
    atMost(0, positionals);
    const [development, { keepHouse }] = await Promise.all([
      import('./development.ts'),
      import('./demo/visitors.ts'),
    ]);
    if (!development.isSeeded()) {
      say({ zh: '正在填充开发用数据库……', en: 'Filling the development database …' });
      await development.seedDevelopment('contract');
    }
    await development.withDevelopment(values.port, async (world) => {
      const { url } = world.server;
      say({
        zh: `开发服务：${url}/app/ （officer 等登录名，密码 ${development.developmentPassword}；密钥 ${development.developmentKey}）；时间 ${world.clock.now()}`,
        en: `Serving at ${url}/app/ (officer and others, password ${development.developmentPassword}; key ${development.developmentKey}); it is ${world.clock.now()}`,
      });
      const lines = createInterface({ input: process.stdin });
      lines.on('line', (line) => void moveTime(world, line).catch(complain));
      await keepHouse(world);
      lines.close();
    });
    return 0;
  },
};

const complain = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
};

/** “+3d” or “+2h”: time goes on, and stops at whatever falls due on the way, so that it happens in its order. */
async function moveTime(world: World, line: string): Promise<void> {
  const [, count, unit] = /^\+(\d{1,4})([dh])$/.exec(line.trim()) ?? [];
  if (!count) return;
  const target = beijingTime(epochMs(world.clock.now()) + Number(count) * (unit === 'd' ? 24 : 1) * hourMs);
  for (;;) {
    const coming = [await nextDue(world), await world.workers.next()]
      .filter((at): at is string => at !== undefined && epochMs(at) > epochMs(world.clock.now()))
      .sort((a, b) => epochMs(a) - epochMs(b))[0];
    await world.clock.set(coming && epochMs(coming) < epochMs(target) ? coming : target);
    await world.workers.work();
    if (world.clock.now() === target) break;
  }
  say({ zh: `时间 ${target}`, en: `It is ${target}` });
}

async function nextDue({ server: { db }, clock }: World): Promise<string | undefined> {
  const [row] = await db.query<{ at: string | null }>(
    `select to_jsonb(min(due_at)) #>> '{}' as at from deadlines
     where status = 'armed' and not provisional and due_at > $1::timestamptz`,
    [clock.now()],
  );
  return row?.at ?? undefined;
}
