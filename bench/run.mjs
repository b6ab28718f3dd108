// `npm run bench -- <name>`: every claim of speed in the README has a command here that measures it.
import { register } from 'tsx/esm/api';

register();
const names = {
  transitions: './transitions.ts',
  deadlines: './deadlines.ts',
  bidding: './bidding.ts',
  'bidding-ranking': './bidding-ranking.ts',
  imports: './imports.ts',
  reports: './reports.ts',
};
const [name = 'transitions', ...args] = process.argv.slice(2);
if (!names[name]) {
  process.stderr.write(`No benchmark named ${name}; there are: ${Object.keys(names).join(', ')}.\n`);
  process.exit(2);
}
const { run } = await import(names[name]);
await run(args);
