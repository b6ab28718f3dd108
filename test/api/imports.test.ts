import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { verifyAudit } from '../../src/engine/verify-audit.ts';
import { applyImport } from '../../src/imports/apply-import.ts';
import { creditCode, preview, upload, work } from './imports.support.ts';
import { type Caller, world } from './support.ts';

const w = world();
let bodyId: string;
let officer: Caller;
let finance: Caller;

beforeAll(async () => {
  bodyId = await w.body('甲市总工会');
  officer = await w.person('经办', [{ role: 'officer', bodyId }]);
  finance = await w.person('财务', [{ role: 'finance', bodyId }]);
});

const heads = {
  organisations: '名称,统一社会信用代码,组织类型,行业,人员规模,联系电话',
  needs: '需求名称,服务类别,人数,提出日期,来源,单位',
  'funding-lines': '编号,名称,年度,资金性质,金额（元）',
};
const sheet = (kind: keyof typeof heads, lines: string[]) => [heads[kind], ...lines].join('\r\n');
const organisation = (n: number, name = `第${n}职工服务中心`, staff = 12) =>
  `${name},${creditCode(n)},民办非企业单位,职工服务,${staff},0375-2900000`;

const rowsOf = async (id: string, status: string) =>
  (await officer.get(`/api/v1/imports/${id}/rows?status=${status}&limit=200`)).body.items;
const apply = (caller: Caller, id: string, mode: string) =>
  caller.post(`/api/v1/imports/${id}/apply`, { mode });
const counted = async (table: string) => {
  const [row] = await w.db.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return row?.n;
};

test('2,000 organisations with 20 planted errors: each said with row and column, the good rows in the ledger with their case', async () => {
  const lines = Array.from({ length: 2_000 }, (_, n) => organisation(n + 1));
  const planted = new Map<number, string>();
  for (let k = 1; k <= 20; k += 1) {
    const n = k * 97;
    const row = n + 2;
    if (k % 4 === 0) {
      lines[n] = `坏${k},${creditCode(n + 1).slice(0, 17)}I,民办非企业单位,,,`;
      planted.set(row, `第${row}行“统一社会信用代码”列（B${row}）：`);
    } else if (k % 4 === 1) {
      lines[n] = organisation(n + 1).replace('民办非企业单位', '俱乐部');
      planted.set(row, `第${row}行“组织类型”列（C${row}）：`);
    } else if (k % 4 === 2) {
      lines[n] = organisation(n + 1).replace(',12,', ',十二,');
      planted.set(row, `第${row}行“人员规模”列（E${row}）：应为整数`);
    } else {
      lines[n] = organisation(n + 1, '"=cmd|\' /C calc\'!A0"');
      planted.set(row, `第${row}行“名称”列（A${row}）：这一格是公式`);
    }
  }
  const text = sheet('organisations', lines);
  const shown = await preview(w, officer, { kind: 'organisations', bodyId }, text);
  expect(shown).toMatchObject({
    status: 'ready',
    progress: 100,
    encoding: 'utf-8',
    counts: { rows: 2_000, new: 1_980, changed: 0, same: 0, error: 20, applied: 0 },
  });
  const errors = await rowsOf(shown.id, 'error');
  expect(errors.map(({ row }: { row: number }) => row)).toEqual([...planted.keys()]);
  for (const { row, sentence, faults } of errors) {
    expect(sentence.zh).toContain(planted.get(row));
    expect(faults[0].column).toMatch(/^[A-F]$/);
  }
  const file = await officer.get(`/api/v1/imports/${shown.id}/rows?status=error&format=csv`);
  expect(parse(file.body, { bom: true })).toHaveLength(21);

  expect((await apply(officer, shown.id, 'all-or-nothing')).body.reasons[0].rule).toBe('import.faulty');
  expect((await apply(officer, shown.id, 'good-rows')).status).toBe(202);
  await work(w);
  const done = (await officer.get(`/api/v1/imports/${shown.id}`)).body;
  expect(done).toMatchObject({ status: 'applied', counts: { applied: 1_980, error: 20 } });
  expect(await counted('organisations')).toBe(1_980);
  expect(await counted('organisation_versions')).toBe(1_980);
  expect(await counted("instances where workflow = 'organisation'")).toBe(1_980);
  const audit = await verifyAudit(w.db);
  expect(JSON.stringify(audit)).not.toContain('broken');

  // The same sheet again: nothing new; one that says something else keeps what the entry said before.
  const again = await preview(w, officer, { kind: 'organisations', bodyId }, text);
  expect(again.counts).toMatchObject({ new: 0, changed: 0, same: 1_980, error: 20 });
  expect((await apply(officer, again.id, 'good-rows')).body.reasons[0].rule).toBe('import.nothing');
  const changed = await preview(
    w,
    officer,
    { kind: 'organisations', bodyId },
    sheet('organisations', [organisation(1, undefined, 30), organisation(2)]),
  );
  expect((await rowsOf(changed.id, 'changed'))[0].changes).toEqual({ staffCount: { from: 12, to: 30 } });
  await apply(officer, changed.id, 'all-or-nothing');
  await work(w);
  const { items } = (await officer.get(`/api/v1/organisations?q=${creditCode(1)}`)).body;
  expect(items[0]).toMatchObject({ staffCount: 30, version: 2 });
  const versions = (await officer.get(`/api/v1/organisations/${items[0].id}/versions`)).body.items;
  expect(versions.map(({ data }: { data: { staffCount: number } }) => data.staffCount)).toEqual([30, 12]);
}, 60_000);

