import type { Bilingual } from '../kit/bilingual.ts';

/** The works that rules cite, with the day on which the cited version came into force. */
export const works = {
  law: { zh: '《政府采购法》', en: 'Government Procurement Law', from: '2003-01-01' },
  regulation: {
    zh: '《政府采购法实施条例》',
    en: 'Implementing Regulation of the Government Procurement Law',
    from: '2015-03-01',
  },
  order74: {
    zh: '《政府采购非招标采购方式管理办法》（财政部令第74号）',
    en: 'Ministry of Finance Order 74 (non-tender methods)',
    from: '2014-02-01',
  },
  order87: {
    zh: '《政府采购货物和服务招标投标管理办法》（财政部令第87号）',
    en: 'Ministry of Finance Order 87 (tendering)',
    from: '2017-10-01',
  },
  order94: {
    zh: '《政府采购质疑和投诉办法》（财政部令第94号）',
    en: 'Ministry of Finance Order 94 (challenges and complaints)',
    from: '2018-03-01',
  },
  eTender: {
    zh: '《电子招标投标办法》（国家发展改革委等八部委令第20号）',
    en: 'Measures for Electronic Tendering (NDRC and seven other ministries, Order 20)',
    from: '2013-05-01',
  },
  order102: {
    zh: '《政府购买服务管理办法》（财政部令第102号）',
    en: 'Ministry of Finance Order 102 (government purchase of services)',
    from: '2020-03-01',
  },
  order110: {
    zh: '《政府采购框架协议采购方式管理暂行办法》（财政部令第110号）',
    en: 'Ministry of Finance Order 110 (framework agreements)',
    from: '2022-03-01',
  },
  consultation214: {
    zh: '《政府采购竞争性磋商采购方式管理暂行办法》（财库〔2014〕214号）',
    en: 'Caiku [2014] 214 (competitive consultation)',
    from: '2014-12-31',
  },
  consultation124: { zh: '财库〔2015〕124号', en: 'Caiku [2015] 124', from: '2015-06-30' },
  orderly38: { zh: '财库〔2019〕38号', en: 'Caiku [2019] 38', from: '2019-07-26' },
  experts198: {
    zh: '《政府采购评审专家管理办法》（财库〔2016〕198号）',
    en: 'Caiku [2016] 198 (evaluation experts)',
    from: '2017-01-01',
  },
  intention10: { zh: '财库〔2020〕10号', en: 'Caiku [2020] 10 (procurement intentions)', from: '2020-03-02' },
  sme46: {
    zh: '《政府采购促进中小企业发展管理办法》（财库〔2020〕46号）',
    en: 'Caiku [2020] 46 (small and medium enterprises)',
    from: '2021-01-01',
  },
  sme19: { zh: '财库〔2022〕19号', en: 'Caiku [2022] 19', from: '2022-07-01' },
  notices50: { zh: '财办库〔2020〕50号', en: 'Caibanku [2020] 50 (notice formats)', from: '2020-07-01' },
  needs22: {
    zh: '《政府采购需求管理办法》（财库〔2021〕22号）',
    en: 'Caiku [2021] 22 (needs management)',
    from: '2021-07-01',
  },
  lowPrice2: { zh: '财库〔2026〕2号', en: 'Caiku [2026] 2 (abnormally low prices)', from: '2026-02-01' },
  emergency12: { zh: '财库〔2026〕12号', en: 'Caiku [2026] 12 (emergency procurement)', from: '2026-10-01' },
  payment802: {
    zh: '《保障中小企业款项支付条例》（2025年）',
    en: 'Regulation on Payments to Small and Medium Enterprises (2025)',
    from: '2025-06-01',
  },
  payment728: {
    zh: '《保障中小企业款项支付条例》（2020年）',
    en: 'Regulation on Payments to Small and Medium Enterprises (2020)',
    from: '2020-09-01',
  },
  performance10: {
    zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
    en: 'Caiyu [2020] 10 (performance evaluation)',
    from: '2020-02-25',
  },
  civilCode: { zh: '《民法典》', en: 'Civil Code', from: '2021-01-01' },
  societies: {
    zh: '社会组织登记管理条例',
    en: 'registration regulations for social organisations',
    from: '1998-10-25',
  },
  scheme: {
    zh: '平顶山市总工会《关于推进工会联系引导劳动关系领域社会组织工作的实施方案》',
    en: 'scheme of the Pingdingshan Federation of Trade Unions',
    from: '2018-01-01',
  },
} as const;

export type Work = keyof typeof works;

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 35 → 三十五; article numbers stay below 1,000. */
export function chineseNumeral(n: number): string {
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor((n % 100) / 10);
  const units = n % 10;
  const head = hundreds > 0 ? `${digits[hundreds]}百` : '';
  if (tens === 0) return head + (head && units ? '零' : '') + digits[units];
  return `${head}${tens === 1 && !head ? '' : digits[tens]}十${digits[units]}`;
}

/** The citation of a work's articles in both languages. */
export function cite(work: Work, ...articles: number[]): Bilingual {
  const { zh, en } = works[work];
  if (articles.length === 0) return { zh, en };
  return {
    zh: zh + articles.map((article) => `第${chineseNumeral(article)}条`).join('、'),
    en: `${en}, ${articles.length > 1 ? 'Arts.' : 'Art.'} ${articles.join(', ')}`,
  };
}

/** The citation of a value that is ours: no law was found that sets it. */
export const ownProposal: Bilingual = {
  zh: '内部管理默认值（法律法规未作规定，可由采购人调整）',
  en: 'internal default (no legal rule; the purchasing body may change it)',
};

/** Policy values apply to whatever date is replayed. */
export const policyFrom = '2003-01-01';

export const everyRegime = ['GOV', 'REF', 'SMALL'] as const;
