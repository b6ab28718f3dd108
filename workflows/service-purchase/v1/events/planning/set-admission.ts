import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { conditionKinds } from '../../law/admission-conditions.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert } from '../../project/rows.ts';
import { choice, coded, derivedId, list, ref, text, whole } from '../fields.ts';

const kinds = Object.fromEntries(Object.entries(conditionKinds).map(([id, kind]) => [id, kind.title])) as {
  [K in keyof typeof conditionKinds]: (typeof conditionKinds)[K]['title'];
};

/** 确定采购需求和准入条件: who may take part, and how the service will be accepted. */
export const setAdmission = defineEvent({
  type: 'SET_ADMISSION',
  title: { zh: '确定需求与准入条件', en: 'Set requirements and admission' },
  roles: ['officer'],
  data: z.strictObject({
    conditions: coded(
      '准入条件',
      'Admission conditions',
      'c',
      z.strictObject({
        id: derivedId('代号', 'Id', 'c'),
        kind: choice('类别', 'Kind', kinds),
        text: text('内容', 'Condition', 500),
        evidence: text('须提供的证明材料（据此逐家审查）', 'Evidence that it is checked on', 500).optional(),
      }),
    ),
    requirements: coded(
      '采购需求',
      'Requirements',
      'r',
      z.strictObject({
        id: derivedId('代号', 'Id', 'r'),
        text: text('内容', 'Requirement', 1000),
        needs: list(
          '对应的职工需求',
          'Needs that it serves',
          ref('需求', 'Need', 'need:linked'),
          0,
          500,
        ).optional(),
      }),
      0,
      60,
    ).optional(),
    acceptancePlan: text('验收方案', 'Acceptance plan', 10_000),
    referenceContracts: whole('要求的类似业绩数量', 'Reference contracts asked for', 0, 50).optional(),
    designers: list(
      '参与项目设计的组织',
      'Organisations that designed the project',
      ref('组织', 'Organisation', 'organisation'),
      0,
    ).optional(),
  }),
  clause: {
    zh: '《实施方案》二.4：明确准入条件；《政府采购法》第二十二条',
    en: 'Scheme II.4: clear admission conditions; Government Procurement Law Art. 22',
  },
  documents: [{ zh: '采购实施计划', en: 'procurement plan' }],
  rows: ({ data, event, context }) => {
    const { projectId, planning } = context as ProjectContext;
    return [
      insert('admissions', {
        projectId,
        version: planning.admission?.version,
        conditions: data.conditions,
        requirements: (data.requirements ?? []).map(({ needs = [], ...one }) => ({ ...one, needs })),
        acceptancePlan: data.acceptancePlan,
        referenceContracts: data.referenceContracts ?? null,
        at: event.at,
        author: event.actor.id,
      }),
    ];
  },
});
