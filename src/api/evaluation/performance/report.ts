import type { z } from 'zod';
import { nameIn, namesOf } from '../../../../db/queries/names.ts';
import { categoryTitle } from '../../../../workflows/kit/service-categories.ts';
import { compare, parseDecimal } from '../../../../workflows/scoring/index.ts';
import {
  type Consequences,
  consequencesAt,
  type Grade,
} from '../../../../workflows/service-purchase/index.ts';
import type { Engine } from '../../../engine/engine.ts';
import { instantOf, instantOrNull } from '../../../shared/wire.ts';
import type { ProjectAccess } from '../../projects/project-access.ts';
import { rulesOfProject } from '../../projects/project-facts.ts';
import type { performanceReport as schema } from '../evaluation.schema.ts';
import { stepsOf } from './in-project.ts';
import { type IndicatorRow, indicatorTable, type StoredSheet } from './indicator-table.ts';

type Report = z.infer<typeof schema>;

interface Review {
  round: number;
  indicators: unknown;
  selfEvaluation: { total?: string; grade?: Grade; summary?: string; results?: unknown[] } | null;
  status: Exclude<Report['status'], 'not-opened'>;
  openedAt: string;
  finalAt: string | null;
  working: Working | null;
  aggregate: string | null;
  grade: Grade | null;
}

interface Working {
  median: string;
  mean: string;
  trimmed: boolean;
  sheets: StoredSheet[];
}

const steps = [
  'APPROVE_NOT_APPLICABLE',
  'RECUSE_EVALUATOR',
  'REVIEW',
  'APPEAL',
  'ANSWER_APPEAL',
  'FINALISE',
  'RECTIFIED',
  'ACCEPT_RECTIFICATION',
];

/** Results that are told: to the contractor once they are reviewed, to partner bodies once they are final. */
const told = {
  limited: new Set<string>(['reviewed', 'appealed', 'final']),
  shared: new Set<string>(['final']),
};

/**
 * The report of an evaluation (绩效评价报告): overview, method, indicator table, findings, result and what follows from
 * it. The contractor is shown a result once it is reviewed, without names and single sheets, and without the advice
 * that is the body's own.
 */
export async function performanceReport(engine: Engine, access: ProjectAccess): Promise<Report> {
  const { context, held, level } = access;
  const [rules, reviews, history] = await Promise.all([
    rulesOfProject(engine, access),
    reviewsOf(engine, held.kase.instanceId),
    stepsOf(engine, access, steps),
  ]);
  const full = level === 'full';
  const shown = reviews.filter(
    ({ aggregate, status }) => level === 'full' || aggregate === null || told[level].has(status),
  );
  // The last round with a result; an appeal leaves the earlier one standing until the new one is there.
  const current = shown.filter(({ working }) => working !== null).at(-1);
  const grade = context.evaluation?.grade ?? null;
  const resultKnown = current !== undefined && grade !== null && current.round === context.evaluation?.round;
  const found = resultKnown ? consequencesAt(context, grade, { rules }) : null;
  const table = current ? indicatorTable(current, context.evaluation?.notApplicable ?? []) : null;
  return {
    projectId: held.kase.instanceId,
    title: context.title,
    category: context.category,
    categoryTitle: categoryTitle(context.category),
    ...(await placesOf(engine, access)),
    contract: context.contract
      ? { amount: context.contract.amount, supplements: context.contract.supplements }
      : null,
    terminated: context.terminated,
    status: context.evaluation ? (shown.at(-1)?.status ?? 'open') : 'not-opened',
    method: methodOf(access, current?.working ?? null),
    rounds: shown.map((review) => ({
      round: review.round,
      status: review.status,
      openedAt: instantOf(review.openedAt),
      finalAt: instantOrNull(review.finalAt),
      aggregate: review.aggregate,
      grade: review.grade,
      mean: review.working?.mean ?? null,
      median: review.working?.median ?? null,
    })),
    selfEvaluation: selfOf(shown.at(-1)?.selfEvaluation ?? null),
    indicators: table,
    ...(full && current?.working ? { sheets: await sheetsOf(engine, current.working) } : {}),
    result: resultKnown
      ? { aggregate: current.aggregate, grade, final: context.evaluation?.finalAt != null }
      : null,
    findings: table ? findingsOf(table) : [],
    history: await historyOf(engine, access, history),
    rectification: context.evaluation?.rectification ?? 'none',
    consequences: found && shownTo(found, full),
    recommendations: found && table ? recommendationsOf(found, table) : [],
  };
}

