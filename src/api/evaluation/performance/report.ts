import { compare, parseDecimal } from '../../../../workflows/scoring/index.ts';
import { type Consequences, consequencesAt } from '../../../../workflows/service-purchase/index.ts';
import type { Engine } from '../../../engine/engine.ts';
import { instantOf, instantOrNull } from '../../../shared/wire.ts';
import type { ProjectAccess } from '../../projects/project-access.ts';
import { rulesOfProject } from '../../projects/project-facts.ts';
import { stepsOf } from './in-project.ts';
import { type IndicatorRow, indicatorTable, type StoredSheet } from './indicator-table.ts';

interface Review {
  round: number;
  indicators: unknown;
  selfEvaluation: { total?: string; grade?: string; summary?: string; results?: unknown[] } | null;
  status: string;
  openedAt: string;
  finalAt: string | null;
  working: Working | null;
  aggregate: string | null;
  grade: string | null;
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
const told = { limited: new Set(['reviewed', 'appealed', 'final']), shared: new Set(['final']) };

/**
 * The report of an evaluation (绩效评价报告): overview, method, indicator table, findings, result and what follows from
 * it. The contractor is shown a result once it is reviewed, without names and single sheets, and without the advice
 * that is the body's own.
 */
export async function performanceReport(engine: Engine, access: ProjectAccess) {
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
    body: { id: held.body.id },
    fundingLineId: context.initiation?.fundingLineId ?? null,
    contractor: context.award?.organisationId ?? null,
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
    ...(full && current?.working
      ? { sheets: sheetsOf(current.working, await namesOf(engine, current.working)) }
      : {}),
    result: resultKnown
      ? { aggregate: current.aggregate, grade, final: context.evaluation?.finalAt != null }
      : null,
    findings: table ? findingsOf(table) : [],
    history: history
      .filter(({ type }) => full || type !== 'RECUSE_EVALUATOR')
      .map((step) => ({
        type: step.type,
        at: instantOf(step.at),
        ...(full ? { actorId: step.actorId, data: step.data } : {}),
      })),
    rectification: context.evaluation?.rectification ?? 'none',
    consequences: found && shownTo(found, full),
    recommendations: found && table ? recommendationsOf(found, table) : [],
  };
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

/** The evaluators by their names, for the paper that they sign. */
async function namesOf(engine: Engine, { sheets }: Working): Promise<Map<string, string>> {
  const rows = await engine.db.query<{ id: string; name: string }>(
    `select id::text as id, name from users where id::text in (select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(sheets.map(({ evaluatorId }) => evaluatorId))],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Each sheet with its total, and whether it was left out as the highest or the lowest. */
function sheetsOf({ sheets, trimmed }: Working, names: ReadonlyMap<string, string>) {
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
