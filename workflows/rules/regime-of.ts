import type { Bilingual } from '../kit/bilingual.ts';
import { cite } from './clauses.ts';
import { yuanText } from './fen.ts';
import { resolveThresholds, type ThresholdsRequest } from './resolve-thresholds.ts';
import type { Regime } from './types.ts';
import { regimeRule, unionBelowLimitRule } from './values/planning.ts';

export interface RegimeRequest extends ThresholdsRequest {
  /** 财政性资金, 工会经费, or both in one purchase that cannot be split. */
  fundKind: 'fiscal' | 'union' | 'mixed';
  /** 分. */
  amount: bigint;
  /** Is the object in the catalogue (集中采购目录)? */
  inCatalogue: boolean;
  /** The body's measure for union funds below the limit; by default the purchase follows GOV by reference. */
  unionBelowLimit?: Regime;
}

export interface RegimeReason {
  sentence: Bilingual;
  clause: Bilingual;
}

export interface RegimeAnswer {
  regime: Regime;
  reasons: RegimeReason[];
}

/**
 * Which regime a purchase falls under, and why (采购法 Art. 2). It is a proposal: whether union funds count as
 * fiscal money is settled nowhere we read, so a reviewer confirms the choice per funding line.
 * Throws ThresholdsUnknown when the answer depends on thresholds that nobody has given.
 */
export function regimeOf({
  fundKind,
  amount,
  inCatalogue,
  unionBelowLimit,
  ...where
}: RegimeRequest): RegimeAnswer {
  if (fundKind === 'union')
    return unionRegime(amount, inCatalogue, unionBelowLimit ?? unionBelowLimitRule.value, where);
  const reasons: RegimeReason[] = [];
  if (fundKind === 'mixed') {
    reasons.push({
      sentence: {
        zh: '财政性资金与其他资金无法分割采购的，统一适用政府采购法。',
        en: 'Fiscal and other money that cannot be split falls under the law as a whole.',
      },
      clause: cite('regulation', 2),
    });
  }
  if (inCatalogue) {
    reasons.push({
      sentence: { zh: '项目列入集中采购目录。', en: 'The object is in the catalogue.' },
      clause: regimeRule.clause,
    });
    return { regime: 'GOV', reasons };
  }
  const { limit, clause } = resolveThresholds(where);
  const reached = amount >= limit;
  reasons.push({
    sentence: {
      zh: `预算${yuanText(amount)}元${reached ? '达到' : '未达到'}限额标准${yuanText(limit)}元。`,
      en: `The budget of ${yuanText(amount)} yuan ${reached ? 'reaches' : 'is below'} the limit of ${yuanText(limit)} yuan.`,
    },
    clause,
  });
  return { regime: reached ? 'GOV' : 'SMALL', reasons };
}

function unionRegime(
  amount: bigint,
  inCatalogue: boolean,
  belowLimit: Regime,
  where: ThresholdsRequest,
): RegimeAnswer {
  const byReference: RegimeReason = {
    sentence: {
      zh: '仅使用工会经费的，参照招投标有关规定执行。',
      en: 'Purchases with union funds alone follow the tendering rules by reference.',
    },
    clause: cite('scheme'),
  };
  if (belowLimit !== 'SMALL' || inCatalogue) return { regime: 'REF', reasons: [byReference] };
  const { limit, clause } = resolveThresholds(where);
  if (amount >= limit) return { regime: 'REF', reasons: [byReference] };
  const sentence = {
    zh: `预算${yuanText(amount)}元未达到限额标准${yuanText(limit)}元，按本单位内部规定自行采购。`,
    en: `The budget of ${yuanText(amount)} yuan is below the limit of ${yuanText(limit)} yuan; the body's internal rules apply.`,
  };
  return { regime: 'SMALL', reasons: [{ sentence, clause }] };
}