/** Body, budget line and contractor, each with its name. */
async function placesOf({ db }: Engine, { held, context }: ProjectAccess) {
  const fundingLineId = context.initiation?.fundingLineId ?? null;
  const contractorId = context.award?.organisationId ?? null;
  const [row] = await db.query<{ body: string; line: string | null; contractor: string | null }>(
    `select b.name as body, (select l.name from funding_lines l where l.id = $2::uuid) as line,
       (select o.name from organisations o where o.id = $3::uuid) as contractor from bodies b where b.id = $1::uuid`,
    [held.body.id, fundingLineId, contractorId],
  );
  return {
    bodyId: held.body.id,
    bodyName: row?.body ?? '',
    fundingLineId,
    fundingLineName: row?.line ?? null,
    contractorId,
    contractorName: row?.contractor ?? null,
  };
}

/** Who took which step is the buyer's to read, and so is who was recused. */
async function historyOf(
  { db }: Engine,
  { held, level }: ProjectAccess,
  steps: Awaited<ReturnType<typeof stepsOf>>,
): Promise<Report['history']> {
  const full = level === 'full';
  const actors = steps.map(({ actorId }) => actorId);
  const names = await namesOf(db, 'users', actors);
  const { events } = held.registered.workflow;
  return steps
    .filter(({ type }) => full || type !== 'RECUSE_EVALUATOR')
    .map(({ type, at, actorId, data }) => ({
      type,
      title: events[type]?.title ?? { zh: type, en: type },
      at: instantOf(at),
      ...(full ? { actorId, actorName: nameIn(names, actorId), data } : {}),
    }));
}

async function reviewsOf(engine: Engine, projectId: string): Promise<Review[]> {
  return engine.db.query<Review>(
    `select round, indicators, self_evaluation as "selfEvaluation", status, opened_at as "openedAt",
       final_at as "finalAt", working, aggregate, grade
     from reviews where project_id = $1::uuid order by round`,
    [projectId],
  );
}

/** How the sheets became one result. */
function methodOf({ context, level }: ProjectAccess, working: Working | null) {
  const { evaluation } = context;
  if (!evaluation) return null;
  return {
    evaluators: evaluation.evaluators.length,
    drawn: evaluation.draw !== null,
    ...(level === 'full'
      ? { drawId: evaluation.draw?.id ?? null, recused: evaluation.struckOff.length }
      : {}),
    sheetsIn: evaluation.sheetsIn.length,
    sheets: working?.sheets.length ?? null,
    trimmed: working?.trimmed ?? null,
    notApplicable: evaluation.notApplicable,
  };
}

function selfOf(self: Review['selfEvaluation']) {
  return (
    self && {
      total: self.total ?? null,
      grade: self.grade ?? null,
      summary: self.summary ?? null,
      results: self.results ?? [],
    }
  );
}

/** Each sheet with its total, and whether it was left out as the highest or the lowest. */
async function sheetsOf({ db }: Engine, { sheets, trimmed }: Working) {
  const evaluators = sheets.map(({ evaluatorId }) => evaluatorId);
  const names = await namesOf(db, 'users', evaluators);
  const byTotal = sheets.toSorted((a, b) => byPoints(a.total, b.total));
  const out = new Set(trimmed ? [byTotal[0], byTotal.at(-1)] : []);
  return sheets.map((sheet) => ({
    evaluatorId: sheet.evaluatorId,
    name: names.get(sheet.evaluatorId) ?? null,
    total: sheet.total,
    deviationReason: sheet.deviationReason,
    leftOut: out.has(sheet),
  }));
}

const byPoints = (a: string, b: string) => compare(parseDecimal(a), parseDecimal(b));

/** Indicators that earned less than four fifths of their weight, worst first. */
const findingsOf = (table: readonly IndicatorRow[]) =>
  table
    .flatMap(({ items }) => items)
    .filter(({ percent }) => percent !== null && byPoints(percent, '80') < 0)
    .toSorted((a, b) => byPoints(a.percent ?? '0', b.percent ?? '0'))
    .map(({ id, title, percent, duties }) => ({ indicator: id, title, percent, duties }));

function shownTo(found: Consequences, full: boolean) {
  const { budget, ...rest } = found;
  return full ? { ...rest, budget } : rest;
}

/** What is recommended, in sentences: from the weak indicators and from the consequences. */
function recommendationsOf(found: Consequences, table: readonly IndicatorRow[]) {
  const weak = findingsOf(table).slice(0, 5);
  return [
    ...weak.map(({ title, percent }) => ({
      zh: `“${title}”得分率${percent}%，建议承接主体针对性改进。`,
      en: `"${title}" earned ${percent} %: the contractor should improve on it.`,
    })),
    ...(found.rectification.asked
      ? [
          {
            zh: `限期${found.rectification.days ?? ''}日内完成整改，验收合格后支付尾款。`,
            en: `Rectification within ${found.rectification.days ?? ''} days; the tail is paid once it is accepted.`,
          },
        ]
      : []),
    {
      zh: `${found.renewal.title.zh}。${found.renewal.ground.zh}`,
      en: `${found.renewal.title.en}. ${found.renewal.ground.en}`,
    },
  ];
}
