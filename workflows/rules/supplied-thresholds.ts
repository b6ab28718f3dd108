import { policyFrom } from './clauses.ts';
import { RuleOverrideRefused } from './errors.ts';
import { fenOf } from './fen.ts';
import type { Rule } from './types.ts';
import type { Thresholds } from './values/thresholds.ts';

const yuan = /^(0|[1-9]\d{0,12})\.\d{2}$/;

/**
 * The thresholds that a body entered itself, for a place without built-in data: `{limit, openTender, source}`,
 * money in yuan. They count as policy, because nobody but the body has vouched for them. Throws
 * RuleOverrideRefused when they are incomplete or out of order.
 */
export function suppliedThresholds(wanted: unknown): Rule<Thresholds> {
  const { limit, openTender, source, ...rest } = { ...(wanted as Record<string, unknown>) };
  const complete =
    typeof limit === 'string' &&
    typeof openTender === 'string' &&
    typeof source === 'string' &&
    source.trim() !== '' &&
    source.length <= 500 &&
    yuan.test(limit) &&
    yuan.test(openTender) &&
    Object.keys(rest).length === 0;
  if (!complete || fenOf(limit) > fenOf(openTender)) {
    throw new RuleOverrideRefused(
      'thresholds',
      '应写明 limit（限额标准）、openTender（公开招标数额标准，不低于限额）和 source（依据），金额如 1000000.00。',
      'needs limit, openTender (not below the limit) and source; amounts such as 1000000.00.',
    );
  }
  return {
    id: 'thresholds',
    title: { zh: '采购人录入的限额与公开招标标准', en: 'Thresholds entered by the purchasing body' },
    value: { objects: ['services', 'goods'], limit, openTender },
    clause: { zh: source, en: source },
    verified: 'policy',
    from: policyFrom,
    binds: ['GOV'],
  };
}
