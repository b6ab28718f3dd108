import { z } from 'zod';
import { choice, list, ref, text } from '../fields.ts';

/** The grounds of the rule `re-evaluation-grounds`, and an unlawful panel (87号令第六十七条). */
const grounds = {
  'sum-error': { zh: '分值汇总计算错误', en: 'points were added up wrongly' },
  'item-out-of-range': { zh: '分项评分超出评分标准范围', en: 'an item was scored beyond its range' },
  'objective-scores-unequal': { zh: '客观评审因素评分不一致', en: 'objective scores differ' },
  'panel-finds-extreme-score': {
    zh: '经认定评分畸高、畸低',
    en: 'the panel finds a score extremely high or low',
  },
  'panel-unlawful': { zh: '评审小组组成不合法', en: 'the panel was not lawfully made up' },
};

/** The form of REOPEN_EVALUATION, apart from the event, because what the event leaves is computed from it too. */
export const reopeningForm = {
  type: 'REOPEN_EVALUATION',
  data: z.strictObject({
    ground: choice('情形', 'Ground', grounds),
    finding: text('认定情况', 'Finding'),
    members: list(
      '须更正评分的成员',
      'Members who correct',
      ref('成员', 'Member', 'panel-member:scored'),
      0,
      15,
    ).optional(),
  }),
};
