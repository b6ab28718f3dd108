import { roles } from '../../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { titleOfState } from '../../../../workflows/kit/preconditions.ts';
import type { Workflow } from '../../../../workflows/kit/workflow.ts';
import { allDeadlineRules } from '../../../../workflows/rules/index.ts';
import { type ClockVerb, type Step, stepsOf } from '../../../diagram/steps.ts';
import { both, inline, lines, page, table } from './markdown.ts';
import { chapterOf, eventName, stateName } from './names.ts';
import { type SentenceOf, sentencesOf } from './sentences.ts';

const head: Bilingual[] = [
  { zh: '环节', en: 'From' },
  { zh: '事项', en: 'Event' },
  { zh: '条件（不具备时的答复）', en: 'Conditions (as refused)' },
  { zh: '去向', en: 'To' },
  { zh: '谁', en: 'Who' },
  { zh: '依据', en: 'Clause' },
  { zh: '期限', en: 'Clocks' },
];

const verbs: Record<ClockVerb, Bilingual> = {
  arm: { zh: '起算', en: 'starts' },
  meet: { zh: '办结', en: 'met' },
  freeze: { zh: '中止', en: 'stands still' },
  thaw: { zh: '续算', en: 'runs on' },
};

const everyClock: Bilingual = { zh: '可中止的各项期限', en: 'all pausable clocks' };

/** Every transition: from where, by which event, on which conditions, to where, who, on what ground, which clocks. */
export function transitionsPage(workflow: Workflow): string {
  const sentenceOf = sentencesOf(workflow);
  const chapters = new Map<string, Step[]>();
  for (const step of stepsOf(workflow)) {
    const chapter = chapterOf(workflow, step);
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), step]);
  }
  const parts = [...chapters].flatMap(([chapter, steps]) => [
    `## ${inline(titleOfState(workflow, chapter))}`,
    table(
      head,
      steps.map((step) => rowOf(workflow, step, sentenceOf)),
    ),
  ]);
  return page(
    { zh: `${workflow.title.zh}：办理事项总表`, en: `${workflow.title.en}: transitions` },
    {
      zh: '同一事项有几行时，自上而下取第一个条件全部具备的。“…”处的数字依个案而定。',
      en: 'Of several rows of one event, the first whose conditions all hold is taken. “…” stands for figures of the case.',
    },
    parts,
  );
}

function rowOf(workflow: Workflow, step: Step, sentenceOf: SentenceOf): string[] {
  const definition = workflow.events[step.event];
  return [
    both(stateName(workflow, step.from)),
    eventName(workflow, step.event),
    lines(step.guards.map((guard) => conditionOf(guard, sentenceOf))),
    step.to.length === 0
      ? both({ zh: '（不变）', en: '(stays)' })
      : lines(step.to.map((id) => both(stateName(workflow, id)))),
    definition ? lines(definition.roles.map((role) => both(roles[role]))) : '',
    definition ? both(definition.clause) : '',
    lines(step.clocks.map(({ verb, rule }) => both(clockText(verb, rule)))),
  ];
}

function conditionOf({ names, any }: Step['guards'][number], sentenceOf: SentenceOf): string {
  const sentences = names.map(sentenceOf);
  if (!any) return `• ${sentences.map(both).join('<br>')}`;
  const either: Bilingual = {
    zh: `以下至少一项不成立：${sentences.map(({ zh }) => zh).join(' / ')}`,
    en: `at least one of these does not apply: ${sentences.map(({ en }) => en).join(' / ')}`,
  };
  return `• ${both(either)}`;
}

function clockText(verb: ClockVerb, rule: string | undefined): Bilingual {
  const title = rule === undefined ? everyClock : allDeadlineRules.find(({ id }) => id === rule)?.title;
  const { zh, en } = title ?? { zh: rule ?? '', en: rule ?? '' };
  return { zh: `${verbs[verb].zh}：${zh}`, en: `${verbs[verb].en}: ${en}` };
}
