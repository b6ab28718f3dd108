import { paperDefinitions } from '../../../src/papers/kinds/index.ts';
import type { Caller, World } from '../../api/support.ts';
import { type Route, routesOf } from './routes.ts';

/** Everything somebody can find out without changing anything: every page, and what every step would come to. */
export interface Seen {
  /** What was asked and by whom. */
  what: string;
  /** Status, version and body as they came. */
  answer: string;
}

/** Parameters that narrow or page a list: each is tried, so that no count, order or cursor tells more than the list. */
const queries = ['', '?limit=1'];

/** Lists that are read as a file too: it is the same rows, and these hold what projects have come to. */
const asFiles = ['/api/v1/projects', '/api/v1/feed', '/api/v1/inbox', '/api/v1/projects/{id}/events'];

/** What stands in the place of each id; a resource that is not named here gets the project's, which it is not. */
export interface Ids {
  projectId: string;
  bodyId: string;
  /** Of a supplier that bids. */
  organisationId?: string;
  /** Of a need that the project serves. */
  needId?: string;
}

/** Papers that could tell of bids or sheets before their time. */
const papers = paperDefinitions
  .filter(({ stage }) => ['sourcing', 'evaluation'].includes(stage))
  .map(({ kind }) => kind);

/** What stands in a path beside ids; the projects that are read here were all started in this year. */
const inPlaceOf: Record<string, readonly string[]> = { year: ['2026'], kind: papers };

export class Reader {
  private routes: Route[] | undefined;

  constructor(private readonly w: World) {}

  /** Every GET route of the description, with this project (and its body) in place of each id. */
  async pages(who: string, caller: Caller, ids: Ids): Promise<Seen[]> {
    const { projectId, bodyId, organisationId = projectId, needId = projectId } = ids;
    const idOf: Record<string, string> = {
      bodies: bodyId,
      organisations: organisationId,
      needs: needId,
    };
    this.routes ??= routesOf((await this.w.nobody.get('/openapi.json')).body);
    const urls: string[] = [];
    for (const { method, path } of this.routes) {
      if (method !== 'GET') continue;
      // A Word file is the page packed up; what is in it is the page's.
      if (path.endsWith('{kind}.docx')) continue;
      const own = /\/([a-z-]+)\/\{id\}/.exec(path)?.[1] ?? '';
      const [, named = ''] = /\{(year|kind)\}/.exec(path) ?? [];
      for (const value of inPlaceOf[named] ?? ['']) {
        const filled = named ? path.replace(`{${named}}`, value) : path;
        const url = filled.replace(/\{[^}]+\}/g, idOf[own] ?? projectId);
        const variants = [
          ...(path.includes('{') ? [''] : queries),
          ...(asFiles.includes(path) ? ['?format=csv'] : []),
        ];
        urls.push(...variants.map((query) => url + query));
      }
    }
    urls.push(`/api/v1/projects/${projectId}/actions?all=true`);
    return sideBySide(urls.map((url) => () => this.see(who, caller, 'GET', url)));
  }

  /** What every event would come to for somebody: tried dry with an empty form, and supposed. */
  async rehearsals(who: string, caller: Caller, projectId: string, etag: string): Promise<Seen[]> {
    const url = `/api/v1/projects/${projectId}`;
    const asked = (await this.events(projectId)).flatMap((type) => {
      const forms = type === 'OPEN' ? [{}, { present: ['监督员'] }] : [{}];
      return forms.flatMap((data) => [
        () => this.see(who, caller, 'POST', `${url}/events?dryRun=true`, { type, data }, etag),
        () => this.see(who, caller, 'POST', `${url}/what-if`, { events: [{ type, data }] }),
      ]);
    });
    return sideBySide(asked);
  }

  /** What the present state listens to, and what brings sealed things to light. */
  private async events(projectId: string): Promise<string[]> {
    const { body } = await this.w.admin.get(`/api/v1/projects/${projectId}/actions`);
    const here = (body as { event: string }[]).map(({ event }) => event);
    return [...new Set([...here, 'OPEN', 'CLOSE_OFFERS', 'RANK', 'AGGREGATE', 'SUBMIT_BID'])].sort();
  }

  private async see(
    who: string,
    { key }: Caller,
    method: 'GET' | 'POST',
    url: string,
    payload?: object,
    etag?: string,
  ): Promise<Seen> {
    const answer = await this.w.app.inject({
      method,
      url,
      headers: {
        ...(key ? { authorization: `Bearer ${key}` } : {}),
        ...(etag ? { 'if-match': etag } : {}),
      },
      ...(payload ? { payload } : {}),
    });
    return {
      what: `${who} ${method} ${url} ${payload ? JSON.stringify(payload) : ''}`,
      answer: `${answer.statusCode} ${answer.headers.etag ?? ''} ${answer.headers.location ?? ''} ${answer.body}`,
    };
  }
}

/** Asks eight at a time, since nothing is changed by asking; the answers stand in the order of the questions. */
async function sideBySide(asked: readonly (() => Promise<Seen>)[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let at = 0; at < asked.length; at += 8) {
    seen.push(...(await Promise.all(asked.slice(at, at + 8).map((ask) => ask()))));
  }
  return seen;
}

/** Rehearsals name fresh ids and hashes each time; what they say is compared without them. */
export const withoutFresh = ({ what, answer }: Seen): Seen => ({
  what,
  answer: answer
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id')
    .replace(/\b[0-9a-f]{64}\b/g, 'hash'),
});

/** What reads differently the second time. */
export function differences(before: readonly Seen[], after: readonly Seen[]): string[] {
  return before.flatMap(({ what, answer }, index) => {
    const now = after[index]?.answer ?? 'nothing';
    return now === answer ? [] : [`${what}\n  was ${around(answer, now)}\n  is  ${around(now, answer)}`];
  });
}

function around(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at += 1;
  return text.slice(Math.max(0, at - 120), at + 240);
}