test('categories of services: several in one cell, by their words; filtered, exported and read again; a word of one’s own is an error', async () => {
  const text = (categories: string) =>
    [
      '名称,统一社会信用代码,组织类型,服务类别',
      `类别服务中心,${creditCode(8801)},民办非企业单位,${categories}`,
    ].join('\r\n');
  const own = await preview(w, officer, { kind: 'organisations', bodyId }, text('技能培训、法律援助'));
  expect(own.counts).toMatchObject({ rows: 1, error: 1 });
  const shown = await preview(w, officer, { kind: 'organisations', bodyId }, text('技能培训、精神文化权益'));
  await apply(officer, shown.id, 'all-or-nothing');
  await work(w);
  const { items } = (await officer.get('/api/v1/organisations?category=training')).body;
  expect(items.map(({ categories }: { categories: string[] }) => categories)).toEqual([
    ['training', 'culture'],
  ]);
  expect((await officer.get('/api/v1/organisations?category=income')).body.items).toEqual([]);
  const file = await officer.get('/api/v1/organisations?category=training&format=csv');
  expect(file.body).toContain('技能培训、精神文化权益');
  const again = await preview(w, officer, { kind: 'organisations', bodyId }, file.body);
  expect(again.counts).toMatchObject({ rows: 1, same: 1, error: 0 });
});

