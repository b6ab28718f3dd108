import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawRooms, fileWithoutRoom, picture } from '../support/draw-rooms.ts';

test('docs/rooms.svg shows the rooms and imports of the sources as they are', async () => {
  expect(
    readFileSync(picture, 'utf8') === (await drawRooms()),
    'Run `npm run docs` and commit what it writes.',
  ).toBe(true);
});

test('every source file stands in a room of the picture', () => {
  expect(fileWithoutRoom(), 'Name its folder in test/support/draw-rooms.ts, then `npm run docs`.').toEqual(
    [],
  );
});
