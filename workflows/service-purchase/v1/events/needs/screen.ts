import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import type { ProjectContext } from '../../project/context.ts';
import { carriedVerdicts } from '../../project/verdicts.ts';
import { flag, text } from '../fields.ts';

const verdict = (zh: string, en: string) =>
  z
    .strictObject({ passed: flag('符合', 'Passed'), evidence: text('依据', 'Evidence') })
    .meta({ title: zh, en });

const tests = ['concentration', 'benefit', 'suitability'] as const;

/** 需求筛选: three verdicts with their evidence; all three must pass. */
export const screen = defineEvent({
  type: 'SCREEN',
  title: { zh: '筛选需求', en: 'Screen the needs' },
  roles: ['reviewer'],
  data: z.strictObject({
    // Left out, the verdict that the group of needs was given stands (见分类梳理).
    concentration: verdict('需求相对集中', 'Demand is concentrated').optional(),
    benefit: verdict('比较效益突出', 'The comparative benefit is clear').optional(),
    suitability: verdict('较为适宜由社会组织承接', 'Suited to social organisations').optional(),
    overrideReason: text('与统计不一致的理由', 'Reason for departing from the figures').optional(),
  }),
  asks: ({ context }) => {
    const carried = carriedVerdicts(context as ProjectContext);
    return { required: tests.filter((test) => carried[test] === undefined) };
  },
  clause: {
    zh: '《实施方案》二.4：需求相对集中、比较效益突出、较为适宜由社会组织承接',
    en: 'Scheme II.4: demand concentrated, benefit clear, suited to social organisations',
  },
  confirm: {
    zh: '三项中有一项不符合的，项目不予立项，流程结束。',
    en: 'If one of the three tests fails, the project is rejected and ends.',
  },
  documents: [{ zh: '筛选表', en: 'screening form' }],
});
