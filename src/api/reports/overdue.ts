import { sql } from 'drizzle-orm';
import { type Role, roles } from '../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { periodWords } from '../../../workflows/rules/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { rowsOf } from '../../shared/rows.ts';
import { chasingRules, clockFacts } from './clock-facts.ts';
import { listOf, type Scope } from './scope.ts';
import type { Column, Row, Section, Table } from './section.ts';

interface Missed {
  rule: string;
  role: string;
  people: string;
  overdue: number;
  late: number;
  /** Days since the last day of the longest that is open; 0 without one. */
  longest: number;
}

/** 逾期: the duties whose last day is in the year and that were missed, by step, by role and by person. */
export async function overdue(engine: Engine, scope: Scope): Promise<Section> {
  const calendar = await engine.calendar.get();
  const facts = clockFacts(scope, { by: 'due', outcomes: ['overdue', 'late'], people: true }, calendar);
  const missed = await rowsOf<Missed & { who: { id: string; name: string }[] }>(
    engine.db,
    sql`select rule, role, who, (count(*) filter (where outcome = 'overdue'))::int as overdue,
        (count(*) filter (where outcome = 'late'))::int as late,
        coalesce(max(${scope.today}::date - due::date) filter (where outcome = 'overdue'), 0) as longest
      from (${facts}) f where role is not null group by rule, role, who`,
  );
  return {
    id: 'overdue',
    title: { zh: '逾期', en: 'Overdue' },
    tables: [
      tableOf(
        scope,
        byStep,
        group(missed, ({ rule }) => [{ id: rule, title: stepTitle(rule) }]).sort(inOrder),
      ),
      tableOf(
        scope,
        byRole,
        group(missed, ({ role }) => [{ id: role, title: roleTitle(role) }]),
      ),
      tableOf(
        scope,
        byPerson,
        group(missed, ({ who }) => (who.length > 0 ? who.map(titled) : [nobody])),
      ),
    ],
  };
}

interface Group {
  id: string;
  title: Bilingual;
}

const stepTitle = (rule: string): Bilingual => periodWords(rule)?.title ?? { zh: rule, en: rule };
const roleTitle = (role: string): Bilingual => roles[role as Role] ?? { zh: role, en: role };
const titled = ({ id, name }: { id: string; name: string }): Group => ({ id, title: { zh: name, en: name } });
const nobody: Group = { id: 'none', title: { zh: '无人承担该角色', en: 'Nobody holds the role' } };
const inOrder = (a: Row, b: Row) => chasingRules.indexOf(a.id) - chasingRules.indexOf(b.id);

function group<M extends Missed>(missed: readonly M[], groupsOf: (one: M) => Group[]): Row[] {
  const rows = new Map<string, Row & { values: { overdue: number; late: number; longest: number } }>();
  for (const one of missed) {
    for (const { id, title } of groupsOf(one)) {
      const { values: sum } = rows.get(id) ?? { values: { overdue: 0, late: 0, longest: 0 } };
      const values = {
        overdue: sum.overdue + one.overdue,
        late: sum.late + one.late,
        longest: Math.max(sum.longest, one.longest),
      };
      rows.set(id, { id, title, values });
    }
  }
  return [...rows.values()].sort((a, b) => b.values.overdue - a.values.overdue || a.id.localeCompare(b.id));
}

type Kind = Pick<Table, 'id' | 'title' | 'dimension' | 'note'> & { filter: string; adds: boolean };

const byStep: Kind = {
  id: 'overdue-by-step',
  title: { zh: '按环节', en: 'By step' },
  dimension: { zh: '环节', en: 'Step' },
  filter: 'rule',
  adds: true,
};
const byRole: Kind = {
  id: 'overdue-by-role',
  title: { zh: '按角色', en: 'By role' },
  dimension: { zh: '角色', en: 'Role' },
  filter: 'role',
  adds: true,
};
const byPerson: Kind = {
  id: 'overdue-by-person',
  title: { zh: '按人员', en: 'By person' },
  dimension: { zh: '人员（供应商为机构）', en: 'Person (of suppliers: the organisation)' },
  note: {
    zh: '逾期已办的计入实际办理人；未办的计入承担该角色的每一个人，因此各行之和可能大于按环节的合计。',
    en: 'What was done late counts for who did it; what is open counts for everybody who holds the role, so that these rows may add up to more than the steps.',
  },
  filter: 'person',
  adds: false,
};

function tableOf(scope: Scope, { filter, adds, ...words }: Kind, rows: readonly Row[]): Table {
  const columns: Column[] = [
    { id: 'overdue', title: { zh: '逾期未办', en: 'Open and overdue' }, unit: 'count', adds },
    { id: 'late', title: { zh: '逾期已办', en: 'Done late' }, unit: 'count', adds },
    { id: 'longest', title: { zh: '最长逾期天数', en: 'Longest, in days' }, unit: 'count', adds: false },
  ];
  return {
    ...words,
    columns,
    rows: rows.map((row) => ({
      ...row,
      open: Object.fromEntries(
        ['overdue', 'late'].map((outcome) => [
          outcome,
          listOf(scope, 'clocks', { by: 'due', outcome, [filter]: row.id }),
        ]),
      ),
    })),
    charts: [{ id: words.id, title: words.title, kind: 'stacked-bar', series: ['overdue', 'late'] }],
  };
}
