import type { Bilingual } from '../../../kit/bilingual.ts';
import type { Regime } from '../../../rules/types.ts';

interface ConditionKind {
  title: Bilingual;
  /** Regimes in which it may not be asked, and why. */
  forbidden?: { in: readonly Regime[]; clause: Bilingual };
}

const discrimination = {
  in: ['GOV', 'REF', 'SMALL'] as const,
  clause: {
    zh: '《政府采购法实施条例》第二十条；财库〔2019〕38号',
    en: 'Implementing Regulation Art. 20; Caiku [2019] 38',
  },
};

/** Kinds of admission conditions (准入条件). What shuts suppliers out without need is known by its kind. */
export const conditionKinds = {
  'legal-status': {
    title: { zh: '依法登记、能独立承担民事责任', en: 'registered, with civil liability of its own' },
  },
  finance: { title: { zh: '信誉和财务会计制度', en: 'credit and accounts' } },
  capacity: { title: { zh: '人员和专业能力', en: 'staff and professional capacity' } },
  tax: { title: { zh: '依法纳税和缴纳社会保险', en: 'taxes and social security paid' } },
  record: { title: { zh: '近三年无重大违法记录', en: 'no major violation in three years' } },
  licence: { title: { zh: '法定资质或许可', en: 'licence required by law' } },
  'reference-contracts': { title: { zh: '类似业绩', en: 'reference contracts' } },
  other: { title: { zh: '其他与履约相关的条件', en: 'other conditions bearing on performance' } },
  'registered-capital': { title: { zh: '注册资本', en: 'registered capital' }, forbidden: discrimination },
  scale: {
    title: { zh: '资产、营业收入、从业人员、利润等规模', en: 'size, turnover, headcount or profit' },
    forbidden: discrimination,
  },
  region: {
    title: { zh: '特定区域的业绩、奖项或注册地', en: 'regional record, award or seat' },
    forbidden: discrimination,
  },
  'registry-membership': {
    title: { zh: '备选库、名录库、资格库成员', en: 'membership of a supplier list' },
    forbidden: {
      in: ['GOV'],
      clause: {
        zh: '财库〔2019〕38号：不得设置备选库、名录库、资格库',
        en: 'Caiku [2019] 38: no supplier lists',
      },
    },
  },
} as const satisfies Record<string, ConditionKind>;

export type ConditionKindId = keyof typeof conditionKinds;

export const conditionKind = (id: string): ConditionKind | undefined => conditionKinds[id as ConditionKindId];
