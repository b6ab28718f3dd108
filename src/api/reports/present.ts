import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { type Chart, drawn, type Section, shown, type Table, totalOf } from './section.ts';

const cells = (values: Record<string, Parameters<typeof shown>[0]>) =>
  Object.fromEntries(Object.entries(values).map(([id, cell]) => [id, shown(cell)]));

/** A section as JSON: exact figures, money as decimal text in yuan. */
export function sectionAsJson({ id, title, tables }: Section) {
  return {
    id,
    title,
    tables: tables.map((table) => {
      const total = totalOf(table);
      return {
        id: table.id,
        title: table.title,
        dimension: table.dimension,
        columns: table.columns.map(({ id, title, unit }) => ({ id, title, unit })),
        rows: table.rows.map(({ id, title, values, open = {} }) => ({
          id,
          title,
          values: cells(values),
          open,
        })),
        total: total === null ? null : cells(total),
        note: table.note ?? null,
      };
    }),
  };
}

/** Its charts: axis labels and one series of numbers for each column that is drawn. */
export function chartsOf({ id: section, tables }: Section) {
  return tables.flatMap((table) => (table.charts ?? []).map((chart) => drawing(section, table, chart)));
}

function drawing(section: string, { columns, rows, dimension }: Table, chart: Chart) {
  const titleOf = (id: string): Bilingual =>
    columns.find((column) => column.id === id)?.title ?? { zh: id, en: id };
  return {
    section,
    id: chart.id,
    title: chart.title,
    kind: chart.kind,
    axis: dimension,
    categories: rows.map(({ id, title }) => ({ id, title })),
    series: chart.series.map((id) => ({
      id,
      title: titleOf(id),
      values: rows.map(({ values }) => drawn(values[id])),
    })),
  };
}
