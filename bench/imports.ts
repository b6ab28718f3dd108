import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { findPostgresPrograms } from '../test/support/servers/postgres-programs.ts';
import { startPostgresServer } from '../test/support/servers/postgres-server.ts';
import { creditCodeCheck } from '../workflows/organisation/credit-code.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const secret = 'bench.secret-bench-secret-bench';

/**
 * 50,000 organisations with 100 planted errors, as XLSX and as CSV, over HTTP into a server on PostgreSQL with fsync:
 * preview, the good rows entered, another 50,000 entered all or nothing. Is every error reported at its row and
 * column? How much memory above idle does the server take at its peak? One line of JSON.
 */
export async function run(args: readonly string[]): Promise<void> {
  const count = Number(args[0] ?? 50_000);
  const errors = Math.min(100, Math.floor(count / 10));
  const folder = mkdtempSync(join(tmpdir(), 'goufu-bench-'));
  const server = await startPostgresServer({
    programs: await findPostgresPrograms(folder),
    settings: { fsync: 'on', full_page_writes: 'on' },
  });
  let child: ChildProcess | undefined;
  process.on('exit', () => child?.kill('SIGKILL'));
  try {
    const started = await startServer(server.url, folder);
    child = started.child;
    const desk = await deskOf(started.url);
    const pid = child.pid as number;
    // What a start allocates is given back first: idle is what the server needs when nobody asks it for anything.
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const idle = residentMebibytes(pid);
    const planted = plan(count, errors);
    const xlsx = join(folder, 'organisations.xlsx');
    await writeXlsx(xlsx, planted.rows);
    const watch = watchMemory(pid);

    const first = await desk.preview(await readFile(xlsx));
    const found = await desk.errors(first.id);
    const missed = [...planted.errors].filter(([row, column]) => found.get(row) !== column).length;
    const good = await desk.apply(first.id, 'good-rows');
    const again = await desk.preview(Buffer.from(csv(planted.rows)));
    const fresh = await desk.preview(Buffer.from(csv(plan(count, 0, count).rows)));
    const all = await desk.apply(fresh.id, 'all-or-nothing');

    const peak = watch();
    const line = {
      bench: 'imports',
      rows: count,
      planted: errors,
      reported: found.size,
      missed,
      previewXlsxMs: first.ms,
      applyGoodRowsMs: good.ms,
      applied: good.counts.applied,
      previewCsvMs: again.ms,
      same: again.counts.same,
      applyAllOrNothingMs: all.ms,
      appliedAllOrNothing: all.counts.applied,
      idleMebibytes: idle,
      peakMebibytes: peak,
      aboveIdleMebibytes: peak - idle,
    };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  } finally {
    child?.kill('SIGKILL');
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Line = string[];
const head: Line = [
  '名称',
  '统一社会信用代码',
  '组织类型',
  '行业',
  '人员规模',
  '资金来源',
  '活动内容',
  '所在地区',
  '联系电话',
];

/** Rows of a sheet, and of those that are wrong the column. */
function plan(count: number, errors: number, from = 0): { rows: Line[]; errors: Map<number, string> } {
  const wrong = new Map<number, string>();
  const rows = Array.from({ length: count }, (_, n): Line => {
    const first = `52410400MJ${String(from + n).padStart(7, '0')}`;
    return [
      `鹰城第${from + n}职工服务中心`,
      first + creditCodeCheck(first),
      '民办非企业单位',
      '职工服务',
      String(1 + (n % 90)),
      '政府购买服务、会费',
      `面向第${from + n}片区职工开展心理疏导、技能培训和法律援助`,
      '新华区',
      '0375-2900000',
    ];
  });
  const faults: [number, string][] = [
    [1, '52410400MJ0000000I'],
    [2, '俱乐部'],
    [4, '十二'],
    [0, '=HYPERLINK("http://x","y")'],
  ];
  for (let k = 0; k < errors; k += 1) {
    const n = Math.floor((k * count) / errors) + (k % 7);
    const [column, text] = faults[k % faults.length] as [number, string];
    (rows[n] as Line)[column] = text;
    wrong.set(n + 2, String.fromCharCode(65 + column));
  }
  return { rows, errors: wrong };
}

const csv = (rows: readonly Line[]): string =>
  [head, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

async function writeXlsx(filename: string, rows: readonly Line[]): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename, useSharedStrings: true });
  const sheet = book.addWorksheet('社会组织');
  for (const row of [head, ...rows]) sheet.addRow(row).commit();
  sheet.commit();
  await book.commit();
}

function startServer(databaseUrl: string, folder: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['bin/goufu.mjs', 'start'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      GOUFU_DATA: folder,
      GOUFU_BOOTSTRAP_KEY: secret,
      GOUFU_RATE_LIMIT: '0',
      LOG_LEVEL: 'warn',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /https?:\/\/[\w.:[\]-]+(?=\s)/.exec(said)?.[0];
      if (url) resolve({ child, url });
    });
    child.on('exit', () => reject(new Error(`the server ended before it listened:\n${said}`)));
  });
}

interface Counts {
  applied: number;
  same: number;
}

/** An officer at a body, and what they do with imports. */
async function deskOf(url: string) {
  const api = async (
    method: string,
    path: string,
    key: string,
    body?: unknown,
    type = 'application/json',
  ) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { body: body instanceof Buffer ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`);
    return JSON.parse(text);
  };
  const place = {
    name: '市总工会',
    level: 'city',
    province: '河南',
    city: '平顶山',
    staffing: 'administrative',
  };
  const bodyId = (await api('POST', '/bodies', secret, place)).id as string;
  const user = await api('POST', '/users', secret, { login: 'officer', name: '经办' });
  await api('POST', `/users/${user.id}/roles`, secret, { role: 'officer', bodyId });
  const made = await api('POST', '/keys', secret, { userId: user.id, label: 'bench' });
  const key = `${made.id}.${made.secret}`;

  const settled = async (id: string, from: number, status: string) => {
    for (;;) {
      const found = await api('GET', `/imports/${id}`, key);
      if (found.status === status) {
        return { id, ms: Math.round(performance.now() - from), counts: found.counts as Counts };
      }
      if (!['reading', 'applying'].includes(found.status)) throw new Error(JSON.stringify(found));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  return {
    async preview(file: Buffer) {
      const from = performance.now();
      const query = `kind=organisations&bodyId=${bodyId}`;
      const { id } = await api('POST', `/imports?${query}`, key, file, 'application/octet-stream');
      return settled(id, from, 'ready');
    },
    async apply(id: string, mode: string) {
      const from = performance.now();
      await api('POST', `/imports/${id}/apply`, key, { mode });
      return settled(id, from, 'applied');
    },
    /** Row → column of the first fault. */
    async errors(id: string): Promise<Map<number, string>> {
      const { items } = await api('GET', `/imports/${id}/rows?status=error&limit=200`, key);
      return new Map(
        items.map(({ row, faults }: { row: number; faults: { column: string }[] }) => [
          row,
          faults[0]?.column ?? '',
        ]),
      );
    },
  };
}

const residentMebibytes = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

/** Looks every 20 ms; returns how to end it and learn the most that was seen. */
function watchMemory(pid: number): () => number {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentMebibytes(pid));
  }, 20);
  return () => {
    clearInterval(timer);
    return peak;
  };
}
