import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import type { DeadlineRule, Regime, Verified } from '../../../../workflows/rules/types.ts';

export const certainty: Record<Verified, Bilingual> = {
  primary: { zh: '已读原文', en: 'read in the text' },
  secondary: { zh: '见于转引', en: 'second-hand' },
  memory: { zh: '凭记忆，未复核', en: 'from memory, not re-read' },
  policy: { zh: '本系统建议，可调', en: 'our proposal, adjustable' },
};

export const regimes: Record<Regime, Bilingual> = {
  GOV: { zh: '政府采购', en: 'government procurement' },
  REF: { zh: '参照执行', en: 'by reference' },
  SMALL: { zh: '限额以下', en: 'below the limit' },
};

const units: Record<DeadlineRule['unit'], Bilingual> = {
  'working-day': { zh: '个工作日', en: 'working days' },
  'calendar-day': { zh: '日', en: 'days' },
  year: { zh: '年', en: 'years' },
  minute: { zh: '分钟', en: 'minutes' },
  fixed: { zh: '', en: '' },
};

/** Such as 不超过 5 个工作日 / at most 5 working days. */
export function periodOf({ count, unit, bound, direction }: DeadlineRule): Bilingual {
  if (unit === 'fixed') return { zh: '由文件或合同指定', en: 'named in the documents or the contract' };
  const words = units[unit];
  const en = count === 1 ? words.en.replace(/s$/, '') : words.en;
  const before = direction === 'before' ? { zh: '之前', en: ' before' } : { zh: '', en: '' };
  return {
    zh: `${bound === 'min' ? '不少于' : '不超过'} ${count} ${words.zh}${before.zh}`,
    en: `at ${bound === 'min' ? 'least' : 'most'} ${count} ${en}${before.en}`,
  };
}

/** In force from when to when. */
export function spanOf({ from, until }: { from: string; until?: string }): string {
  return until === undefined ? `${from} →` : `${from} → ${until}`;
}
