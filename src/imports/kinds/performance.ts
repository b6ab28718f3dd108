import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { validate } from '../../../workflows/kit/validate.ts';
import { because } from '../../shared/errors.ts';
import { line, prose } from '../../shared/fields.ts';
import { rowsOf } from '../../shared/rows.ts';
import { performanceSheet } from '../../sheets/kinds/performance.ts';
import type { Values } from '../../sheets/read/records.ts';
import { comparedWith, type ImportKind, type Occasion, type Verdict } from '../kind.ts';

/** As the form of SELF_EVALUATE asks for them. */
const figure = z.strictObject({
  projectCode: line(60),
  indicator: line(40),
  actual: line(),
  score: z
    .string()
    .regex(
      /^\d{1,3}(\.\d{1,4})?$/,
      '得分应为数字，最多四位小数，如 9.5 | A score is a number with at most four decimals, such as 9.5',
    )
    .optional(),
  note: prose(1000).optional(),
});

/** Actual values of performance indicators (绩效指标完成值), from which the self-evaluation is filled in. */
export const performanceImport: ImportKind = {
  sheet: performanceSheet,
  check(values) {
    const given = validate(figure, values);
    return given.ok ? [] : given.reasons;
  },
  key: ({ projectCode, indicator }) => JSON.stringify([projectCode, indicator]),
  judge,
  async write(_engine, tx, occasion, rows) {
    const projects = await projectsOf(
      tx,
      occasion,
      rows.map(({ values }) => values),
    );
    const figures = rows.map(({ values: { projectCode, ...values } }) => ({
      ...values,
      project_id: projects.get(String(projectCode))?.id,
      updated_at: occasion.at,
      updated_by: occasion.actor.id,
    }));
    await tx.query(
      `insert into performance_figures (project_id, indicator, actual, score, note, updated_at, updated_by)
       select project_id, indicator, actual, score, note, updated_at, updated_by
       from jsonb_populate_recordset(null::performance_figures, $1::jsonb)
       on conflict (project_id, indicator) do update set actual = excluded.actual,
         score = coalesce(excluded.score, performance_figures.score),
         note = coalesce(excluded.note, performance_figures.note),
         updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
      [JSON.stringify(figures)],
    );
  },
};

interface Project {
  id: string;
  code: string;
  status: string;
  /** Points by level-2 indicator; null as long as no evaluation is open. */
  points: Record<string, string> | null;
}

interface Figure {
  code: string;
  indicator: string;
  actual: string;
  score: string | null;
  note: string | null;
}

async function projectsOf(
  db: Db,
  { bodyId }: Occasion,
  rows: readonly Values[],
): Promise<Map<string, Project>> {
  const codes = JSON.stringify([...new Set(rows.map(({ projectCode }) => projectCode))]);
  const projects = await rowsOf<Project>(
    db,
    sql`select p.id, p.code, i.status,
        (select jsonb_object_agg(item ->> 'id', item ->> 'weight')
         from reviews r, jsonb_array_elements(coalesce(r.self_indicators, r.indicators)) tree, jsonb_array_elements(tree -> 'items') item
         where r.project_id = p.id and r.round = (select max(round) from reviews l where l.project_id = p.id)) as points
      from projects p join instances i on i.id = p.id
      where p.body_id = ${bodyId} and p.code in (select jsonb_array_elements_text(${codes}::jsonb))`,
  );
  return new Map(projects.map((project) => [project.code, project]));
}

async function judge(db: Db, occasion: Occasion, rows: readonly Values[]): Promise<Verdict[]> {
  const projects = await projectsOf(db, occasion, rows);
  const ids = JSON.stringify([...projects.values()].map(({ id }) => id));
  const figures = await rowsOf<Figure>(
    db,
    sql`select p.code, f.indicator, f.actual, f.score, f.note
      from performance_figures f join projects p on p.id = f.project_id
      where f.project_id::text in (select jsonb_array_elements_text(${ids}::jsonb))
      ${occasion.lock ? sql`for update of f` : sql``}`,
  );
  const known = new Map(
    figures.map((one) => [performanceImport.key({ projectCode: one.code, indicator: one.indicator }), one]),
  );
  return rows.map((values) => {
    const project = projects.get(String(values.projectCode));
    const reason = project ? objection(project, values) : unknownProject;
    if (reason || !project) return { status: 'error', reasons: reason ? [reason] : [] };
    const current = known.get(performanceImport.key(values));
    return current ? comparedWith(values, { id: project.id, ...current }) : { status: 'new' };
  });
}

function objection({ status, points }: Project, { indicator, score }: Values) {
  if (status !== 'active') return ended;
  if (!points) return undefined;
  const most = points[String(indicator)];
  if (most === undefined) return unknownIndicator(Object.keys(points));
  return score !== undefined && Number(score) > Number(most) ? tooHigh(most) : undefined;
}

const unknownProject = because(
  'import.project',
  '本单位没有这个编号的项目，请核对。',
  'The body has no project with this code. Check it.',
  '/projectCode',
);
const ended = because(
  'import.ended',
  '该项目已办结，不再登记绩效数据。',
  'The project has ended; no more performance data are entered.',
  '/projectCode',
);
const unknownIndicator = (ids: readonly string[]) =>
  because(
    'import.indicator',
    `评价方案中没有这个指标。该项目的指标编号为：${ids.join('、')}。`,
    `The evaluation plan has no such indicator. Those of the project are: ${ids.join(', ')}.`,
    '/indicator',
  );
const tooHigh = (most: string) =>
  because(
    'import.points',
    `得分不能超过该指标的分值${most}。`,
    `The score cannot be above the indicator’s ${most} points.`,
    '/score',
  );