test('a contact log from Excel: each row is a step of its organisation, in the order of the days, and comes once', async () => {
  const own = await w.body('丙县总工会');
  const liaison = await w.person('丙经办', [{ role: 'officer', bodyId: own }]);
  const entry = {
    bodyId: own,
    name: '鹰城职工心理服务中心',
    legalForm: 'non-enterprise',
    legalStatus: 'registered',
  };
  const { body: known } = await liaison.post('/api/v1/organisations', {
    ...entry,
    creditCode: creditCode(9001),
  });
  for (const name of ['同名互助组', '同名互助组'])
    await liaison.post('/api/v1/organisations', {
      ...entry,
      name,
      legalForm: 'grassroots',
      legalStatus: 'grassroots',
    });
  const text = [
    '社会组织,联系日期,联系方式,联系情况',
    '鹰城职工心理服务中心,2026-08-03,走访,了解心理热线',
    `${creditCode(9001)},2026-07-01,座谈,征求意见`,
    '没有这个组织,2026-08-03,走访,了解情况',
    '同名互助组,2026-08-03,走访,了解情况',
    '鹰城职工心理服务中心,2099-01-01,走访,了解情况',
    '鹰城职工心理服务中心,2026-02-30,走访,了解情况',
  ].join('\r\n');
  const shown = await preview(w, liaison, { kind: 'contacts', bodyId: own }, text);
  expect(shown.counts).toMatchObject({ rows: 6, new: 2, error: 4 });
  const errors = (await liaison.get(`/api/v1/imports/${shown.id}/rows?status=error`)).body.items;
  expect(
    errors.map(({ faults }: { faults: { rule: string; column: string }[] }) => [
      faults[0]?.rule,
      faults[0]?.column,
    ]),
  ).toEqual([
    ['import.organisation', 'A'],
    ['import.same-name', 'A'],
    ['import.future', 'B'],
    ['sheet.cell', 'B'],
  ]);
  await apply(liaison, shown.id, 'good-rows');
  await work(w);
  const log = (await liaison.get(`/api/v1/contacts?bodyId=${own}`)).body.items;
  expect(
    log.map(({ organisationName, on, way }: Record<string, string>) => [organisationName, on, way]),
  ).toEqual([
    ['鹰城职工心理服务中心', '2026-08-03', '走访'],
    ['鹰城职工心理服务中心', '2026-07-01', '座谈'],
  ]);
  const { case: running } = (await liaison.get(`/api/v1/organisations/${known.id}`)).body;
  expect(running.records.lastContactOn).toBe('2026-08-03');
  expect(JSON.stringify(await verifyAudit(w.db))).not.toContain('broken');

  // The log as a file, whole or filtered, is read again as the same; others do not read it.
  const file = await liaison.get(`/api/v1/contacts?bodyId=${own}&format=csv`);
  const again = await preview(w, liaison, { kind: 'contacts', bodyId: own }, file.body);
  expect(again.counts).toMatchObject({ rows: 2, same: 2, new: 0, error: 0 });
  const found = async (query: string) => (await liaison.get(`/api/v1/contacts?${query}`)).body.items.length;
  expect([
    await found('from=2026-08-01'),
    await found('to=2026-07-31'),
    await found(`q=${encodeURIComponent('热线')}`),
  ]).toEqual([1, 1, 1]);
  const first = (await liaison.get('/api/v1/contacts?limit=1')).body;
  expect((await liaison.get(`/api/v1/contacts?limit=1&cursor=${first.next}`)).body.items[0].on).toBe(
    '2026-07-01',
  );
  expect((await officer.get(`/api/v1/contacts?bodyId=${own}`)).body.items).toEqual([]);

  // All or nothing leaves no step behind where one row can no longer be entered.
  const more = [
    '社会组织,联系日期,联系方式,联系情况',
    `${creditCode(9001)},2026-08-04,电话,回访`,
    `${creditCode(9002)},2026-08-04,电话,回访`,
  ].join('\r\n');
  const { body: second } = await liaison.post('/api/v1/organisations', {
    ...entry,
    name: '又一中心',
    creditCode: creditCode(9002),
  });
  const waiting = await preview(w, liaison, { kind: 'contacts', bodyId: own }, more);
  expect(waiting.counts).toMatchObject({ new: 2 });
  const leader = await w.person('丙主席', [{ role: 'leader', bodyId: own }]);
  const gone = await leader.post(
    `/api/v1/organisations/${second.id}/events`,
    { type: 'DEREGISTER', data: { on: '2026-08-01', ground: 'dissolved' } },
    { 'if-match': '"0"' },
  );
  expect(gone.status, JSON.stringify(gone.body)).toBe(200);
  await apply(liaison, waiting.id, 'all-or-nothing');
  await work(w);
  expect((await liaison.get(`/api/v1/imports/${waiting.id}`)).body).toMatchObject({
    status: 'ready',
    counts: { error: 1, applied: 0 },
  });
  expect(await found(`bodyId=${own}`)).toBe(2);
});

test('needs name the collection round they came in for: it must be there, and open', async () => {
  const own = await w.body('丁县总工会');
  // Open by the database's clock, whatever the year of the test.
  const always = { opensAt: '2020-01-01T00:00:00+08:00', closesAt: '2099-01-01T00:00:00+08:00' };
  const collector = await w.person('丁经办', [{ role: 'officer', bodyId: own }]);
  const { body: round } = await collector.post('/api/v1/collection-rounds', {
    bodyId: own,
    title: '秋季需求征集',
    ...always,
  });
  const { body: over } = await collector.post('/api/v1/collection-rounds', {
    bodyId: own,
    title: '春季需求征集',
    ...always,
  });
  expect(
    (await collector.post(`/api/v1/collection-rounds/${over.id}/close`, {}, { 'if-match': '"1"' })).status,
  ).toBe(200);
  const line = (title: string, named: string) => `${title},技能培训,12,2026-08-01,纸质问卷,某矿,${named}`;
  const text = [
    `${heads.needs},征集轮次`,
    line('电工培训', '秋季需求征集'),
    line('焊工培训', round.id),
    line('叉车培训', ''),
    line('钳工培训', '春季需求征集'),
    line('车工培训', '冬季需求征集'),
  ].join('\r\n');
  const shown = await preview(w, collector, { kind: 'needs', bodyId: own }, text);
  const errors = (await collector.get(`/api/v1/imports/${shown.id}/rows?status=error`)).body.items;
  expect(errors.map(({ faults }: { faults: { rule: string }[] }) => faults[0]?.rule)).toEqual([
    'import.round-closed',
    'import.round',
  ]);
  await apply(collector, shown.id, 'good-rows');
  await work(w);
  const { items } = (await collector.get(`/api/v1/needs?roundId=${round.id}`)).body;
  expect(items.map(({ title }: { title: string }) => title).sort()).toEqual(['焊工培训', '电工培训'].sort());
  const file = await collector.get(`/api/v1/needs?bodyId=${own}&format=csv`);
  const again = await preview(w, collector, { kind: 'needs', bodyId: own }, file.body);
  expect(again.counts).toMatchObject({ rows: 3, same: 3, error: 0 });
});

