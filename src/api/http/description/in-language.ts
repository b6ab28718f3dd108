import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';

export type Language = 'zh' | 'en';

/** Keywords whose value is data, not description, and those whose keys are names. */
const data = new Set(['example', 'examples', 'const', 'default', 'enum']);
const maps = new Set(['properties', 'schemas', 'paths', 'responses']);

/**
 * The description in one language. What is said in both (`title` and `en`; sentences `{zh, en}`; texts
 * `中文 | English`; `options` of a choice) becomes what the language says.
 */
export function inLanguage<T>(node: T, language: Language): T {
  return said(node, language) as T;
}

function said(node: unknown, language: Language): unknown {
  if (Array.isArray(node)) return node.map((one) => said(one, language));
  if (typeof node !== 'object' || node === null) return node;
  if (isBilingual(node)) return node[language];
  const { en, options, ...keywords } = node as Record<string, unknown>;
  const made: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(keywords)) {
    if (data.has(key)) made[key] = value;
    else if (maps.has(key)) made[key] = eachOf(value, language);
    else if (key === 'title' && language === 'en' && typeof en === 'string') made[key] = en;
    else made[key] = typeof value === 'string' ? half(value, language) : said(value, language);
  }
  if (isChoice(options)) {
    const words = Object.entries(options).map(([value, word]) => `\`${value}\` ${word[language]}`);
    made.description = [made.description, words.join(language === 'zh' ? '；' : '; ')]
      .filter(Boolean)
      .join('\n\n');
  }
  return made;
}

const eachOf = (map: unknown, language: Language): unknown =>
  Object.fromEntries(Object.entries(map as object).map(([name, value]) => [name, said(value, language)]));

const half = (text: string, language: Language): string => {
  const halves = text.split(' | ');
  return halves.length === 2 ? (halves[language === 'zh' ? 0 : 1] as string) : text;
};

const isBilingual = (node: object): node is Bilingual =>
  Object.keys(node).length === 2 &&
  typeof (node as Partial<Bilingual>).zh === 'string' &&
  typeof (node as Partial<Bilingual>).en === 'string';

const isChoice = (options: unknown): options is Record<string, Bilingual> =>
  typeof options === 'object' &&
  options !== null &&
  Object.values(options).every((one) => typeof one === 'object' && one !== null && isBilingual(one));
