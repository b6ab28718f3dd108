/** Legal forms of an organisation (组织类型). */
export const legalForms = {
  'social-group': { zh: '社会团体', en: 'social group' },
  'non-enterprise': { zh: '民办非企业单位', en: 'non-enterprise' },
  foundation: { zh: '基金会', en: 'foundation' },
  enterprise: { zh: '企业', en: 'enterprise' },
  'public-institution': { zh: '事业单位', en: 'public institution' },
  'law-firm': { zh: '律师事务所', en: 'law firm' },
  grassroots: { zh: '草根组织', en: 'grassroots' },
} as const;

export const legalStatuses = {
  registered: { zh: '已登记', en: 'registered' },
  grassroots: { zh: '未登记（草根组织）', en: 'not registered (grassroots)' },
} as const;

/** Levels of the authority that registered it (登记层级). */
export const registrationLevels = {
  national: { zh: '国家级', en: 'national' },
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县级', en: 'county' },
} as const;