test('a code of another body’s ledger, and a row that stands twice, are errors of their own', async () => {
  const otherBody = await w.body('乙市总工会');
  const other = await w.person('乙经办', [{ role: 'officer', bodyId: otherBody }]);
  const text = sheet('organisations', [organisation(1), organisation(7001), organisation(7001)]);
  const shown = await preview(w, other, { kind: 'organisations', bodyId: otherBody }, text);
  const { items } = (await other.get(`/api/v1/imports/${shown.id}/rows?status=error`)).body;
  expect(
    items.map((item: { row: number; faults: { rule: string }[] }) => [item.row, item.faults[0]?.rule]),
  ).toEqual([
    [2, 'import.elsewhere'],
    [4, 'import.repeated'],
  ]);
  expect(items[1].sentence.zh).toContain('第4行：与第3行是同一条记录');
});

test('needs: what was entered already is the same, what changed is changed, 30 February names its cell', async () => {
  const line = '心理疏导,精神文化权益,40,2026-08-01,问卷,某矿';
  const first = await preview(w, officer, { kind: 'needs', bodyId }, sheet('needs', [line]));
  expect((await apply(officer, first.id, 'all-or-nothing')).status).toBe(202);
  await work(w);
  expect((await officer.get(`/api/v1/imports/${first.id}`)).body).toMatchObject({ status: 'applied' });
  const second = await preview(
    w,
    officer,
    { kind: 'needs', bodyId },
    sheet('needs', [
      line.replace('40', '45'),
      '法律咨询,training,5,2026-02-30,问卷,',
      '法律咨询,training,5,2027-02-28,问卷,',
    ]),
  );
  expect(second.counts).toMatchObject({ new: 0, changed: 1, error: 2 });
  const errors = await rowsOf(second.id, 'error');
  expect(errors[0].sentence.zh).toBe('第3行“提出日期”列（D3）：2026年2月没有30日，请核对。');
  expect(errors[1].sentence.zh).toContain('（D4）：提出日期不能晚于今天');
  await apply(officer, second.id, 'good-rows');
  await work(w);
  const { items } = (await officer.get('/api/v1/needs?q=心理疏导')).body;
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ headcount: 45, category: 'culture' });
});

test('budget lines: an amount below what is used is refused with the figure, the kind is settled', async () => {
  const query = { kind: 'funding-lines', bodyId };
  const lines = ['A1,职工服务,2026,工会经费,"600,000"', 'A2,培训,2026,财政性资金,1000'];
  const first = await preview(w, finance, query, sheet('funding-lines', lines));
  await apply(finance, first.id, 'all-or-nothing');
  await work(w);
  await w.db.query(`update funding_lines set held = 50000000 where code = 'A1'`);
  const text = sheet('funding-lines', [
    'A1,职工服务,2026,工会经费,499999.99',
    'A2,培训,2026,混合,1000',
    'A1,职工服务,2027,工会经费,1',
  ]);
  const second = await preview(w, finance, query, text);
  const { items } = (await finance.get(`/api/v1/imports/${second.id}/rows?status=error`)).body;
  expect(items[0].sentence.zh).toContain('第2行“金额（元）”列（E2）：该经费已占用、签约和支付共500000.00元');
  expect(items[1].sentence.zh).toContain('资金性质在登记后不能更改');
  expect(second.counts).toMatchObject({ new: 1, error: 2 });
});

