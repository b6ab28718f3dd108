import { roles } from '../../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import type { Workflow } from '../../../../workflows/kit/workflow.ts';
import { allDeadlineRules, type DeadlineRule } from '../../../../workflows/rules/index.ts';
import { armedAtStart, stepsOf } from '../../../diagram/steps.ts';
import { both, inline, lines, page, table } from './markdown.ts';
import { stateName } from './names.ts';
import { certainty, periodOf, spanOf } from './words.ts';

const head: Bilingual[] = [
  { zh: '期限', en: 'Deadline' },
  { zh: '多久', en: 'How long' },
  { zh: '起算', en: 'Starts with' },
  { zh: '性质', en: 'Kind' },
  { zh: '届满时', en: 'When due' },
  { zh: '后果', en: 'Otherwise' },
  { zh: '依据', en: 'Clause' },
  { zh: '可信程度', en: 'Certainty' },
];

const kinds: Record<DeadlineRule['kind'], Bilingual> = {
  statutory: { zh: '法定', en: 'statutory' },
  internal: { zh: '内部', en: 'internal' },
};

/** Every period: the clocks that the workflow starts, then those that are only counted when something is judged. */
export function deadlinesPage(workflow: Workflow): string {
  const starts = startsOf(workflow);
  const rows = (armed: boolean) =>
    allDeadlineRules
      .filter(({ id }) => starts.has(id) === armed)
      .map((rule) => rowOf(rule, starts.get(rule.id) ?? []));
  return page(
    { zh: `${workflow.title.zh}：期限表`, en: `${workflow.title.en}: deadlines` },
    {
      zh: '起算日不计入；末日为休息日的顺延至下一工作日；到当日24时止（北京时间）。暂停期间，内部期限中止，法定期限照常计算（另有注明的除外）。',
      en: 'The first day is not counted; a last day off rolls to the next working day; a period ends at 24:00 Beijing time. On hold, internal periods stand still and statutory ones run on, unless marked.',
    },
    [
      `## ${inline({ zh: '由流程起算的期限', en: 'Clocks of this workflow' })}`,
      table(head, rows(true)),
      `## ${inline({ zh: '审查时计算的期间及其他流程的期限', en: 'Windows judged at a step, and clocks of other workflows' })}`,
      table(head, rows(false)),
    ],
  );
}

/** For each rule, what starts its clock: the event, or the state that is entered. */
function startsOf(workflow: Workflow): Map<string, Bilingual[]> {
  const opening: Bilingual = { zh: '项目建立', en: 'Start of the case' };
  const starts = new Map(armedAtStart(workflow).map((rule) => [rule, new Map([[opening.zh, opening]])]));
  for (const { from, event, clocks } of stepsOf(workflow)) {
    for (const { verb, rule } of clocks) {
      if (verb !== 'arm' || rule === undefined) continue;
      const title = workflow.events[event]?.title ?? stateName(workflow, from);
      starts.set(rule, (starts.get(rule) ?? new Map()).set(title.zh, title));
    }
  }
  return new Map([...starts].map(([rule, titles]) => [rule, [...titles.values()]]));
}

function rowOf(rule: DeadlineRule, starts: readonly Bilingual[]): string[] {
  const pausable: Bilingual = { zh: '暂停时中止', en: 'stands still on hold' };
  return [
    `${both(rule.title)}<br>\`${rule.id}\``,
    both(periodOf(rule)),
    lines(starts.map(both)),
    lines([both(kinds[rule.kind]), ...(rule.pausable && rule.kind === 'statutory' ? [both(pausable)] : [])]),
    both(whenDue(rule)),
    both(rule.consequence),
    lines([both(rule.clause), spanOf(rule)]),
    both(certainty[rule.verified]),
  ];
}

function whenDue({ whenDue, chases }: DeadlineRule): Bilingual {
  if (whenDue === 'fires') return { zh: '系统自动办理', en: 'the system acts' };
  if (whenDue === 'window') return { zh: '期间届满', en: 'the window closes' };
  if (!chases) return { zh: '催办', en: 'chased' };
  return { zh: `催办：${roles[chases].zh}`, en: `chased: ${roles[chases].en}` };
}
