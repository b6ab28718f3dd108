import { CliError, type Command } from './command.ts';
import { commands } from './commands.ts';
import { explain } from './explain.ts';
import { helpOf, helpOfAll } from './help.ts';

const asksForHelp = (word: string | undefined) => word === 'help' || word === '--help' || word === '-h';

/** Finds the command, of one word or two, and runs it. Answers the exit code. */
export async function main(argv: string[]): Promise<number> {
  const [first, second] = argv;
  if (first === undefined || asksForHelp(first)) {
    process.stdout.write(await helpOfAll());
    return first === undefined ? 2 : 0;
  }
  for (const [name, rest] of [
    [`${first} ${second}`, argv.slice(2)],
    [first, argv.slice(1)],
  ] as const) {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load) return run(await load(), rest);
  }
  const wanted = second === undefined ? first : `${first} ${second}`;
  throw new CliError({
    zh: `没有“${wanted}”这个命令。全部命令见：goufu help`,
    en: `There is no command “${wanted}”. For all commands: goufu help`,
  });
}

async function run(command: Command, argv: string[]): Promise<number> {
  if (argv.some(asksForHelp)) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  return command.run(argv);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { text, code } = explain(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}