test('performance figures come in by project code and indicator, and fill in the self-evaluation', async () => {
  const made = await officer.post('/api/v1/projects', {
    bodyId,
    title: '职工技能培训',
    category: 'training',
  });
  const { id, code } = (await officer.get(`/api/v1/projects/${made.body.id}`)).body;
  const text = `项目编号,指标编号,实际完成值,自评得分\n${code},o1,126,9.5\nX-1,o1,3,\n${code},o2,好,九分`;
  const shown = await preview(w, officer, { kind: 'performance', bodyId }, text);
  expect(shown.counts).toMatchObject({ new: 1, error: 2 });
  await apply(officer, shown.id, 'good-rows');
  await work(w);
  const { body } = await officer.get(`/api/v1/projects/${id}/performance-figures`);
  expect(body.form).toEqual({ results: [{ indicator: 'o1', actual: '126', score: '9.5' }] });
});

test('all or nothing is nothing when the ledger has changed since the preview', async () => {
  const lines = Array.from({ length: 450 }, (_, n) => organisation(20_000 + n));
  const shown = await preview(w, officer, { kind: 'organisations', bodyId }, sheet('organisations', lines));
  const otherBody = await w.body('丙市总工会');
  const other = await w.person('丙经办', [{ role: 'officer', bodyId: otherBody }]);
  const entry = {
    bodyId: otherBody,
    name: '先到',
    creditCode: creditCode(20_444),
    legalForm: 'foundation',
    legalStatus: 'registered',
  };
  expect((await other.post('/api/v1/organisations', entry)).status).toBe(201);
  const before = await counted('organisations');
  await apply(officer, shown.id, 'all-or-nothing');
  await work(w);
  const after = (await officer.get(`/api/v1/imports/${shown.id}`)).body;
  expect(after).toMatchObject({ status: 'ready', counts: { new: 449, error: 1, applied: 0 } });
  expect(after.reasons[0].sentence.zh).toContain('第446行');
  expect(await counted('organisations')).toBe(before);
  // The good rows may still come in.
  await apply(officer, shown.id, 'good-rows');
  await work(w);
  expect(await counted('organisations')).toBe((before ?? 0) + 449);
});

test('an import that dies between two batches goes on where it stopped; two workers at once enter nothing twice', async () => {
  const lines = Array.from({ length: 700 }, (_, n) => organisation(30_000 + n));
  const shown = await preview(w, officer, { kind: 'organisations', bodyId }, sheet('organisations', lines));
  const before = (await counted('organisations')) ?? 0;
  expect((await apply(officer, shown.id, 'good-rows')).status).toBe(202);
  let batches = 0;
  const dying = {
    throwIfAborted: () => {
      batches += 1;
      if (batches === 3) throw new Error('killed');
    },
  } as AbortSignal;
  const finish = <T>(end: (tx: typeof w.db) => Promise<T>) => w.db.transaction(end);
  await expect(applyImport({ engine: w.engine, signal: dying, finish }, shown.id)).rejects.toThrow('killed');
  expect(await counted('organisations')).toBe(before + 400);
  const signal = new AbortController().signal;
  await Promise.all([1, 2, 3].map(() => applyImport({ engine: w.engine, signal, finish }, shown.id)));
  expect(await counted('organisations')).toBe(before + 700);
  expect((await officer.get(`/api/v1/imports/${shown.id}`)).body).toMatchObject({
    status: 'applied',
    counts: { applied: 700 },
  });
  await work(w);
});

