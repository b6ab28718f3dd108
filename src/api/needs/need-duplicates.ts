import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { bigrams, normalised, sharedPercent } from '../../../workflows/kit/similarity.ts';
import type { ComparedNeed, DuplicateSet, NeedDuplicate } from './need-duplicates.schema.ts';

/** The rule `need-duplicates`, percent of 100. */
export interface DuplicateTerms {
  fromPercent: number;
  sameUnit: number;
  sameDistrict: number;
}

type Likeness = Omit<NeedDuplicate, 'need'>;

interface Prepared {
  need: ComparedNeed;
  plainTitle: string;
  title: ReadonlySet<string>;
  detail: ReadonlySet<string> | null;
}

const prepared = (need: ComparedNeed): Prepared => ({
  need,
  plainTitle: normalised(need.title),
  title: bigrams(need.title),
  detail: need.detail ? bigrams(need.detail) : null,
});

/** How alike two needs of one category are; undefined below the line from which they are proposed. */
function likeness(one: Prepared, other: Prepared, terms: DuplicateTerms): Likeness | undefined {
  const titles = one.plainTitle === other.plainTitle ? 100 : sharedPercent(one.title, other.title);
  const details = one.detail && other.detail ? sharedPercent(one.detail, other.detail) : null;
  // A detail can bring two needs nearer, but that two people describe one need differently takes nothing away.
  const words = details === null ? titles : Math.max(titles, Math.floor((titles * 6 + details * 4) / 10));
  if (words === 0) return undefined;
  const sameUnit = one.need.unit !== null && one.need.unit === other.need.unit;
  const sameDistrict = one.need.district !== null && one.need.district === other.need.district;
  const place = (sameUnit ? terms.sameUnit : 0) + (sameDistrict ? terms.sameDistrict : 0);
  const score = Math.min(100, words + place);
  if (score < terms.fromPercent) return undefined;
  const reasons: Bilingual[] = [
    titles === 100
      ? { zh: '标题相同', en: 'same title' }
      : { zh: `标题相似${titles}%`, en: `titles alike by ${titles} %` },
  ];
  if (details !== null && words > titles)
    reasons.push({ zh: `说明相似${details}%`, en: `details alike by ${details} %` });
  if (sameUnit) reasons.push({ zh: `同一单位：${one.need.unit}`, en: `same unit: ${one.need.unit}` });
  if (sameDistrict)
    reasons.push({ zh: `同一区域：${one.need.district}`, en: `same district: ${one.need.district}` });
  return { score, reasons };
}

/** Needs that may be the same as this one, likest first. The others are of the same body and category. */
export function duplicatesOf(
  need: ComparedNeed,
  others: readonly ComparedNeed[],
  terms: DuplicateTerms,
): NeedDuplicate[] {
  const own = prepared(need);
  return others
    .filter((other) => other.id !== need.id && other.category === need.category)
    .flatMap((other) => {
      const found = likeness(own, prepared(other), terms);
      return found ? [{ need: other, ...found }] : [];
    })
    .sort((a, b) => b.score - a.score || (a.need.id < b.need.id ? -1 : 1));
}

/** Needs that may be the same, each in one set only: the earliest with those like it. `needs` by their age. */
export function duplicateSets(needs: readonly ComparedNeed[], terms: DuplicateTerms): DuplicateSet[] {
  const waiting = needs.map(prepared);
  const placed = new Set<string>();
  const sets: DuplicateSet[] = [];
  for (const [n, first] of waiting.entries()) {
    if (placed.has(first.need.id)) continue;
    const duplicates = waiting.slice(n + 1).flatMap((other) => {
      if (placed.has(other.need.id) || other.need.category !== first.need.category) return [];
      const found = likeness(first, other, terms);
      return found ? [{ need: other.need, ...found }] : [];
    });
    if (duplicates.length === 0) continue;
    for (const { need } of duplicates) placed.add(need.id);
    sets.push({ keep: first.need, duplicates: duplicates.sort((a, b) => b.score - a.score) });
  }
  return sets;
}
