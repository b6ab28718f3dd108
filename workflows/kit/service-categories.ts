import type { Bilingual } from './bilingual.ts';

/**
 * Service categories (服务类别): the fields of labour relations that the scheme's preamble names. Needs,
 * organisations and projects carry an id of these and nothing else: purchases of one category are counted together
 * (条例第二十八条), and a word of somebody's own would escape the count.
 */
export const serviceCategories = [
  { id: 'employment', title: { zh: '劳动就业', en: 'Employment' } },
  { id: 'training', title: { zh: '技能培训', en: 'Skills training' } },
  { id: 'income', title: { zh: '收入分配', en: 'Income distribution' } },
  { id: 'social-security', title: { zh: '社会保障', en: 'Social security' } },
  { id: 'safety-health', title: { zh: '安全卫生', en: 'Safety and health' } },
  { id: 'democratic-rights', title: { zh: '民主政治权利', en: 'Democratic and political rights' } },
  { id: 'culture', title: { zh: '精神文化权益', en: 'Cultural rights' } },
] as const satisfies readonly { id: string; title: Bilingual }[];

export type CategoryId = (typeof serviceCategories)[number]['id'];

/** Titles by id. */
export const categoryWords = Object.fromEntries(
  serviceCategories.map(({ id, title }) => [id, title]),
) as Record<CategoryId, Bilingual>;

/** A category's title; the id itself for what came in before it was checked. */
export const categoryTitle = (id: string): Bilingual => categoryWords[id as CategoryId] ?? { zh: id, en: id };
