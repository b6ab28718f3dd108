import { sql } from 'drizzle-orm';
import { addDays } from '../../../workflows/calendar/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { rowsOf } from '../../shared/rows.ts';
import {
  type Progress,
  progressOfBodies,
  type TargetKind,
  targetKinds,
} from '../organisations/target-progress.ts';
import { months } from './months.ts';
import { lastDay, ofBodies, type Scope } from './scope.ts';
import type { Row, Section } from './section.ts';

interface Target {
  id: string;
  bodyId: string;
  bodyName: string;
  kind: TargetKind;
  minimum: number;
  maximum: number | null;
  dueDate: string | null;
}

/** 工作目标: each target's progress month by month, as it was known on the day. */
export async function targets(engine: Engine, scope: Scope): Promise<Section> {
  const found = await rowsOf<Target>(
    engine.db,
    sql`select t.id, t.body_id, b.name as body_name, t.kind, t.minimum, t.maximum, t.due_date
      from targets t join bodies b on b.id = t.body_id
      where ${ofBodies(scope, sql`t.body_id`)} and ${`${scope.year}-12-31`} >= to_char(t.created_at, 'YYYY-MM-DD')
      order by b.path, t.kind, t.id`,
  );
  const days = endsOfMonths(scope);
  const progress = new Map<string, ReadonlyMap<string, Progress[]>>();
  for (const kind of days.length > 0 ? new Set(found.map((target) => target.kind)) : []) {
    const bodyIds = [...new Set(found.filter((target) => target.kind === kind).map(({ bodyId }) => bodyId))];
    progress.set(kind, await progressOfBodies(engine, engine.db, { kind, bodyIds, days }));
  }
  const rows = found.map((target) =>
    rowOf(scope, target, progress.get(target.kind)?.get(target.bodyId) ?? []),
  );
  const ofMonths = months(scope).slice(0, days.length);
  return {
    id: 'targets',
    title: { zh: '工作目标', en: 'Targets' },
    tables: [
      {
        id: 'targets',
        title: { zh: '目标与进展', en: 'Targets and progress' },
        dimension: { zh: '目标', en: 'Target' },
        columns: [
          { id: 'body', title: { zh: '单位', en: 'Body' }, unit: 'text' },
          { id: 'minimum', title: { zh: '下限', en: 'At least' }, unit: 'count', adds: false },
          { id: 'maximum', title: { zh: '上限', en: 'At most' }, unit: 'count', adds: false },
          { id: 'dueDate', title: { zh: '完成时限', en: 'By' }, unit: 'text' },
          { id: 'progress', title: { zh: '最新进展', en: 'Latest' }, unit: 'count', adds: false },
          { id: 'met', title: { zh: '是否达到', en: 'Met' }, unit: 'text' },
          ...ofMonths.map(({ id, title }) => ({ id, title, unit: 'count' as const, adds: false })),
        ],
        rows,
        note: {
          zh: '每月末的进展，按当日已登记的台账计；覆盖面以百分数计，向下取整。',
          en: 'Progress at the end of each month, by what the ledger held on that day; coverage in percent, rounded down.',
        },
        charts: [
          {
            id: 'targets',
            title: { zh: '目标与进展', en: 'Targets and progress' },
            kind: 'bar',
            series: ['progress', 'minimum'],
          },
        ],
      },
    ],
  };
}

function rowOf(
  scope: Scope,
  { id, bodyName, kind, minimum, maximum, dueDate }: Target,
  series: readonly Progress[],
): Row {
  const latest = series.at(-1)?.progress ?? null;
  const met = latest === null ? null : latest >= minimum && latest <= (maximum ?? latest);
  const { zh, en } = targetKinds[kind].title;
  const list = `/api/v1/targets/${id}/progress?from=${scope.year}-01-01&to=${lastDay(scope)}`;
  return {
    id,
    title: { zh: `${bodyName}：${zh}`, en: `${bodyName}: ${en}` },
    values: {
      body: bodyName,
      minimum,
      maximum,
      dueDate,
      progress: latest,
      met: met === null ? null : met ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' },
      ...Object.fromEntries(series.map(({ day, progress }) => [day.slice(0, 7), progress])),
    },
    open: series.length > 0 ? { progress: list } : {},
  };
}

/** The last day of each month of the year, as far as it has come. */
function endsOfMonths(scope: Scope): string[] {
  const last = lastDay(scope);
  const ends = months(scope).map(({ id }) => addDays(`${addDays(`${id}-01`, 31).slice(0, 7)}-01`, -1));
  const past = ends.filter((day) => day < last);
  return last < `${scope.year}-01-01` ? [] : [...past, last];
}
