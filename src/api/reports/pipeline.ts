import { sql } from 'drizzle-orm';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { stateTitleIn } from '../../../workflows/kit/versions.ts';
import { servicePurchase } from '../../../workflows/service-purchase/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { rowsOf } from '../../shared/rows.ts';
import { ofYear, projectFacts } from './project-facts.ts';
import { listOf, ofBodies, type Scope } from './scope.ts';
import type { Section } from './section.ts';

interface StageRow {
  stage: string;
  projects: number;
  budget: string | null;
}

/** The stages of a project in the order of its life. */
const stages: readonly { id: string; title: Bilingual }[] = [
  ...new Set(
    servicePurchase
      .toReversed()
      .flatMap(({ machine }) => Object.keys(machine.root.states.main?.states ?? {})),
  ),
].map((id) => ({ id, title: stateTitleIn(servicePurchase, `main.${id}`) }));

/** 项目进度: where the projects of the year stand, and how many came as far as each stage. */
export async function pipeline({ db }: Engine, scope: Scope): Promise<Section> {
  const [standing, reached] = await Promise.all([
    rowsOf<StageRow>(
      db,
      sql`select f.stage, count(*)::int as projects, sum(f.budget)::bigint::text as budget
        from (${projectFacts(scope)}) f group by f.stage`,
    ),
    rowsOf<{ stage: string; projects: number }>(
      db,
      sql`select e.stage, count(distinct e.instance_id)::int as projects
        from projects p join instance_events e on e.instance_id = p.id
        where ${ofBodies(scope, sql`p.body_id`)} and ${ofYear(scope)} group by e.stage`,
    ),
  ]);
  const rows = stages.map(({ id, title }) => {
    const here = standing.find(({ stage }) => stage === id);
    return {
      id,
      title,
      values: {
        projects: here?.projects ?? 0,
        budget: BigInt(here?.budget ?? 0),
        reached: reached.find(({ stage }) => stage === id)?.projects ?? 0,
      },
      open: {
        projects: listOf(scope, 'projects', { stage: id }),
        reached: listOf(scope, 'projects', { reached: id }),
      },
    };
  });
  return {
    id: 'pipeline',
    title: { zh: '项目进度', en: 'Pipeline' },
    tables: [
      {
        id: 'stages',
        title: { zh: '各阶段项目', en: 'Projects by stage' },
        dimension: { zh: '阶段', en: 'Stage' },
        columns: [
          { id: 'projects', title: { zh: '现有项目数', en: 'Standing here' }, unit: 'count' },
          { id: 'budget', title: { zh: '现有项目预算（元）', en: 'Their budget (yuan)' }, unit: 'yuan' },
          {
            id: 'reached',
            title: { zh: '到过该阶段的项目数', en: 'Came as far as this' },
            unit: 'count',
            adds: false,
          },
        ],
        rows,
        note: {
          zh: '本年度项目指预算属于本年度的项目；预算尚未批准的，按发起年度计。',
          en: 'The projects of the year are those of its budget; until a budget is approved, those begun in the year.',
        },
        charts: [
          {
            id: 'funnel',
            title: { zh: '项目漏斗', en: 'Funnel' },
            kind: 'bar',
            series: ['reached', 'projects'],
          },
        ],
      },
    ],
  };
}
