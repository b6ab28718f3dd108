import type { Bilingual } from '../kit/bilingual.ts';
import { yuanText } from './fen.ts';
import { basisOf, methodOf } from './method-of.ts';
import type { Method, RuleSet } from './types.ts';

export interface MethodPermissionRequest {
  method: Method;
  /** 分. */
  amount: bigint;
  /** 公开招标数额标准, 分. */
  openTender: bigint;
  /** The finance department of a 设区的市 or above approved the method before the start. */
  approved?: boolean;
}

export interface MethodPermission {
  allowed: boolean;
  needsApproval: boolean;
  sentence: Bilingual;
  clause: Bilingual;
}

/** May this method be used for this amount without, or only with, approval (采购法 Art. 27, 实施条例 Art. 23)? */
export function methodPermission(
  set: RuleSet,
  { method, amount, openTender, approved = false }: MethodPermissionRequest,
): MethodPermission {
  const rule = methodOf(set, method);
  const needsApproval = rule.value.needsExceptionAtThreshold && amount >= openTender;
  return {
    allowed: !needsApproval || approved,
    needsApproval,
    sentence: needsApproval
      ? {
          zh: `预算${yuanText(amount)}元达到公开招标数额标准${yuanText(openTender)}元，采用${rule.title.zh}须在采购活动开始前经设区的市级以上财政部门批准。`,
          en: `The budget of ${yuanText(amount)} yuan reaches the open-tender threshold of ${yuanText(openTender)} yuan; ${rule.title.en} needs the finance department's approval before the start.`,
        }
      : { zh: `可以采用${rule.title.zh}。`, en: `${rule.title.en} may be used.` },
    clause: basisOf(rule, 'needsExceptionAtThreshold').clause,
  };
}
