import { legalDay } from '../../../workflows/calendar/index.ts';
import type { Figures, Parts } from './scorecard.schema.ts';

/** Each figure of a scorecard with what it is made of. Milestones count once they are due or reported. */
export function scorecardOf(parts: Parts, now: string): Figures {
  const due = parts.milestones
    .filter((one) => one.reportedAt !== null || one.due < legalDay(now))
    .map((one) => ({ ...one, onTime: one.reportedAt !== null && legalDay(one.reportedAt) <= one.due }));
  const onTime = due.filter((one) => one.onTime).length;
  const excused = due.filter((one) => !one.onTime && isExcused(one)).length;
  const verdicts = (verdict: string) => parts.acceptances.filter((one) => one.verdict === verdict).length;
  return {
    bids: figure(parts.bids),
    wins: figure(parts.wins),
    contracts: figure(parts.contracts),
    milestones: { due: due.length, onTime, late: due.length - onTime - excused, excused, of: due },
    acceptance: {
      passed: verdicts('passed'),
      rework: verdicts('rework'),
      failed: verdicts('failed'),
      of: parts.acceptances,
    },
    grades: { counts: countBy(parts.grades), of: parts.grades },
    breaches: figure([
      ...parts.broken.map((one) => ({ kind: 'contract' as const, ...one })),
      ...parts.missed.map((one) => ({ kind: 'deadline' as const, ...one })),
    ]),
  };
}

/** A delay that somebody decided is not the organisation's fault. */
const isExcused = ({ fault }: { fault: string | null }) => fault !== null && fault !== 'supplier';

const figure = <T>(of: T[]) => ({ value: of.length, of });

function countBy(grades: Parts['grades']): Record<string, number> {
  const counts: Record<string, number> = { 优: 0, 良: 0, 中: 0, 差: 0 };
  for (const { grade } of grades) counts[grade] = (counts[grade] ?? 0) + 1;
  return counts;
}
