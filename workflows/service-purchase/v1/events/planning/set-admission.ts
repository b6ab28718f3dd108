import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { conditionKinds } from '../../admission-conditions.ts';
import { choice, list, ref, text, whole } from '../fields.ts';

const kinds = Object.fromEntries(Object.entries(conditionKinds).map(([id, kind]) => [id, kind.title])) as {
  [K in keyof typeof conditionKinds]: (typeof conditionKinds)[K]['title'];
};

/** 确定采购需求和准入条件: who may take part, and how the service will be accepted. */
export const setAdmission = defineEvent({
  type: 'SET_ADMISSION',
  title: { zh: '确定需求与准入条件', en: 'Set requirements and admission' },
  roles: ['officer'],
  data: z.strictObject({
    conditions: list(
      '准入条件',
      'Admission conditions',
      z.strictObject({ kind: choice('类别', 'Kind', kinds), text: text('内容', 'Condition', 500) }),
    ),
    acceptancePlan: text('验收方案', 'Acceptance plan', 10_000),
    referenceContracts: whole('要求的类似业绩数量', 'Reference contracts asked for', 0, 50).optional(),
    designers: list(
      '参与项目设计的组织',
      'Organisations that designed the project',
      ref('组织', 'Organisation'),
      0,
    ).optional(),
  }),
  clause: {
    zh: '《实施方案》二.4：明确准入条件；《政府采购法》第二十二条',
    en: 'Scheme II.4: clear admission conditions; Government Procurement Law Art. 22',
  },
  documents: [{ zh: '采购实施计划', en: 'procurement plan' }],
});
