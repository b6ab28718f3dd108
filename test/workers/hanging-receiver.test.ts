import { expect, test } from 'vitest';
import { post } from '../../workers/messages/post.ts';
import { receiver } from './support.ts';

test('a receiver that hangs is given up within the time-out, whether it says nothing or never ends', async () => {
  const to = await receiver();
  const posting = { url: to.url, body: '{}', headers: {}, allowPrivate: true, timeoutMs: 200 };
  to.answer = () => {};
  await expect(post(posting)).rejects.toThrow(/timeout|aborted/i);
  to.answer = (_, response) => {
    response.write('{"begun":');
  };
  await expect(post(posting)).rejects.toThrow(/timeout|aborted/i);
});

test('of a long answer only the beginning is read', async () => {
  const to = await receiver();
  to.answer = (_, response) => response.end('x'.repeat(5_000_000));
  const answer = await post({ url: to.url, body: '{}', headers: {}, allowPrivate: true, timeoutMs: 5_000 });
  expect(answer.text.length).toBeLessThanOrEqual(4_096);
});
