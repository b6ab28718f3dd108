import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { methodGrounds } from '../../law/method-grounds.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import {
  choice,
  coded,
  decimal,
  derivedId,
  flag,
  helped,
  list,
  onlyWhen,
  ref,
  text,
  title,
  whole,
} from '../fields.ts';

const methods = {
  'open-tender': { zh: '公开招标', en: 'open tender' },
  'invited-tender': { zh: '邀请招标', en: 'invited tender' },
  'competitive-negotiation': { zh: '竞争性谈判', en: 'competitive negotiation' },
  'competitive-consultation': { zh: '竞争性磋商', en: 'competitive consultation' },
  'single-source': { zh: '单一来源', en: 'single source' },
  'framework-call-off': { zh: '框架协议（第二阶段）', en: 'framework call-off' },
  'below-threshold': { zh: '限额以下自行采购', en: 'below the threshold' },
};
const evaluations = {
  composite: { zh: '综合评分法', en: 'composite scoring' },
  'lowest-evaluated': { zh: '最低评标价法', en: 'lowest evaluated price' },
  'lowest-final': { zh: '最后报价最低', en: 'lowest final price' },
  reasonable: { zh: '合理价格', en: 'reasonable price' },
  direct: { zh: '直接选定', en: 'direct choice' },
  internal: { zh: '按内部规定', en: 'internal rules' },
};
const bases = {
  technical: { zh: '技术', en: 'technical' },
  service: { zh: '服务', en: 'service' },
  business: { zh: '商务', en: 'business' },
  qualification: { zh: '资格条件', en: 'qualification' },
  'size-capital-region': { zh: '规模、资本、利润或区域奖项', en: 'size, capital, profit or regional awards' },
};
const grounds = Object.fromEntries(
  Object.entries(methodGrounds).map(([id, ground]) => [id, ground.title]),
) as {
  [K in keyof typeof methodGrounds]: (typeof methodGrounds)[K]['title'];
};

/** 选择采购方式和评审方法. */
export const chooseMethod = defineEvent({
  type: 'CHOOSE_METHOD',
  title: { zh: '选择采购方式', en: 'Choose the method' },
  roles: ['officer'],
  data: z.strictObject({
    method: choice('采购方式', 'Method', methods),
    ground: choice('适用情形', 'Ground', grounds),
    methodWord: helped(
      text('本单位的称谓', 'The buyer’s own word', 60),
      '本单位制度对该方式另有叫法的填写，如“比选”',
      'Where the body’s own rules call the method otherwise',
    ).optional(),
    evaluation: choice('评审方法', 'Evaluation', evaluations),
    priceWeight: helped(
      decimal('价格分值（百分制）', 'Price weight (points of 100)'),
      '综合评分的填写；与各评审因素的分值合计为100',
      'For composite scoring; with the criteria it comes to 100',
    ).optional(),
    fixedPrice: flag('固定价格或政府定价', 'Fixed or state-set price').optional(),
    criteria: coded(
      '评审因素',
      'Criteria',
      'f',
      z.strictObject({
        id: derivedId('代号', 'Id', 'f'),
        title: title('名称', 'Title', 120),
        maximum: decimal('分值', 'Maximum'),
        kind: choice('类型', 'Kind', {
          objective: { zh: '客观分', en: 'objective' },
          subjective: { zh: '主观分', en: 'subjective' },
        }),
        basis: choice('评审内容', 'Basis', bases),
        guidance: text('评分说明', 'How points are given', 500).optional(),
        evidence: text('须提供的证明材料', 'Evidence required', 500).optional(),
        requirements: list(
          '对应的采购需求',
          'Requirements that it judges',
          ref('采购需求', 'Requirement', 'requirement'),
          0,
          60,
        ).optional(),
      }),
      0,
      40,
    ).optional(),
    complex: flag('技术复杂或社会影响较大', 'Complex or of high social impact').optional(),
    smallEnterpriseDeduction: decimal(
      '小微企业价格扣除（%）',
      'Price deduction for small enterprises (%)',
    ).optional(),
    lotCap: z
      .strictObject({
        lot: whole('第几包（按定标顺序）', 'Lot, in the order of award', 1, 99),
        atMost: whole('每家最多中标包数', 'Lots that one bidder may win', 1, 99),
      })
      .meta({ title: '兼投不兼中', en: 'Lot cap' })
      .optional(),
    reservedForSmall: flag('专门面向中小企业', 'Reserved for small enterprises').optional(),
    reservationReason: onlyWhen(
      text(
        '预留的理由（社会团体、民办非企业单位不能参加）',
        'Reason for reserving (associations and non-enterprises are shut out)',
      ),
      'reservedForSmall',
      true,
    ).optional(),
  }),
  clause: {
    zh: '《政府采购法》第二十六条至第三十二条',
    en: 'Government Procurement Law Art. 26–32',
  },
  documents: [{ zh: '采购实施计划', en: 'procurement plan' }],
  rows: ({ data, context }) => [
    update(
      'projects',
      { id: (context as ProjectContext).projectId },
      { method: data.method, methodWord: data.methodWord ?? null },
    ),
  ],
});
