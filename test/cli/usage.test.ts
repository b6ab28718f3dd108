import { expect, test } from 'vitest';
import { commands } from '../../src/main/cli/commands.ts';
import { goufu } from './run-goufu.ts';

test('help names every command, in both languages', async () => {
  const { code, out } = await goufu(['help']);
  expect(code).toBe(0);
  for (const load of Object.values(commands)) {
    const { usage, summary } = await load();
    expect(out).toContain(usage);
    expect(out).toContain(summary.zh);
    expect(out).toContain(summary.en);
  }
});

test.each(Object.keys(commands))('goufu %s --help explains itself and does nothing', async (name) => {
  const { code, out, err } = await goufu([...name.split(' '), '--help'], {
    DATABASE_URL: 'postgres://nowhere',
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(`goufu ${name}`);
});

test.each([
  [['launch'], '没有“launch”这个命令', 'There is no command “launch”'],
  [['__proto__'], '没有“__proto__”这个命令', 'There is no command'],
  [['migrate', 'now'], '多余的参数：now', 'Unexpected argument: now'],
  [['keys', 'create'], '--login', 'Name the user with --login'],
  [['keys', 'create', '--logn', 'x'], '没有这个选项：--logn', 'There is no such option: --logn'],
  [['start', '--port', 'abc'], '端口应为 0 至 65535', 'The port must be a whole number'],
  [['audit', 'verify', '17'], '不是项目编号', 'is no project id'],
  [['calendar', 'import'], '请指明文件', 'Name a file'],
  [['calendar', 'import', '/nowhere.json'], '无法读取文件', 'Cannot read the file'],
])('called wrongly, %j says what is wrong in both languages and exits with 2', async (argv, zh, en) => {
  const { code, out, err } = await goufu(argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(zh);
  expect(err).toContain(en);
  expect(err).not.toContain('    at ');
});

test('a bad setting is named instead of shown as a stack', async () => {
  const { code, err } = await goufu(['migrate'], { DATABASE_URL: 'mysql://x' });
  expect(code).toBe(2);
  expect(err).toContain('DATABASE_URL');
  expect(err).not.toContain('    at ');
});

test('a database that does not answer is a sentence, not a stack', async () => {
  const { code, err } = await goufu(['migrate'], { DATABASE_URL: 'postgres://127.0.0.1:1/none' });
  expect(code).toBe(1);
  expect(err).toContain('DATABASE_URL');
  expect(err).not.toContain('    at ');
});
