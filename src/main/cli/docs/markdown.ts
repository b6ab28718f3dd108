import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';

/** Chinese above, English below, in one cell; once when they are equal. */
export const both = ({ zh, en }: Bilingual): string => (zh === en ? zh : `${zh}<br>${en}`);

/** In one line: headings, links. */
export const inline = ({ zh, en }: Bilingual): string => (zh === en ? zh : `${zh} ${en}`);

export const lines = (parts: readonly string[]): string => parts.join('<br>');

/** A table; cells may hold `<br>` and code, but no bare pipe or line break. */
export function table(head: readonly Bilingual[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [row(head.map(both)), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ');

/** A page: title, what it is, its parts. The first line keeps people from editing what is written by machine. */
export function page(title: Bilingual, about: Bilingual, parts: readonly string[]): string {
  return [
    '<!-- goufu machine docs -->',
    `# ${inline(title)}`,
    '',
    about.zh,
    '',
    about.en,
    '',
    ...parts.flatMap((part) => [part, '']),
  ].join('\n');
}
