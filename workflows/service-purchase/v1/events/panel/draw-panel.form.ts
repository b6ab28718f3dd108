import { z } from 'zod';
import { flag, helped, list, ref, text, whole } from '../fields.ts';

/** The form of DRAW_PANEL, apart from the event, because what the event leaves is computed from it too. */
export const drawForm = {
  type: 'DRAW_PANEL',
  data: z.strictObject({
    experts: whole('专家人数', 'Number of experts', 1, 11),
    fields: list(
      '专业（任一）',
      'Fields (any of)',
      ref('专业', 'Field', 'expert-field:panel'),
      0,
      20,
    ).optional(),
    reps: list(
      '采购人代表',
      'Buyer’s representatives',
      z.strictObject({
        userId: ref('人员', 'Person', 'person:representatives', { fills: { name: 'name' } }),
        name: text('姓名', 'Name', 60),
      }),
      0,
      3,
    ).optional(),
    witness: helped(
      text('监督人员给出的随机字串', 'Random words of a witness', 200),
      '监督人员现场给出，任何人可据此复核抽取',
      'Given on the spot: anybody can repeat the draw with them',
    ).optional(),
    remote: flag('异地评审', 'Remote evaluation').optional(),
  }),
};
