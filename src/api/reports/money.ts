import { sql } from 'drizzle-orm';
import { dayOf } from '../../../db/queries/report-clocks.ts';
import { categoryTitle } from '../../../workflows/kit/service-categories.ts';
import type { Engine } from '../../engine/engine.ts';
import { rowsOf } from '../../shared/rows.ts';
import { months } from './months.ts';
import { projectFacts } from './project-facts.ts';
import { inYear, listOf, ofBodies, type Scope } from './scope.ts';
import { type Column, percent, type Row, type Section, type Table } from './section.ts';

/** Sums over projects; money in 分, as text. Savings (节约) are taken only over projects that have an award. */
export const moneySums = sql`count(*)::int as projects, coalesce(sum(f.budget), 0)::bigint::text as budget,
  coalesce(sum(f.awarded), 0)::bigint::text as awarded, coalesce(sum(f.contracted), 0)::bigint::text as contracted,
  coalesce(sum(f.paid), 0)::bigint::text as paid,
  coalesce(sum(f.budget) filter (where f.awarded is not null), 0)::bigint::text as budget_of_awarded`;

export interface MoneySums {
  projects: number;
  budget: string;
  awarded: string;
  contracted: string;
  paid: string;
  budgetOfAwarded: string;
}

export const moneyColumns: readonly Column[] = [
  { id: 'projects', title: { zh: '项目数', en: 'Projects' }, unit: 'count' },
  { id: 'budget', title: { zh: '批准预算（元）', en: 'Budget approved (yuan)' }, unit: 'yuan' },
  { id: 'awarded', title: { zh: '中标（成交）金额（元）', en: 'Awarded (yuan)' }, unit: 'yuan' },
  {
    id: 'contracted',
    title: { zh: '合同金额（含补充协议，元）', en: 'Contracted with supplements (yuan)' },
    unit: 'yuan',
  },
  { id: 'paid', title: { zh: '已支付（元）', en: 'Paid (yuan)' }, unit: 'yuan' },
  { id: 'savings', title: { zh: '节约金额（元）', en: 'Savings (yuan)' }, unit: 'yuan' },
  { id: 'savingsRate', title: { zh: '节约率（%）', en: 'Savings (%)' }, unit: 'percent' },
];

export function moneyValues(sums: MoneySums): Row['values'] {
  const compared = BigInt(sums.budgetOfAwarded);
  const savings = compared - BigInt(sums.awarded);
  return {
    projects: sums.projects,
    budget: BigInt(sums.budget),
    awarded: BigInt(sums.awarded),
    contracted: BigInt(sums.contracted),
    paid: BigInt(sums.paid),
    savings,
    savingsRate: percent(savings, compared),
  };
}

/** 资金: budget against award against paid, savings; what was paid month by month; the budget lines of the year. */
export async function money(engine: Engine, scope: Scope): Promise<Section> {
  const tables = await Promise.all([
    byCategory(engine, scope),
    paidByMonth(engine, scope),
    budgetLines(engine, scope),
  ]);
  return { id: 'money', title: { zh: '资金', en: 'Money' }, tables };
}

async function byCategory({ db }: Engine, scope: Scope): Promise<Table> {
  const sums = await rowsOf<MoneySums & { category: string }>(
    db,
    sql`select f.category, ${moneySums} from (${projectFacts(scope)}) f group by f.category order by f.category`,
  );
  return {
    id: 'by-category',
    title: { zh: '预算、中标与支付', en: 'Budget, award and payment' },
    dimension: { zh: '服务类别', en: 'Category' },
    columns: moneyColumns,
    rows: sums.map((row) => ({
      id: row.category,
      title: categoryTitle(row.category),
      values: moneyValues(row),
      open: openings(scope, { category: row.category }),
    })),
    note: {
      zh: '节约金额为已定标项目的预算减中标（成交）金额；支付为本年度项目历年支付之和，不含逾期利息。',
      en: 'Savings: budget less award of the projects that have an award. Paid: what these projects were paid in any year, without default interest.',
    },
    charts: [
      {
        id: 'budget-award-paid',
        title: { zh: '预算、中标与支付', en: 'Budget, award and payment' },
        kind: 'bar',
        series: ['budget', 'awarded', 'paid'],
      },
    ],
  };
}

/** Each figure of a row of money opens to the projects that it is the sum of. */
export const openings = (scope: Scope, filters: Record<string, string>): Record<string, string> => ({
  projects: listOf(scope, 'projects', filters),
  budget: listOf(scope, 'projects', filters),
  awarded: listOf(scope, 'projects', { ...filters, having: 'awarded' }),
  savings: listOf(scope, 'projects', { ...filters, having: 'awarded' }),
  contracted: listOf(scope, 'projects', { ...filters, having: 'contracted' }),
  paid: listOf(scope, 'projects', { ...filters, having: 'paid' }),
});

