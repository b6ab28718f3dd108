import type { Bilingual } from './bilingual.ts';

/**
 * Service categories (服务类别): the fields of labour relations that the scheme's preamble names. Needs,
 * organisations and projects carry an id of these, or a category of the body's own.
 */
export const serviceCategories: readonly { id: string; title: Bilingual }[] = [
  { id: 'employment', title: { zh: '劳动就业', en: 'Employment' } },
  { id: 'training', title: { zh: '技能培训', en: 'Skills training' } },
  { id: 'income', title: { zh: '收入分配', en: 'Income distribution' } },
  { id: 'social-security', title: { zh: '社会保障', en: 'Social security' } },
  { id: 'safety-health', title: { zh: '安全卫生', en: 'Safety and health' } },
  { id: 'democratic-rights', title: { zh: '民主政治权利', en: 'Democratic and political rights' } },
  { id: 'culture', title: { zh: '精神文化权益', en: 'Cultural rights' } },
];

/** A category's title; one of the body's own is its own title. */
export const categoryTitle = (id: string): Bilingual =>
  serviceCategories.find((category) => category.id === id)?.title ?? { zh: id, en: id };
