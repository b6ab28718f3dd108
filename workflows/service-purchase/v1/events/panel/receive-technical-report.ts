import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import type { ProjectContext } from '../../project/context.ts';
import { list, ref } from '../fields.ts';

/** 接收技术评审报告: with it the price envelopes may be opened. Who refuses without written reasons agrees. */
export const receiveTechnicalReport = defineEvent({
  type: 'RECEIVE_TECHNICAL_REPORT',
  title: { zh: '接收技术评审报告', en: 'Receive the technical report' },
  roles: ['officer', 'agency'],
  data: z.strictObject({
    silentMembers: list(
      '未签署且未书面说明理由的成员（视为同意）',
      'Members who neither signed nor said why (deemed to agree)',
      ref('成员', 'Member', 'panel-member:not-signed-technical'),
      0,
      15,
    ).optional(),
  }),
  clause: { zh: '《政府采购法实施条例》第四十一条', en: 'Implementing Regulation Art. 41' },
  documents: [{ zh: '技术评审报告', en: 'technical report' }],
  // Who signed is looked up on the chain before the system key opens a price (src/engine/may-release.ts).
  recorded: ({ data, before }) => {
    const { panel, technicalReport } = (before as ProjectContext).sourcing;
    return {
      signed: technicalReport.signed,
      silentMembers: (data.silentMembers ?? []).filter((userId) =>
        panel.some((member) => member.userId === userId && !technicalReport.signed.includes(userId)),
      ),
    };
  },
});
