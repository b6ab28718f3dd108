import type { Engine } from '../../src/engine/engine.ts';
import type { Config } from '../../src/shared/config.ts';
import { legalDay } from '../../workflows/calendar/index.ts';
import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import { allDeadlineRules } from '../../workflows/rules/index.ts';
import type { ChasedClock } from './clock.ts';
import type { Recipient } from './recipients.ts';
import { both, type Content, contentOf, dayText, type Line, same } from './say.ts';

/** Lines in one digest; the rest is counted. */
const most = 40;

const titles = new Map<string, Bilingual>(allDeadlineRules.map((rule) => [rule.id, rule.title]));

/** What one person has to do: overdue first, then today, then the days ahead. */
export function digestContent(
  { config }: { engine: Engine; config: Config },
  { person, clocks, now }: { person: Recipient; clocks: readonly ChasedClock[]; now: string },
): Content {
  const today = legalDay(now);
  const count = { overdue: 0, today: 0, soon: 0 };
  for (const clock of clocks) count[groupOf(clock, today)] += 1;
  const day = dayText(today);
  const summary = both(
    `逾期 ${count.overdue} 项，今日到期 ${count.today} 项，三个工作日内到期 ${count.soon} 项`,
    `${count.overdue} overdue, ${count.today} due today, ${count.soon} due within three working days`,
  );
  const lines = clocks.slice(0, most).map((clock) => lineOf(clock, today));
  const rest = clocks.length - lines.length;
  return contentOf(
    both(`【购服】${day.zh}待办：${summary.zh}`, `[Goufu] To do on ${day.en}: ${summary.en}`),
    both(
      `${person.name}，您好！您负责的事项：${summary.zh}。`,
      `${person.name}, your duties: ${summary.en}.`,
    ),
    rest > 0 ? [...lines, [both('其余', 'Beyond these'), both(`${rest} 项`, `${rest} more`)]] : lines,
    `${config.publicUrl}/inbox`,
  );
}

function groupOf({ due }: ChasedClock, today: string): 'overdue' | 'today' | 'soon' {
  if (due < today) return 'overdue';
  return due === today ? 'today' : 'soon';
}

const labels = {
  overdue: both('逾期', 'Overdue'),
  today: both('今日到期', 'Due today'),
  soon: both('即将到期', 'Due soon'),
};

function lineOf(clock: ChasedClock, today: string): Line {
  const duty = titles.get(clock.rule) ?? same(clock.rule);
  const due = dayText(clock.due);
  return [
    labels[groupOf(clock, today)],
    both(`${clock.title}——${duty.zh}，${due.zh}截止`, `${clock.title}: ${duty.en}, due ${due.en}`),
  ];
}
