import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenApi } from '../../src/api/http/description/describe.ts';
import { describedApi } from '../../src/main/described-api.ts';

let zh: OpenApi;
let en: OpenApi;
beforeAll(async () => {
  [zh, en] = await Promise.all([describedApi('zh'), describedApi('en')]);
}, 60_000);

/** Everything that is said in a description, with where it is said. */
function* said(node: unknown, place = ''): Generator<[string, string]> {
  if (Array.isArray(node)) for (const [n, one] of node.entries()) yield* said(one, `${place}/${n}`);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (['example', 'enum', 'const', 'default'].includes(key)) continue;
      if (['title', 'description', 'summary', 'x-displayName'].includes(key) && typeof value === 'string')
        yield [`${place}/${key}`, value];
      else yield* said(value, `${place}/${key}`);
    }
  }
}

const allowed = /购服|goufu/i;

describe('the description', () => {
  it('says in English what it says in Chinese, and nothing in the other language', () => {
    const [chinese, english] = [new Map(said(zh)), new Map(said(en))];
    expect([...english.keys()]).toEqual([...chinese.keys()]);
    // A term of the law may stand beside its translation; a whole sentence may not.
    const isChinese = (text: string) => (text.match(/\p{Script=Han}/gu) ?? []).length > text.length / 4;
    const foreign = [...english].filter(([, text]) => isChinese(text.replace(allowed, '')));
    expect(foreign).toEqual([]);
    const untold = [...chinese].filter(
      ([, text]) => !/\p{Script=Han}/u.test(text) && /[a-z]{3}/.test(text) && !/^[a-z]+ApiV/.test(text),
    );
    expect(untold).toEqual([]);
  });
});
