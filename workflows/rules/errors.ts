import type { Bilingual } from '../kit/bilingual.ts';
import type { Place } from './types.ts';

export type RuleErrorCode =
  | 'UNKNOWN_RULE'
  | 'RULE_OVERRIDE_REFUSED'
  | 'PROPOSAL_REFUSED'
  | 'THRESHOLDS_UNKNOWN'
  | 'RULE_NOT_COUNTED';

class RuleError extends Error {
  readonly code: RuleErrorCode;
  readonly sentence: Bilingual;

  constructor(code: RuleErrorCode, sentence: Bilingual) {
    super(sentence.en);
    this.name = new.target.name;
    this.code = code;
    this.sentence = sentence;
  }
}

/** No rule of this id is in force in the set. */
export class UnknownRule extends RuleError {
  readonly ruleId: string;

  constructor(ruleId: string, setId: string) {
    super('UNKNOWN_RULE', {
      zh: `规则集 ${setId} 中没有生效的规则“${ruleId}”。`,
      en: `Rule "${ruleId}" is not in force in rule set ${setId}.`,
    });
    this.ruleId = ruleId;
  }
}

/** A proposed change of the rules that cannot be one. */
export class ProposalRefused extends RuleError {
  constructor(zh: string, en: string) {
    super('PROPOSAL_REFUSED', { zh, en });
  }
}

/** A body tried to change the law, an unknown rule, or a policy value beyond its limits. */
export class RuleOverrideRefused extends RuleError {
  readonly ruleId: string;

  constructor(ruleId: string, zh: string, en: string) {
    super('RULE_OVERRIDE_REFUSED', { zh: `规则“${ruleId}”${zh}`, en: `Rule "${ruleId}" ${en}` });
    this.ruleId = ruleId;
  }
}

/** No thresholds are on file for the place and day, so no regime can be derived from an amount. */
export class ThresholdsUnknown extends RuleError {
  readonly place: Place | undefined;

  constructor(place: Place | undefined, date: string) {
    const where = place ? [place.province, place.city, place.county].filter(Boolean).join('') : '';
    super('THRESHOLDS_UNKNOWN', {
      zh: `没有${where || '该地区'}在${date}适用的限额标准，请由采购人录入当地标准及其依据。`,
      en: `No thresholds are on file for ${where || 'this place'} on ${date}; the purchasing body must enter the local ones with their source.`,
    });
    this.place = place;
  }
}

/** The rule names no period: its instant comes from the case. */
export class RuleNotCounted extends RuleError {
  constructor(ruleId: string) {
    super('RULE_NOT_COUNTED', {
      zh: `“${ruleId}”是约定的具体时间，不能推算。`,
      en: `"${ruleId}" is a fixed instant and cannot be counted.`,
    });
  }
}
