import { sql } from 'drizzle-orm';
import type { Engine } from '../../engine/engine.ts';
import { rowsOf } from '../../shared/rows.ts';
import { projectFacts } from './project-facts.ts';
import { listOf, type Scope } from './scope.ts';
import { percent, type Section } from './section.ts';

export const grades = ['优', '良', '中', '差'] as const;
const words = { 优: 'excellent', 良: 'good', 中: 'fair', 差: 'poor' } as const;

interface Graded {
  grade: string | null;
  projects: number;
  mean: string | null;
}

/** 绩效等级: final grades of the projects of the year; a grade under review or appeal is not counted. */
export async function gradesOf({ db }: Engine, scope: Scope): Promise<Section> {
  const graded = await rowsOf<Graded>(
    db,
    sql`select f.grade, count(*)::int as projects, round(avg(r.aggregate::numeric), 2)::text as mean
      from (${projectFacts(scope)}) f
      left join lateral (select w.aggregate from reviews w where w.project_id = f.id and w.final_at is not null
        order by w.round desc limit 1) r on f.grade is not null
      group by f.grade`,
  );
  const all = graded.filter(({ grade }) => grade !== null).reduce((sum, { projects }) => sum + projects, 0);
  const row = (id: string, grade: string | null, title: { zh: string; en: string }) => {
    const found = graded.find((one) => one.grade === grade);
    const projects = found?.projects ?? 0;
    return {
      id,
      title,
      values: {
        projects,
        share: grade === null ? null : percent(BigInt(projects), BigInt(all)),
        mean: grade === null ? null : (found?.mean ?? null),
      },
      open: { projects: listOf(scope, 'projects', { grade: id }) },
    };
  };
  return {
    id: 'grades',
    title: { zh: '绩效等级', en: 'Grades' },
    tables: [
      {
        id: 'by-grade',
        title: { zh: '绩效评价等级', en: 'Performance grades' },
        dimension: { zh: '等级', en: 'Grade' },
        columns: [
          { id: 'projects', title: { zh: '项目数', en: 'Projects' }, unit: 'count' },
          { id: 'share', title: { zh: '占已评项目（%）', en: 'Of those graded (%)' }, unit: 'percent' },
          { id: 'mean', title: { zh: '平均得分', en: 'Mean score' }, unit: 'points' },
        ],
        rows: [
          ...grades.map((grade) => row(grade, grade, { zh: grade, en: `${grade} (${words[grade]})` })),
          row('none', null, { zh: '尚无等级', en: 'No grade yet' }),
        ],
        charts: [
          {
            id: 'grades',
            title: { zh: '绩效评价等级', en: 'Performance grades' },
            kind: 'bar',
            series: ['projects'],
          },
        ],
      },
    ],
  };
}
