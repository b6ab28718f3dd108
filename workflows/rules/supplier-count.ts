import type { Bilingual } from '../kit/bilingual.ts';
import { basisOf, methodOf } from './method-of.ts';
import type { Method, RuleSet } from './types.ts';

export interface SupplierCountRequest {
  method: Method;
  /** Bidders at the deadline, or those still compliant. */
  count: number;
  /** 政府购买服务项目. */
  purchasedService?: boolean;
  /** The finance department approved going on with two after a failed tender. */
  approved?: boolean;
}

export interface SupplierCountAnswer {
  /** `needs-approval`: two are left, and approval would let the procedure go on. */
  outcome: 'continue' | 'needs-approval' | 'fail';
  required: number;
  sentence: Bilingual;
  clause: Bilingual;
}

/** Are there enough suppliers to open, evaluate or go on? */
export function supplierCount(set: RuleSet, request: SupplierCountRequest): SupplierCountAnswer {
  const { method, count, purchasedService = false, approved = false } = request;
  const rule = methodOf(set, method);
  const { minSuppliers, minSuppliersPurchasedService, minWithApproval } = rule.value;
  const usual = purchasedService ? minSuppliersPurchasedService : minSuppliers;
  const required = approved ? Math.min(usual, minWithApproval) : usual;
  const outcome = count >= required ? 'continue' : count >= minWithApproval ? 'needs-approval' : 'fail';
  const field = count >= minWithApproval && outcome !== 'continue' ? 'minWithApproval' : 'minSuppliers';
  const endings = {
    continue: { zh: '可以继续。', en: 'The procedure may go on.' },
    'needs-approval': {
      zh: '经财政部门批准方可继续。',
      en: 'It may go on only with the finance department’s approval.',
    },
    fail: { zh: '应当终止（废标）。', en: 'The procedure fails.' },
  };
  return {
    outcome,
    required,
    sentence: {
      zh: `${rule.title.zh}要求不少于${required}家供应商，现有${count}家；${endings[outcome].zh}`,
      en: `${rule.title.en} needs at least ${required} supplier(s) and has ${count}. ${endings[outcome].en}`,
    },
    clause: basisOf(
      rule,
      purchasedService && minSuppliersPurchasedService !== minSuppliers
        ? 'minSuppliersPurchasedService'
        : field,
    ).clause,
  };
}
