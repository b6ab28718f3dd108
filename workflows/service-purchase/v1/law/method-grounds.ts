import type { Bilingual } from '../../../kit/bilingual.ts';
import type { Method } from '../../../rules/types.ts';

interface Ground {
  title: Bilingual;
  methods: readonly Method[];
  clause: Bilingual;
  /** The finance department approves it whatever the amount. */
  needsApproval?: true;
}

const law = (zh: string, en: string): Bilingual => ({
  zh: `《政府采购法》${zh}`,
  en: `Government Procurement Law ${en}`,
});
const consultation = { zh: '财库〔2014〕214号第三条', en: 'Caiku [2014] 214 Art. 3' };

/** When a method may be used (适用情形): one ground is named, recorded and checked against the method. */
export const methodGrounds = {
  default: {
    title: { zh: '公开招标为主要采购方式', en: 'open tender is the default' },
    methods: ['open-tender'],
    clause: law('第二十六条', 'Art. 26'),
  },
  'limited-range': {
    title: { zh: '只能从有限范围的供应商处采购', en: 'only a limited range of suppliers can serve' },
    methods: ['invited-tender'],
    clause: law('第二十九条', 'Art. 29'),
  },
  'tender-too-costly': {
    title: { zh: '公开招标费用占比过大', en: 'a tender would cost too much in proportion' },
    methods: ['invited-tender'],
    clause: law('第二十九条', 'Art. 29'),
  },
  'purchased-service': {
    title: { zh: '政府购买服务项目', en: 'a purchased public service' },
    methods: ['competitive-consultation'],
    clause: consultation,
  },
  complex: {
    title: { zh: '技术复杂或者性质特殊', en: 'complex or special object' },
    methods: ['competitive-consultation', 'competitive-negotiation'],
    clause: law('第三十条', 'Art. 30'),
  },
  'price-not-computable': {
    title: { zh: '不能事先计算出价格总额', en: 'the price cannot be computed beforehand' },
    methods: ['competitive-consultation', 'competitive-negotiation'],
    clause: law('第三十条', 'Art. 30'),
  },
  'failed-tender': {
    title: { zh: '招标后没有供应商、没有合格标的或者重新招标未能成立', en: 'a tender failed' },
    methods: ['competitive-negotiation'],
    clause: law('第三十条', 'Art. 30'),
  },
  'tender-left-two': {
    title: { zh: '公开招标只有两家符合要求', en: 'a tender left two suitable suppliers' },
    methods: ['competitive-negotiation'],
    clause: { zh: '财政部令第74号第二十七条', en: 'Ministry of Finance Order 74 Art. 27' },
    needsApproval: true,
  },
  urgent: {
    title: { zh: '非采购人原因的紧急需要', en: 'urgency not caused by the buyer' },
    methods: ['competitive-negotiation'],
    clause: law('第三十条', 'Art. 30'),
  },
  'sole-supplier': {
    title: { zh: '只能从唯一供应商处采购', en: 'a sole supplier' },
    methods: ['single-source'],
    clause: law('第三十一条', 'Art. 31'),
  },
  'unforeseeable-urgency': {
    title: { zh: '不可预见的紧急情况', en: 'unforeseeable urgency' },
    methods: ['single-source'],
    clause: law('第三十一条', 'Art. 31'),
  },
  'add-on': {
    title: { zh: '添购且不超过原合同金额百分之十', en: 'an add-on of at most 10 % of the original contract' },
    methods: ['single-source'],
    clause: law('第三十一条', 'Art. 31'),
  },
  'framework-agreement': {
    title: { zh: '已有入围供应商的框架协议', en: 'an existing framework agreement' },
    methods: ['framework-call-off'],
    clause: { zh: '财政部令第110号', en: 'Ministry of Finance Order 110' },
  },
  'below-limit': {
    title: { zh: '目录以外且未达到限额标准', en: 'outside the catalogue and below the limit' },
    methods: ['below-threshold'],
    clause: law('第二条', 'Art. 2'),
  },
} as const satisfies Record<string, Ground>;

export type GroundId = keyof typeof methodGrounds;

/** The ground by its id; `undefined` for none. */
export const groundOf = (id: string | null | undefined): Ground | undefined =>
  id ? methodGrounds[id as GroundId] : undefined;

/** Price weights beyond the range may be approved for these methods (财库〔2014〕214号), for no other. */
export const approvableWeights: readonly Method[] = ['competitive-consultation'];
