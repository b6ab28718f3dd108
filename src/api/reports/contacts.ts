import { sql } from 'drizzle-orm';
import { stateTitleIn } from '../../../workflows/kit/versions.ts';
import { organisation } from '../../../workflows/organisation/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { rowsOf } from '../../shared/rows.ts';
import { months } from './months.ts';
import { inYear, listOf, ofBodies, type Scope } from './scope.ts';
import type { Column, Section, Table } from './section.ts';

/** 定期联系: the contact log of the year by month and by body, and whose contact is overdue today. */
export async function contacts(engine: Engine, scope: Scope): Promise<Section> {
  const tables = await Promise.all([byMonth(engine, scope), byBody(engine, scope), standing(engine, scope)]);
  return { id: 'contacts', title: { zh: '定期联系', en: 'Contact' }, tables };
}

const contactColumns: readonly Column[] = [
  { id: 'contacts', title: { zh: '联系次数', en: 'Contacts' }, unit: 'count' },
  {
    id: 'organisations',
    title: { zh: '联系的社会组织数', en: 'Organisations contacted' },
    unit: 'count',
    adds: false,
  },
];

async function byMonth({ db }: Engine, scope: Scope): Promise<Table> {
  const counted = await rowsOf<{ month: string; contacts: number; organisations: number }>(
    db,
    sql`select substr(k."on", 1, 7) as month, count(*)::int as contacts, count(distinct k.organisation_id)::int as organisations
      from contacts k where ${ofBodies(scope, sql`k.body_id`)} and ${inYear(scope, sql`k."on"`)} group by 1`,
  );
  return {
    id: 'contacts-by-month',
    title: { zh: '各月联系', en: 'Contacts by month' },
    dimension: { zh: '月份', en: 'Month' },
    columns: contactColumns,
    rows: months(scope).map(({ id, title }) => {
      const found = counted.find(({ month }) => month === id);
      const list = listOf(scope, 'contacts', { month: id });
      return {
        id,
        title,
        values: { contacts: found?.contacts ?? 0, organisations: found?.organisations ?? 0 },
        open: { contacts: list, organisations: list },
      };
    }),
    charts: [
      {
        id: 'contacts-by-month',
        title: { zh: '各月联系', en: 'Contacts by month' },
        kind: 'line',
        series: ['contacts', 'organisations'],
      },
    ],
  };
}

async function byBody({ db }: Engine, scope: Scope): Promise<Table> {
  const counted = await rowsOf<{
    id: string;
    ledger: number;
    regular: number;
    contacts: number;
    organisations: number;
    overdue: number;
  }>(
    db,
    sql`select b.id, coalesce(o.ledger, 0) as ledger, coalesce(o.regular, 0) as regular, coalesce(k.contacts, 0) as contacts,
        coalesce(k.organisations, 0) as organisations, coalesce(d.overdue, 0) as overdue
      from bodies b
      left join (select body_id, (count(*) filter (where status <> 'deregistered'))::int as ledger,
          (count(*) filter (where status in ('connected', 'demonstration')))::int as regular from organisations group by 1) o
        on o.body_id = b.id
      left join (select body_id, count(*)::int as contacts, count(distinct organisation_id)::int as organisations from contacts
          where ${inYear(scope, sql`"on"`)} group by 1) k on k.body_id = b.id
      left join (select e.body_id, count(*)::int as overdue from deadlines c join organisations e on e.id = c.instance_id
          where c.rule = 'contact-duty' and c.ended_at is null and not c.provisional and c.due < ${scope.today} group by 1) d
        on d.body_id = b.id
      where ${ofBodies(scope, sql`b.id`)}`,
  );
  return {
    id: 'contacts-by-body',
    title: { zh: '各单位联系', en: 'Contacts by body' },
    dimension: { zh: '单位', en: 'Body' },
    columns: [
      { id: 'ledger', title: { zh: '台账内社会组织', en: 'In the ledger' }, unit: 'count' },
      { id: 'regular', title: { zh: '日常联系', en: 'In regular contact' }, unit: 'count' },
      contactColumns[0] as Column,
      { ...(contactColumns[1] as Column), adds: true },
      { id: 'overdue', title: { zh: '今日逾期未联系', en: 'Overdue today' }, unit: 'count' },
    ],
    rows: scope.bodies.map(({ id, name }) => {
      const { id: _, ...values } = counted.find((row) => row.id === id) ?? { id };
      const list = listOf({ ...scope, body: { ...scope.body, id }, below: false }, 'contacts', {});
      const ledger = `/api/v1/organisations?bodyId=${id}`;
      return {
        id,
        title: { zh: name, en: name },
        values,
        open: {
          ledger,
          contacts: list,
          organisations: list,
          overdue: `/api/v1/contacts/overdue?bodyId=${id}`,
        },
      };
    }),
  };
}

async function standing({ db }: Engine, scope: Scope): Promise<Table> {
  const counted = await rowsOf<{ status: string; organisations: number }>(
    db,
    sql`select o.status, count(*)::int as organisations from organisations o
      where ${ofBodies(scope, sql`o.body_id`)} group by o.status order by 1`,
  );
  return {
    id: 'organisations-by-status',
    title: { zh: '台账状态（今日）', en: 'The ledger by status, today' },
    dimension: { zh: '状态', en: 'Status' },
    columns: [{ id: 'organisations', title: { zh: '社会组织数', en: 'Organisations' }, unit: 'count' }],
    rows: counted.map(({ status, organisations }) => ({
      id: status,
      title: statusTitles.get(status) ?? { zh: status, en: status },
      values: { organisations },
      ...(scope.below
        ? {}
        : { open: { organisations: `/api/v1/organisations?bodyId=${scope.body.id}&status=${status}` } }),
    })),
  };
}

/** The titles of the ledger's stages, from the states that open them. */
const statusTitles = new Map(
  [
    ['candidate', 'main.active.candidate'],
    ['vetted', 'main.active.vetted'],
    ['connected', 'main.active.regular.connected'],
    ['demonstration', 'main.active.regular.demonstration'],
    ['suspended', 'main.suspended'],
    ['deregistered', 'main.deregistered'],
  ].map(([status, state]) => [status, stateTitleIn(organisation, state as string)]),
);
