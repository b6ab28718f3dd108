import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { sheetKindIds } from '../../sheets/kinds/index.ts';
import { atMost, CliError, type Command, readArguments, say } from './command.ts';

const modes = ['all-or-nothing', 'good-rows'];
const pollMs = 300;

interface Import {
  id: string;
  status: string;
  counts: Record<'rows' | 'new' | 'changed' | 'same' | 'error' | 'applied', number>;
  reasons: { sentence: { zh: string; en: string } }[];
}

/** Hands a spreadsheet in, shows its preview, and enters it where a mode says so. */
export const importSheet: Command = {
  usage: 'import KIND FILE --body ID [--mode all-or-nothing|good-rows] --server URL --key ID.SECRET',
  summary: {
    zh: '导入 XLSX 或 CSV 表格（needs 需求、organisations 社会组织、funding-lines 经费、performance 绩效数据）：先显示预览和有误的行；给出 --mode 才写入。',
    en: 'Import an XLSX or CSV (needs, organisations, funding-lines, performance): shows the preview and the rows with errors, and enters them only with --mode.',
  },
  options: {
    '--body ID': { zh: '采购单位', en: 'the purchasing body' },
    '--mode MODE': {
      zh: 'all-or-nothing 全部导入，否则一行也不导入；good-rows 只导入无误的行',
      en: 'all-or-nothing, or good-rows: those without errors',
    },
    '--server URL': {
      zh: '服务器地址（或环境变量 GOUFU_SERVER）',
      en: 'address of the server (or GOUFU_SERVER)',
    },
    '--key ID.SECRET': { zh: '接口密钥（或环境变量 GOUFU_KEY）', en: 'API key (or GOUFU_KEY)' },
  },
  async run(argv) {
    const { values, positionals } = readArguments(argv, {
      body: { type: 'string' },
      mode: { type: 'string' },
      server: { type: 'string' },
      key: { type: 'string' },
    });
    atMost(2, positionals);
    const [kind, file] = positionals;
    const server = values.server ?? process.env.GOUFU_SERVER;
    const key = values.key ?? process.env.GOUFU_KEY;
    if (!sheetKindIds.some((id) => id === kind) || !file || !values.body || !server || !key) throw incomplete;
    if (values.mode !== undefined && !modes.includes(values.mode)) throw unknownMode(values.mode);
    const send = sender(`${server.replace(/\/+$/, '')}/api/v1/imports`, key);
    const query = new URLSearchParams({ kind: kind ?? '', bodyId: values.body, fileName: basename(file) });
    const made = await send<Import>(`?${query}`, await contentOf(file), 'application/octet-stream');
    const read = await settled(send, made.id, 'reading');
    for (const { sentence } of read.reasons) say(sentence);
    if (read.status !== 'ready') return 1;
    await showErrors(send, read);
    const { counts } = read;
    say({
      zh: `共${counts.rows}行：新增${counts.new}，变更${counts.changed}，相同${counts.same}，有误${counts.error}。`,
      en: `${counts.rows} rows: ${counts.new} new, ${counts.changed} changed, ${counts.same} the same, ${counts.error} with errors.`,
    });
    if (!values.mode) return counts.error > 0 ? 1 : 0;
    await send(`/${made.id}/apply`, JSON.stringify({ mode: values.mode }), 'application/json');
    const done = await settled(send, made.id, 'applying');
    for (const { sentence } of done.reasons) say(sentence);
    say({ zh: `已导入${done.counts.applied}行。`, en: `${done.counts.applied} rows were imported.` });
    return done.status === 'applied' ? 0 : 1;
  },
};

type Send = <T>(path: string, body?: Buffer | string, type?: string) => Promise<T>;

/** With a body it posts, without it reads. Every refusal becomes a CliError with its sentences. */
const sender =
  (base: string, key: string): Send =>
  async <T>(path: string, body?: Buffer | string, type = '') => {
    const answer = await fetch(base + path, {
      headers: { authorization: `Bearer ${key}`, ...(body === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { method: 'POST', body }),
    }).catch((cause: Error) => {
      throw new CliError({
        zh: `无法连接服务器：${cause.message}`,
        en: `The server cannot be reached: ${cause.message}`,
      });
    });
    const said = (await answer.json()) as T & { code: string; reasons?: Import['reasons'] };
    if (answer.ok) return said;
    const of = (language: 'zh' | 'en') =>
      said.reasons?.map(({ sentence }) => sentence[language]).join(' ') || said.code;
    throw new CliError({ zh: `${answer.status} ${of('zh')}`, en: `${answer.status} ${of('en')}` });
  };

async function settled(send: Send, id: string, busy: string): Promise<Import> {
  for (;;) {
    const found = await send<Import>(`/${id}`);
    if (found.status !== busy) return found;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}

async function showErrors(send: Send, { id }: Import): Promise<void> {
  let next: string | null = '';
  while (next !== null) {
    const query: string = new URLSearchParams({
      status: 'error',
      limit: '200',
      ...(next ? { cursor: next } : {}),
    }).toString();
    const page: { items: { sentence: { zh: string; en: string } }[]; next: string | null } = await send(
      `/${id}/rows?${query}`,
    );
    for (const { sentence } of page.items) say(sentence);
    next = page.next;
  }
}

async function contentOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: Error) => {
    throw new CliError({
      zh: `无法读取文件：${error.message}`,
      en: `Cannot read the file: ${error.message}`,
    });
  });
}

const incomplete = new CliError({
  zh: `请指明种类（${sheetKindIds.join('、')}）、文件、--body、--server 和 --key。`,
  en: `Name the kind (${sheetKindIds.join(', ')}), the file, --body, --server and --key.`,
});
const unknownMode = (mode: string) =>
  new CliError({
    zh: `--mode 应为 ${modes.join(' 或 ')}，收到“${mode}”。`,
    en: `--mode must be ${modes.join(' or ')}, not “${mode}”.`,
  });