test('two officers who apply at once: one is told that it is under way; a file handed in twice with one key is one import', async () => {
  const text = sheet('needs', ['普法讲座,democratic-rights,30,2026-09-01,座谈会,']);
  const made = await upload(w, officer, { kind: 'needs', bodyId }, text, { 'idempotency-key': 'k-1' });
  const again = await upload(w, officer, { kind: 'needs', bodyId }, text, { 'idempotency-key': 'k-1' });
  expect([made.status, again.status, again.body.id]).toEqual([202, 202, made.body.id]);
  const other = await upload(w, officer, { kind: 'needs', bodyId }, `${text}\n`, {
    'idempotency-key': 'k-1',
  });
  expect(other.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  expect((await apply(officer, made.body.id, 'good-rows')).body.reasons[0].rule).toBe('import.busy');
  await work(w);
  const answers = await Promise.all([1, 2, 3].map(() => apply(officer, made.body.id, 'good-rows')));
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
  await work(w);
  expect((await apply(officer, made.body.id, 'good-rows')).body.reasons[0].rule).toBe('import.applied');
  expect((await officer.delete(`/api/v1/imports/${made.body.id}`)).status).toBe(409);
});

test('an import that is given up enters nothing, and its file is no longer given out', async () => {
  const text = sheet('needs', ['放弃的需求,training,30,2026-09-01,座谈会,']);
  const shown = await preview(w, officer, { kind: 'needs', bodyId }, text);
  const file = await officer.get(`/api/v1/imports/${shown.id}/content`);
  expect(file.body).toBe(text);
  expect((await officer.delete(`/api/v1/imports/${shown.id}`)).body.status).toBe('cancelled');
  expect((await apply(officer, shown.id, 'good-rows')).status).toBe(409);
  expect((await officer.get(`/api/v1/imports/${shown.id}/content`)).status).toBe(404);
  expect((await officer.get('/api/v1/needs?q=放弃')).body.items).toEqual([]);
});

test('a file that is no table is refused as it comes in, with a sentence, and nothing of it is kept', async () => {
  const before = await counted('imports');
  const query = { kind: 'needs', bodyId };
  const line = '甲,training,30,2026-09-01,座谈会,';
  const gb18030 = Buffer.from('d2d2d2d2', 'hex');
  const merged = new ExcelJS.Workbook();
  const page = merged.addWorksheet('需求');
  page.addRows([['2026年职工需求汇总'], heads.needs.split(','), line.split(',')]);
  page.mergeCells('A1:F1');
  const files: [Buffer | string, string][] = [
    ['需求名称,人数\n甲,1', '缺少必需的列：“服务类别”'],
    [`${heads.needs},需求名称\n${line},`, '出现了两次'],
    [`年度汇总\n${heads.needs}\n${line}`, '没有一个认识'],
    [heads.needs, '没有记录'],
    [
      Buffer.concat([Buffer.from(`${heads.needs}\n${line}\n`), gb18030, Buffer.from(line.slice(1))]),
      '混用了两种编码',
    ],
    [Buffer.from(await merged.xlsx.writeBuffer()), '表头里有合并的单元格（A1:F1）'],
  ];
  for (const [content, sentence] of files) {
    const { status, body } = await upload(w, officer, query, content);
    expect([status, body.code], sentence).toEqual([422, 'DATA_REFUSED']);
    expect(body.reasons[0].sentence.zh).toContain(sentence);
    expect(body.reasons[0].sentence.en).not.toBe('');
  }
  expect(await counted('imports')).toBe(before);
});

test('who may not, what is no spreadsheet and what is too large is refused before anything is kept', async () => {
  const before = await counted('imports');
  const text = sheet('needs', ['甲,training,30,2026-09-01,座谈会,']);
  const stranger = await w.person('外人', [{ role: 'officer', bodyId: await w.body('丁市总工会') }]);
  const query = { kind: 'needs', bodyId };
  expect((await upload(w, finance, query, text)).body.code).toBe('ROLE_NOT_ALLOWED');
  expect((await upload(w, stranger, query, text)).status).toBe(404);
  expect((await upload(w, officer, { ...query, kind: 'wishes' }, text)).body.errors[0].pointer).toBe('/kind');
  expect((await upload(w, officer, query, '')).body.reasons[0].rule).toBe('import.empty');
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  expect((await upload(w, officer, query, old)).body.reasons[0].sentence.zh).toContain('.xls');
  const pdf = await upload(w, officer, query, Buffer.from('%PDF-1.7\n%aaaa\n1 0 obj\n'));
  expect([pdf.status, pdf.body.reasons[0].rule]).toEqual([422, 'import.type']);
  const large = await upload(w, officer, query, Buffer.alloc(60 * 1024 * 1024, 'a'));
  expect([large.status, large.body.code]).toEqual([413, 'TOO_LARGE']);
  expect(await counted('imports')).toBe(before);
}, 30_000);

test('a form brings the same: fields first, then the file', async () => {
  const form = new FormData();
  form.set('kind', 'needs');
  form.set('bodyId', bodyId);
  form.set('file', new Blob([sheet('needs', ['表单需求,training,3,2026-09-01,座谈会,'])]), '九月需求.csv');
  const packed = new Response(form);
  const answer = await w.app.inject({
    method: 'POST',
    url: '/api/v1/imports',
    headers: {
      authorization: `Bearer ${officer.key}`,
      'content-type': packed.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await packed.arrayBuffer()),
  });
  expect([answer.statusCode, answer.json().fileName]).toEqual([202, '九月需求.csv']);
  const template = await w.nobody.get('/api/v1/imports/templates/needs?format=csv');
  expect(template.body).toBe('\uFEFF需求名称,服务类别,人数,提出日期,来源,单位,地区,具体内容,征集轮次\r\n');
});
