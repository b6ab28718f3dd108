import { readFile } from 'node:fs/promises';
import { CliError, type readArguments } from './command.ts';

/** Options of every command that speaks to a server. */
export const remoteOptions = {
  server: { type: 'string' },
  key: { type: 'string' },
  project: { type: 'string' },
} as const satisfies Parameters<typeof readArguments>[1];

export const remoteHelp = {
  '--server URL': {
    zh: '服务器地址（或环境变量 GOUFU_SERVER）',
    en: 'address of the server (or GOUFU_SERVER)',
  },
  '--key ID.SECRET': { zh: '接口密钥（或环境变量 GOUFU_KEY）', en: 'API key (or GOUFU_KEY)' },
  '--project ID': { zh: '项目编号', en: 'id of the project' },
};

interface Answer<T> {
  body: T;
  etag: string;
}

/** A project on a server, over HTTP. Every refusal becomes a CliError with its sentences. */
export class Remote {
  private readonly base: string;
  private readonly key: string;

  constructor({ server, key, project }: { server?: string; key?: string; project?: string }) {
    const url = server ?? process.env.GOUFU_SERVER;
    const secret = key ?? process.env.GOUFU_KEY;
    if (!url || !secret || !project) {
      throw new CliError({
        zh: '请用 --server、--key、--project 指明服务器、密钥和项目。',
        en: 'Name the server, the key and the project with --server, --key and --project.',
      });
    }
    this.base = `${url.replace(/\/+$/, '')}/api/v1/projects/${project}`;
    this.key = secret;
  }

  get<T>(path: string): Promise<Answer<T>> {
    return this.send('GET', path);
  }

  /** With the version of the project that was just seen. */
  async post<T>(path: string, body: unknown): Promise<Answer<T>> {
    const { etag } = await this.get('');
    return this.send('POST', path, body, etag);
  }

  private async send<T>(method: string, path: string, body?: unknown, etag?: string): Promise<Answer<T>> {
    const response = await fetch(`${this.base}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(etag ? { 'if-match': etag } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((cause: Error) => {
      throw new CliError({
        zh: `无法连接服务器：${cause.message}`,
        en: `The server cannot be reached: ${cause.message}`,
      });
    });
    const answer = (await response.json()) as T & Problem;
    if (response.ok) return { body: answer, etag: response.headers.get('etag') ?? '' };
    const said = (language: 'zh' | 'en') =>
      answer.reasons?.map(({ sentence }) => sentence[language]).join(' ') || answer.code;
    throw new CliError({ zh: `${response.status} ${said('zh')}`, en: `${response.status} ${said('en')}` });
  }
}

interface Problem {
  code: string;
  reasons?: { sentence: { zh: string; en: string } }[];
}

/** A JSON file. Throws CliError when there is none, or none that can be read. */
export async function readJson<T>(path: string | undefined, what: { zh: string; en: string }): Promise<T> {
  if (!path) throw new CliError({ zh: `请指明${what.zh}。`, en: `Name ${what.en}.` });
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    throw new CliError({
      zh: `无法读取${what.zh} ${path}：${(error as Error).message}`,
      en: `${what.en} ${path} cannot be read: ${(error as Error).message}`,
    });
  }
}
