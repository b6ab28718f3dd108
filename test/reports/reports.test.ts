import Excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { daysBetween, legalDay, workingDaysBetween } from '../../workflows/calendar/index.ts';
import { allDeadlineRules, fenOf } from '../../workflows/rules/index.ts';
import { cast, clock, county, countyId, countyName, lives, w } from './bed.ts';
import { allOf, tableOf } from './support.ts';

const reportUrl = (more = '') => `/api/v1/reports/2026?bodyId=${cast.bodyId}${more}`;
const reportOf = async (more = '', who = cast.leader) => {
  const { status, body } = await who.get(reportUrl(more));
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
interface Row {
  id: string;
  values: Record<string, number | string | null>;
  open: Record<string, string>;
}
const fen = (yuan: unknown): bigint => fenOf(String(yuan ?? '0.00'));
const sumOf = (amounts: bigint[]) => amounts.reduce((sum, one) => sum + one, 0n);

describe('figures agree with the lists', () => {
  it('the stages add up to the projects of the body and of those below it', async () => {
    const stages = tableOf(await reportOf(), 'pipeline', 'stages');
    const listed = await allOf(cast.leader, '/api/v1/projects?limit=3');
    expect(listed).toHaveLength(8);
    expect(stages.total.projects).toBe(listed.length);
    for (const { id, values } of stages.rows as Row[]) {
      expect(values.projects, id).toBe(listed.filter(({ stage }) => stage === id).length);
    }
    const came = Object.fromEntries((stages.rows as Row[]).map(({ id, values }) => [id, values.reached]));
    expect(came).toMatchObject({
      needs: 8,
      initiation: 5,
      planning: 4,
      sourcing: 4,
      failed: 1,
      performing: 2,
      archived: 1,
    });
  });

  it('budget, award, contract and payments are those of the projects, to the 分', async () => {
    const report = await reportOf();
    const { total } = tableOf(report, 'money', 'by-category');
    const ids = Object.values(lives).map(({ id }) => id);
    const projects = await Promise.all(
      ids.map(async (id) => (await cast.leader.get(`/api/v1/projects/${id}?include=context`)).body.context),
    );
    const payments = (
      await Promise.all(ids.map((id) => allOf(cast.leader, `/api/v1/projects/${id}/payments`)))
    ).flat();
    const paid = sumOf(payments.filter(({ status }) => status === 'paid').map(({ amount }) => fen(amount)));
    expect(paid).toBe(fen('480000.00'));
    expect(fen(total.paid)).toBe(paid);
    expect(fen(tableOf(report, 'money', 'paid-by-month').total.paid)).toBe(paid);
    const awards = projects.flatMap(({ award }) => (award ? [award] : []));
    expect(awards).toHaveLength(2);
    expect(fen(total.awarded)).toBe(sumOf(awards.map(({ amount }) => fen(amount))));
    expect(fen(total.savings)).toBe(
      sumOf(
        projects.flatMap(({ award, initiation }) =>
          award ? [fen(initiation.budget) - fen(award.amount)] : [],
        ),
      ),
    );
    const lines = await allOf(cast.leader, `/api/v1/funding-lines?bodyId=${cast.bodyId}&year=2026`);
    const reported = tableOf(report, 'money', 'budget-lines').total;
    for (const figure of ['amount', 'held', 'committed', 'paid', 'available']) {
      expect(fen(reported[figure]), figure).toBe(sumOf(lines.map((line) => fen(line[figure]))));
    }
  });

  it('grades add up to the projects, and a mean is that of the final scores', async () => {
    const { rows, total } = tableOf(await reportOf(), 'grades', 'by-grade');
    expect(total.projects).toBe(8);
    const excellent = rows.find(({ id }: Row) => id === '优');
    expect(excellent.values).toEqual({ projects: 1, share: '100.00', mean: '92.00' });
  });

  it('every count opens to a list of that length, whatever the section', async () => {
    const report = await reportOf();
    let opened = 0;
    for (const section of report.sections) {
      for (const table of section.tables) {
        for (const { id, values, open } of table.rows as Row[]) {
          for (const [column, url] of Object.entries(open)) {
            const items = await allOf(
              cast.leader,
              url.includes('/targets/') ? url : `${url}&limit=200`.replace(/(entries)&/, '$1?'),
            );
            const { unit } = table.columns.find((one: { id: string }) => one.id === column);
            if (unit !== 'count' || /organisations/.test(column)) continue;
            expect(items.length, `${section.id} ${table.id} ${id} ${column}`).toBe(values[column]);
            opened += 1;
          }
        }
      }
    }
    expect(opened).toBeGreaterThan(60);
  }, 60_000);

  it('the money of a row is the sum of the projects it opens to', async () => {
    for (const { values, open } of tableOf(await reportOf(), 'bodies', 'by-body').rows as Row[]) {
      for (const column of ['budget', 'awarded', 'contracted', 'paid', 'savings']) {
        const listed = await allOf(cast.leader, open[column] as string);
        expect(fen(values[column]), column).toBe(sumOf(listed.map((row) => fen(row[column]))));
      }
    }
  });
});

describe('time', () => {
  it('days per step are counted as each rule counts, from the clocks of the cases', async () => {
    const { rows } = tableOf(await reportOf('&scope=own'), 'durations', 'days-per-step');
    const organisations = cast.suppliers.map(
      ({ organisationId }) => `/api/v1/organisations/${organisationId}`,
    );
    const cases = [...Object.values(lives).map(({ id }) => `/api/v1/projects/${id}`), ...organisations];
    const clocks = (await Promise.all(cases.map((path) => allOf(cast.leader, `${path}/deadlines`)))).flat();
    const calendar = await w.engine.calendar.get();
    const rules = new Map(allDeadlineRules.map((rule) => [rule.id as string, rule]));
    const done = clocks.filter(
      ({ rule, endedAt, status, whenDue }) =>
        endedAt && status !== 'cancelled' && whenDue !== 'window' && rules.get(rule)?.bound === 'max',
    );
    const took = (unit: string | undefined, startAt: string, endedAt: string): number => {
      if (unit === 'minute') return Math.round((Date.parse(endedAt) - Date.parse(startAt)) / 60_000);
      const [from, to] = [legalDay(startAt), legalDay(endedAt)];
      return unit === 'working-day' ? workingDaysBetween(calendar, from, to) : daysBetween(from, to);
    };
    expect(rows.length).toBe(new Set(done.map(({ rule }) => rule)).size);
    for (const { id, values } of rows as Row[]) {
      const unit = rules.get(id)?.unit;
      const each = done
        .filter(({ rule }) => rule === id)
        .map(({ startAt, endedAt }) => took(unit, startAt, endedAt))
        .sort((a, b) => a - b);
      expect(values.done, id).toBe(each.length);
      if (unit === 'fixed') continue;
      const [low, high] = [each[Math.ceil(each.length / 2) - 1], each[Math.floor(each.length / 2)]] as [
        number,
        number,
      ];
      expect(values.median, id).toBe((low + high) / 2);
      expect(values.longest, id).toBe(each.at(-1));
    }
    const decision = rows.find(({ id }: Row) => id === 'initiation-decision');
    expect(decision.values).toMatchObject({ limit: 5, unit: { zh: '工作日' } });
  });

  it('what is overdue counts once by step and by role, and for everybody whose it is by person', async () => {
    const at = '2026-12-20T10:00:00.000+08:00';
    await clock.set(w, at);
    try {
      const second = await w.person('又一经办', [{ role: 'officer', bodyId: cast.bodyId }]);
      const report = await reportOf('&sections=overdue&scope=own');
      const byStep = tableOf(report, 'overdue', 'overdue-by-step');
      const byRole = tableOf(report, 'overdue', 'overdue-by-role');
      const byPerson = tableOf(report, 'overdue', 'overdue-by-person');
      const open = await allOf(
        cast.leader,
        `/api/v1/reports/2026/clocks?bodyId=${cast.bodyId}&scope=own&outcome=overdue`,
      );
      expect(open.length).toBeGreaterThan(3);
      const chasing = open.filter(({ role }) => role !== null);
      expect(byStep.total.overdue).toBe(chasing.length);
      expect(byRole.total).toEqual(byStep.total);
      const officers = chasing.filter(({ role }) => role === 'officer').length;
      for (const id of [cast.officer.userId, second.userId]) {
        expect(byPerson.rows.find((row: Row) => row.id === id).values.overdue).toBe(officers);
      }
      // A supplier's step is the organisation's.
      const rows = byPerson.rows as Row[];
      expect(rows.some(({ id }) => id === cast.suppliers[1].organisationId)).toBe(
        open.some(({ role }) => role === 'supplier'),
      );
      for (const { id, values, open: links } of rows) {
        expect(await allOf(cast.leader, links.overdue as string), id).toHaveLength(values.overdue as number);
      }
    } finally {
      await clock.set(w, '2026-09-23T18:00:00.000+08:00');
    }
  });
});

describe('whom a report is for', () => {
  it('staff of the body and of those above; nobody else learns that the body exists', async () => {
    expect((await county.officer.get(reportUrl())).status).toBe(404);
    expect((await cast.foreigner.get(reportUrl())).status).toBe(404);
    expect((await cast.suppliers[0].caller.get(reportUrl())).status).toBe(404);
    expect((await cast.experts[0]?.get(reportUrl()))?.status).toBe(404);
    expect((await w.nobody.get(reportUrl())).status).toBe(401);
    for (const list of ['projects', 'clocks', 'payments', 'contacts']) {
      expect((await cast.foreigner.get(`/api/v1/reports/2026/${list}?bodyId=${cast.bodyId}`)).status).toBe(
        404,
      );
    }
    const own = await county.officer.get(`/api/v1/reports/2026?bodyId=${countyId}`);
    expect(own.body.bodies).toEqual([{ id: countyId, name: countyName }]);
  });

  it('the bodies add up to the whole, and a body alone is its own row', async () => {
    const all = tableOf(await reportOf(), 'bodies', 'by-body');
    const alone = tableOf(await reportOf('&scope=own'), 'bodies', 'by-body');
    expect(all.rows.map(({ values }: Row) => values.projects).sort()).toEqual([2, 6]);
    expect(alone.rows).toHaveLength(1);
    expect(alone.total.projects).toBe(6);
    const past = await reportOf('&sections=pipeline').then(() =>
      cast.leader.get(reportUrl().replace('2026', '2025')),
    );
    expect(tableOf(past.body, 'pipeline', 'stages').total.projects).toBe(0);
  });

  it('bids under seal change nothing in it', async () => {
    const before = await reportOf();
    const fourth = cast.suppliers[3].caller;
    const open = lives['open, three bids'];
    await clock.set(w, '2026-09-23T18:00:01.000+08:00');
    const form = await open.handIn(fourth, { quote: '470000.00', content: { response: '响应' } });
    const handed = await open.try(fourth, 'SUBMIT_BID', form);
    expect(handed.status, JSON.stringify(handed.body)).toBe(200);
    await clock.set(w, '2026-09-23T18:00:00.000+08:00');
    expect(await reportOf()).toEqual(before);
  });

  it.each([
    ['1999?bodyId=BODY', 'INVALID_DATA'],
    ['next?bodyId=BODY', 'INVALID_DATA'],
    ['2026', 'INVALID_DATA'],
    ['2026?bodyId=no-id', 'INVALID_DATA'],
    ['2026?bodyId=BODY&sections=pipeline,rumours', 'INVALID_DATA'],
    ['2026?bodyId=BODY&format=pdf', 'INVALID_DATA'],
    ['2026?bodyId=BODY&scope=above', 'INVALID_DATA'],
    ['2026/payments?bodyId=BODY&month=2026-13', 'INVALID_DATA'],
    ['2026/clocks?bodyId=BODY&outcome=soon', 'INVALID_DATA'],
    ['2026/projects?bodyId=BODY&cursor=abc', 'INVALID_DATA'],
    ['2026?bodyId=00000000-0000-7000-8000-000000000000', 'NOT_FOUND'],
  ])('%s is refused as %s', async (path, code) => {
    const { body } = await cast.leader.get(`/api/v1/reports/${path.replace('BODY', cast.bodyId)}`);
    expect(body.code).toBe(code);
  });
});

describe('the other forms', () => {
  it('what a figure is made of comes as a spreadsheet too, each column with a Chinese title', async () => {
    for (const list of ['projects', 'clocks', 'payments']) {
      const { body } = await cast.leader.get(`/api/v1/reports/2026/${list}?bodyId=${cast.bodyId}&format=csv`);
      const [titles = ''] = String(body).replace('\uFEFF', '').split(/\r?\n/);
      expect(
        titles.split(',').filter((title) => /^[a-z][A-Za-z]*$/.test(title)),
        list,
      ).toEqual([]);
      expect(titles.length, list).toBeGreaterThan(20);
    }
  });

  it('charts: numbers of one length for each category, labelled in both languages', async () => {
    const { charts } = await reportOf('&format=charts');
    expect(charts.length).toBeGreaterThan(8);
    for (const { categories, series, title } of charts) {
      expect(title.zh && title.en).toBeTruthy();
      for (const { values, title: label } of series) {
        expect(label.zh && label.en).toBeTruthy();
        expect(values).toHaveLength(categories.length);
        expect(values.every((value: unknown) => value === null || typeof value === 'number')).toBe(true);
      }
    }
  });

  it('a workbook: one sheet a section, the figures of the JSON, and no text that could run', async () => {
    const report = await reportOf();
    const answer = await w.app.inject({
      url: reportUrl('&format=xlsx'),
      headers: { authorization: `Bearer ${cast.leader.key}` },
    });
    expect(answer.statusCode).toBe(200);
    const book = new Excel.Workbook();
    await book.xlsx.load(answer.rawPayload as never);
    expect(book.worksheets.map(({ name }) => name)).toEqual(
      report.sections.map(({ title }: { title: { zh: string } }) => title.zh),
    );
    const cells: Excel.Cell[] = [];
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell))));
    expect(cells.every(({ type }) => type !== Excel.ValueType.Formula)).toBe(true);
    const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
    expect(texts).toContain(`'${countyName}`);
    expect(texts.filter((text) => /^[=+@-]/.test(text))).toEqual([]);
    const sheet = book.getWorksheet('资金');
    const total: Excel.CellValue[] = [];
    sheet?.eachRow((row) => {
      if (row.getCell(1).value === '合计' && total.length === 0)
        total.push(...(row.values as Excel.CellValue[]));
    });
    const { total: expected } = tableOf(report, 'money', 'by-category');
    expect(total.slice(2, 8)).toEqual(
      ['projects', 'budget', 'awarded', 'contracted', 'paid', 'savings'].map((id) => Number(expected[id])),
    );
  });
});
