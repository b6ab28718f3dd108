import { choice } from '../fields.ts';

/** The verdict on a judged indicator (定性指标档次); the points lie within it. */
export const band = choice('完成档次', 'Band', {
  achieved: { zh: '达成', en: 'achieved' },
  partly: { zh: '部分达成', en: 'partly achieved' },
  not: { zh: '未达成', en: 'not achieved' },
});
