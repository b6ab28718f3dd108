import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Files that a page points to, seen from the repository; addresses and places within a page are left out. */
const linksOf = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(page), target)));

test('every page that a page points to is there', () => {
  const broken = pages.flatMap((page) =>
    linksOf(page)
      .filter((target) => !existsSync(join(root, target)))
      .map((target) => `${page} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test('docs/README.md names every page that somebody wrote', () => {
  const named = linksOf('docs/README.md');
  const written = pages.filter((page) => page.startsWith('docs/') && !page.startsWith('docs/generated/'));
  const missing = written.filter((page) => page !== 'docs/README.md' && !named.includes(page));
  expect(missing, 'Give each of these a line in docs/README.md.').toEqual([]);
});

/** A file, or the files of a folder, as one text without case and word breaks. */
function textOf(path: string): string {
  const whole = join(root, path);
  const files = statSync(whole).isDirectory()
    ? readdirSync(whole, { recursive: true, encoding: 'utf8' }).map((name) => join(whole, name))
    : [whole];
  return plain(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s_’'-]/g, '');

test('each word of the glossary is used in the file that is named beside it', () => {
  const rows = [...readFileSync(join(root, 'docs/GLOSSARY.md'), 'utf8').matchAll(/^\| (.+) \|$/gm)]
    .map(([, row = '']) => row.split(' | '))
    .flatMap(([words = '', , , link = '']) => {
      const [, target] = /\]\(([^)]+)\)/.exec(link) ?? [];
      return target ? [{ words: words.split(', '), file: normalize(join('docs', target)) }] : [];
    });
  expect(rows.length).toBeGreaterThan(40);
  const strange = rows.flatMap(({ words, file }) =>
    words.filter((word) => !textOf(file).includes(plain(word))).map((word) => `${word}: ${file}`),
  );
  expect(strange).toEqual([]);
});
