import { expect, test } from 'vitest';
import { goufu } from './run-goufu.ts';

test('machine check finds nothing wrong with the workflows that are served', async () => {
  expect(await goufu(['machine', 'check'])).toMatchObject({ code: 0, err: '' });
});
