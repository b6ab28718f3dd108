import type { Engine } from '../../src/engine/engine.ts';
import { type Calendar, legalDay } from '../../workflows/calendar/index.ts';
import { roles } from '../../workflows/kit/actor.ts';
import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import { titleOfState } from '../../workflows/kit/preconditions.ts';
import type { RuleSet } from '../../workflows/rules/types.ts';
import type { ChasedClock } from './clock.ts';
import { type Mark, workingDaysLeft } from './marks.ts';
import type { Recipient } from './recipients.ts';
import { both, type Content, contentOf, dayText, instantText, same, workingDays } from './say.ts';

export interface ReminderFacts {
  clock: ChasedClock;
  mark: Mark['name'];
  now: string;
  calendar: Calendar;
  rules: RuleSet;
  responsible: readonly Recipient[];
  /** Whom the ladder has reached, beside those responsible. */
  escalatedTo?: Bilingual | undefined;
  link: string;
}

/** What is due, since when, by whom, the clause, what happens otherwise, and where it is done. */
export function reminderContent(engine: Engine, facts: ReminderFacts): Content {
  const { clock, now, calendar, rules, responsible, escalatedTo, link } = facts;
  const rule = rules.deadlines[clock.rule];
  const duty = rule?.title ?? same(clock.rule);
  const left = workingDaysLeft(calendar, now, clock.due);
  const state = standing(facts.mark, clock, left, legalDay(now));
  const names = responsible.map(({ name }) => name);
  const role = roles[clock.chases];
  const { workflow } = engine.workflows.nearest(clock.workflow, clock.version);
  return contentOf(
    both(
      `【购服】${state.zh}：${duty.zh}（${clock.title}）`,
      `[Goufu] ${state.en}: ${duty.en} (${clock.title})`,
    ),
    opening(facts.mark, duty, clock, left),
    [
      [workflow.noun, same(clock.code ? `${clock.title}（${clock.code}）` : clock.title)],
      [both('事项', 'Duty'), duty],
      [both('当前环节', 'Now at'), titleOfState(workflow, clock.state[0] ?? '')],
      [both('起算', 'Since'), instantText(clock.startAt)],
      [both('截止', 'Due'), instantText(clock.dueAt)],
      [
        both('责任人', 'Responsible'),
        names.length > 0
          ? both(`${role.zh} ${names.join('、')}`, `${role.en} ${names.join(', ')}`)
          : both(`${role.zh}（尚无人担任）`, `${role.en} (nobody holds this role)`),
      ],
      ...(escalatedTo ? [[both('已报', 'Escalated to'), escalatedTo] as [Bilingual, Bilingual]] : []),
      [both('依据', 'Basis'), clock.clause],
      ...(rule ? [[both('逾期后果', 'Otherwise'), rule.consequence] as [Bilingual, Bilingual]] : []),
    ],
    link,
  );
}

function standing(mark: Mark['name'], clock: ChasedClock, left: number, today: string): Bilingual {
  if (mark.startsWith('overdue')) return overdueBy(left);
  if (mark === 'due') return both('期限已满', 'Time is up');
  if (today === clock.due) return both('今日到期', 'Due today');
  const days = workingDays(left);
  return both(`还剩${days.zh}`, `${days.en} left`);
}

const overdueBy = (left: number): Bilingual => {
  const days = workingDays(-left);
  return both(`已逾期${days.zh}`, `Overdue by ${days.en}`);
};

function opening(mark: Mark['name'], duty: Bilingual, clock: ChasedClock, left: number): Bilingual {
  const due = dayText(clock.due);
  if (mark.startsWith('overdue')) {
    const { zh, en } = overdueBy(left);
    return both(
      `“${duty.zh}”最迟应于${due.zh}办结，${zh}，至今未办。`,
      `“${duty.en}” was due by ${due.en} and is not done. ${en}.`,
    );
  }
  if (mark === 'due') {
    return both(
      `“${duty.zh}”的期限已满，至今未办，请立即办理。`,
      `The time for “${duty.en}” is up and it is not done. Do it now.`,
    );
  }
  return both(
    `“${duty.zh}”尚未办理，最迟应于${due.zh}办结。`,
    `“${duty.en}” is not done yet. It is due by ${due.en}.`,
  );
}
