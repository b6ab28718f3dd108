import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { Scope } from './scope.ts';

/** The months of the year, `YYYY-MM`. */
export function months({ year }: Pick<Scope, 'year'>): { id: string; title: Bilingual }[] {
  return Array.from({ length: 12 }, (_, n) => {
    const month = String(n + 1).padStart(2, '0');
    return { id: `${year}-${month}`, title: { zh: `${n + 1}月`, en: `${year}-${month}` } };
  });
}