async function paidByMonth({ db }: Engine, scope: Scope): Promise<Table> {
  const sums = await rowsOf<{ month: string; payments: number; paid: string; interest: string }>(
    db,
    sql`select substr(day, 1, 7) as month, count(*)::int as payments, sum(amount)::bigint::text as paid,
        sum(interest)::bigint::text as interest
      from (select ${dayOf(sql`m.paid_at`)} as day, m.amount, m.interest from payments m join projects p on p.id = m.project_id
        where m.status = 'paid' and ${ofBodies(scope, sql`p.body_id`)}) x
      where ${inYear(scope, sql`day`)} group by 1`,
  );
  return {
    id: 'paid-by-month',
    title: { zh: '本年各月支付', en: 'Paid in each month of the year' },
    dimension: { zh: '月份', en: 'Month' },
    columns: [
      { id: 'payments', title: { zh: '笔数', en: 'Payments' }, unit: 'count' },
      { id: 'paid', title: { zh: '支付金额（元）', en: 'Paid (yuan)' }, unit: 'yuan' },
      { id: 'interest', title: { zh: '逾期利息（元）', en: 'Default interest (yuan)' }, unit: 'yuan' },
    ],
    rows: months(scope).map(({ id, title }) => {
      const sum = sums.find(({ month }) => month === id);
      const list = listOf(scope, 'payments', { month: id });
      return {
        id,
        title,
        values: {
          payments: sum?.payments ?? 0,
          paid: BigInt(sum?.paid ?? 0),
          interest: BigInt(sum?.interest ?? 0),
        },
        open: { payments: list, paid: list, interest: list },
      };
    }),
    note: {
      zh: '按支付日期计，不论项目属于哪一年度。',
      en: 'By the day of payment, whichever year the project is of.',
    },
    charts: [
      {
        id: 'paid-by-month',
        title: { zh: '各月支付', en: 'Paid by month' },
        kind: 'line',
        series: ['paid'],
      },
    ],
  };
}

interface Line {
  id: string;
  code: string;
  name: string;
  bodyName: string;
  amount: string;
  held: string;
  committed: string;
  paid: string;
}

async function budgetLines({ db }: Engine, scope: Scope): Promise<Table> {
  const lines = await rowsOf<Line>(
    db,
    sql`select l.id, l.code, l.name, b.name as body_name, l.amount::text as amount, l.held::text as held,
        l.committed::text as committed, l.paid::text as paid
      from funding_lines l join bodies b on b.id = l.body_id
      where l.year = ${scope.year} and ${ofBodies(scope, sql`l.body_id`)} order by b.path, l.code`,
  );
  return {
    id: 'budget-lines',
    title: { zh: '经费预算执行', en: 'Budget lines' },
    dimension: { zh: '预算科目', en: 'Budget line' },
    columns: [
      { id: 'body', title: { zh: '单位', en: 'Body' }, unit: 'text' },
      { id: 'amount', title: { zh: '预算（元）', en: 'Amount (yuan)' }, unit: 'yuan' },
      { id: 'held', title: { zh: '已冻结（元）', en: 'Held (yuan)' }, unit: 'yuan' },
      { id: 'committed', title: { zh: '已签约未付（元）', en: 'Committed (yuan)' }, unit: 'yuan' },
      { id: 'paid', title: { zh: '已支付（元）', en: 'Paid (yuan)' }, unit: 'yuan' },
      { id: 'available', title: { zh: '可用余额（元）', en: 'Available (yuan)' }, unit: 'yuan' },
      { id: 'execution', title: { zh: '执行率（%）', en: 'Execution (%)' }, unit: 'percent' },
    ],
    rows: lines.map(({ id, code, name, bodyName, ...sums }) => {
      const [amount, held, committed, paid] = [sums.amount, sums.held, sums.committed, sums.paid].map(
        BigInt,
      ) as [bigint, bigint, bigint, bigint];
      const entries = `/api/v1/funding-lines/${id}/entries`;
      return {
        id,
        title: { zh: `${code} ${name}`, en: `${code} ${name}` },
        values: {
          body: bodyName,
          amount,
          held,
          committed,
          paid,
          available: amount - held - committed - paid,
          execution: percent(paid, amount),
        },
        open: { held: entries, committed: entries, paid: entries },
      };
    }),
    charts: [
      {
        id: 'budget-execution',
        title: { zh: '预算执行', en: 'Use of the budget lines' },
        kind: 'stacked-bar',
        series: ['paid', 'committed', 'held', 'available'],
      },
    ],
  };
}
