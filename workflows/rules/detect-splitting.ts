import type { Bilingual } from '../kit/bilingual.ts';
import { yuanText } from './fen.ts';
import type { Method } from './types.ts';
import { splittingRule } from './values/planning.ts';

export interface PurchaseOfYear {
  id: string;
  /** 分. */
  amount: bigint;
  fiscalYear: number;
  budgetItem: string;
  category: string;
  method: Method;
  /** 项目预算调整. */
  budgetAdjusted?: boolean;
  /** 经批准采用公开招标以外方式. */
  methodApproved?: boolean;
}

export interface SplittingRequest {
  purchase: PurchaseOfYear;
  /** The body's other purchases; those of another year, budget item or category are left out. */
  others: readonly PurchaseOfYear[];
  /** 公开招标数额标准, 分. */
  openTender: bigint;
}

export interface SplittingAnswer {
  evasion: boolean;
  /** 分: what counts together. */
  total: bigint;
  counted: string[];
  sentence: Bilingual;
  clause: Bilingual;
}

function counts(one: PurchaseOfYear): boolean {
  return one.method !== 'open-tender' && !one.budgetAdjusted && !one.methodApproved;
}

/**
 * Would this purchase, with the others of its fiscal year, budget item and category that were not tendered,
 * exceed the open-tender threshold (实施条例 Art. 28)? Exactly reaching it is not exceeding it.
 */
export function detectSplitting({ purchase, others, openTender }: SplittingRequest): SplittingAnswer {
  const alike = others.filter(
    (other) =>
      other.id !== purchase.id &&
      other.fiscalYear === purchase.fiscalYear &&
      other.budgetItem === purchase.budgetItem &&
      other.category === purchase.category,
  );
  const counted = [purchase, ...alike].filter(counts);
  const total = counted.reduce((sum, { amount }) => sum + amount, 0n);
  // One purchase alone cannot be split: it answers to the threshold itself.
  const evasion = counts(purchase) && counted.length > 1 && total > openTender;
  return {
    evasion,
    total,
    counted: counted.map(({ id }) => id),
    sentence: {
      zh: `同一预算项目下同类服务以公开招标以外方式采购累计${yuanText(total)}元，${evasion ? '超过' : '未超过'}公开招标数额标准${yuanText(openTender)}元。`,
      en: `Purchases of this category under one budget item without an open tender total ${yuanText(total)} yuan, which ${evasion ? 'exceeds' : 'does not exceed'} the threshold of ${yuanText(openTender)} yuan.`,
    },
    clause: splittingRule.clause,
  };
}
