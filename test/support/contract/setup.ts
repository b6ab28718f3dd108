import { afterAll, afterEach } from 'vitest';
import { contradiction, onAnswer } from './answers.ts';
import { recorder } from './examples.ts';

// Every answer that a test is given must be as described; the test that got another one fails.
const contradictions = new Set<string>();
const examples = process.env.GOUFU_EXAMPLES ? recorder(process.env.GOUFU_EXAMPLES) : undefined;

onAnswer((given) => {
  const found = contradiction(given);
  if (found) contradictions.add(found);
  else examples?.hear(given);
});

function fail(): void {
  const found = [...contradictions];
  contradictions.clear();
  if (found.length > 0) throw new Error(`not as the API is described:\n${found.slice(0, 20).join('\n')}`);
}
afterEach(fail);
afterAll(() => {
  examples?.write();
  fail();
});
