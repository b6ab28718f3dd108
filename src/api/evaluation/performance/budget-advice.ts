import { bodyFacts } from '../../../../db/queries/bodies.ts';
import { legalDay } from '../../../../workflows/calendar/index.ts';
import type { Regime } from '../../../../workflows/rules/types.ts';
import type { Grade } from '../../../../workflows/service-purchase/index.ts';
import { budgetAt } from '../../../../workflows/service-purchase/index.ts';
import type { Engine } from '../../../engine/engine.ts';
import { because, GoufuError } from '../../../shared/errors.ts';
import { yuanOf } from '../../../shared/wire.ts';

interface Row {
  projectId: string;
  title: string;
  category: string;
  fundingLineId: string;
  code: string;
  name: string;
  /** 分 */
  budget: string;
  grade: Grade | null;
  regime: Regime | null;
  ruleSetId: string | null;
  stage: string;
}

interface Asked {
  bodyId: string;
  year: number;
  fundingLineId?: string | undefined;
  category?: string | undefined;
}

/** More projects than one body has in a year; beyond it the answer would be wrong rather than long. */
const most = 5_000;

/**
 * For each funding line and category of a year: what its projects had, and what their grades advise for the next
 * year. A project without a published grade is counted apart and advises nothing.
 */
export async function budgetAdvice(engine: Engine, asked: Asked) {
  const rows = await projectsOf(engine, asked);
  const body = await bodyFacts(engine.db, asked.bodyId);
  if (!body) throw new GoufuError('NOT_FOUND');
  const date = legalDay(engine.clock.now());
  const advised = await Promise.all(
    rows.map(async (row) => {
      const rules = await engine.rules.for(row.ruleSetId, { date, regime: row.regime ?? 'GOV', body });
      const budget = yuanOf(row.budget);
      return { ...row, budget, advice: row.grade ? budgetAt(budget, row.grade, { rules }) : null };
    }),
  );
  type Advised = (typeof advised)[number];
  const present = ({ projectId, title, stage, grade, budget, advice }: Advised) => ({
    projectId,
    title,
    stage,
    grade,
    budget,
    advice,
  });
  return {
    bodyId: asked.bodyId,
    year: asked.year,
    adviceFor: asked.year + 1,
    lines: groupBy(advised, ({ fundingLineId }) => fundingLineId).map(([fundingLineId, ofLine]) => ({
      fundingLineId,
      code: ofLine[0]?.code,
      name: ofLine[0]?.name,
      ...sums(ofLine),
      categories: groupBy(ofLine, ({ category }) => category).map(([category, projects]) => ({
        category,
        ...sums(projects),
        projects: projects.map(present),
      })),
    })),
    total: sums(advised),
  };
}

/** What they had, what of it was evaluated, and what is advised for that part. Yuan. */
function sums(projects: readonly { budget: string; advice: { amount: string } | null }[]) {
  const fen = (yuan: string) => BigInt(yuan.replace('.', ''));
  const total = (of: readonly string[]) => yuanOf(of.reduce((all, one) => all + fen(one), 0n));
  const evaluated = projects.filter(({ advice }) => advice !== null);
  return {
    projectCount: projects.length,
    evaluatedCount: evaluated.length,
    budget: total(projects.map(({ budget }) => budget)),
    evaluated: total(evaluated.map(({ budget }) => budget)),
    advised: total(evaluated.map(({ advice }) => advice?.amount ?? '0.00')),
  };
}

async function projectsOf(engine: Engine, { bodyId, year, fundingLineId, category }: Asked): Promise<Row[]> {
  const rows = await engine.db.query<Row>(
    `select p.id as "projectId", p.title, p.category, p.funding_line_id as "fundingLineId", l.code, l.name,
       p.budget::text as budget, p.grade, p.regime, i.rule_set_id as "ruleSetId", i.stage
     from projects p join instances i on i.id = p.id join funding_lines l on l.id = p.funding_line_id
     where p.body_id = $1::uuid and p.fiscal_year = $2::int and p.budget is not null
       and i.stage not in ('rejected', 'cancelled')
       and ($3::text is null or p.funding_line_id::text = $3) and ($4::text is null or p.category = $4)
     order by l.code, p.category, p.id limit ${most + 1}`,
    [bodyId, String(year), fundingLineId ?? null, category ?? null],
  );
  if (rows.length <= most) return rows;
  throw new GoufuError('INVALID_DATA', [
    because(
      'budget-advice.too-many',
      `项目超过${most}个，请按经费来源或者类别分别查询。`,
      `More than ${most} projects: ask by funding line or category.`,
      '/fundingLineId',
    ),
  ]);
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}
