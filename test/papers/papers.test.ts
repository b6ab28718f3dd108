import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../src/main/cli/demo/cast.ts';
import type { Stage } from '../../src/main/cli/demo/stage.ts';
import type { World } from '../../src/main/cli/demo/world.ts';
import { demoProject } from './demo.ts';
import { faultsOf, textOf } from './word.ts';

let world: World;
let stage: Stage;
let admin: Asker;

interface Listed {
  kind: string;
  papers: { of: string; label: string | null; number: string | null; page: string; docx: string }[];
  awaits: { zh: string } | null;
}

type Asker = ReturnType<typeof asker>;

/** Asks as somebody, or as nobody. */
function asker(key?: string) {
  const send = (path: string, init: RequestInit = {}) =>
    fetch(
      `${world.server.url}${path.startsWith('/api') ? '' : `/api/v1/projects/${stage.projectId}`}${path}`,
      {
        ...init,
        headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), ...init.headers },
      },
    );
  return {
    page: async (path: string) => {
      const answer = await send(path);
      return { status: answer.status, headers: answer.headers, text: await answer.text() };
    },
    file: async (path: string) => {
      const answer = await send(path);
      return {
        status: answer.status,
        headers: answer.headers,
        content: Buffer.from(await answer.arrayBuffer()),
      };
    },
    list: async (): Promise<Listed[]> => {
      const answer = await send('/papers');
      return ((await answer.json()) as { items: Listed[] }).items;
    },
    issue: async (kind: string, of?: string) => {
      const answer = await send(`/papers/${kind}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(of === undefined ? {} : { of }),
      });
      // biome-ignore lint/suspicious/noExplicitAny: answers are read field by field.
      return { status: answer.status, body: (await answer.json()) as any };
    },
  };
}

const keyOf = ({ client }: Person): string => (client as unknown as { key: string }).key;
const as = (person: Person): Asker => asker(keyOf(person));

beforeAll(async () => {
  ({ world, stage } = await demoProject());
  admin = asker(world.adminKey);
}, 120_000);
afterAll(() => world.close());

/** What must be there of a project that went all the way, with one challenge and nothing failed. */
const expected = [
  'needs-list',
  'screening',
  'initiation',
  'funds-confirmation',
  'objectives',
  'survey',
  'plan',
  'intention-notice',
  'procurement-notice',
  'correction-notice',
  'opening-record',
  'qualification',
  'conformity',
  'score-summary',
  'evaluation-report',
  'result-notice',
  'award-notice',
  'loser-notice',
  'challenge-reply',
  'contract',
  'contract-notice',
  'visit-record',
  'project-ledger',
  'acceptance-report',
  'opinion-summary',
  'acceptance-notice',
  'payment-approval',
  'settlement',
  'self-evaluation',
  'performance-report',
  'performance-notice',
  'archive-catalogue',
];

test('every paper of the whole project is there, opens in Word by its own validator, and says the same on both', async () => {
  const list = await admin.list();
  expect(list.filter(({ papers }) => papers.length > 0).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(expected),
  );
  const documents = new Map<string, Uint8Array>();
  for (const { kind, papers, awaits } of list) {
    if (papers.length === 0) expect(awaits?.zh, kind).toMatch(/^须先办理“.+”。$/);
    for (const { of, number, page, docx } of papers) {
      const [html, word] = [await admin.page(page), await admin.file(docx)];
      expect([html.status, word.status], kind).toEqual([200, 200]);
      documents.set(`${kind}-${of}.docx`, word.content);
      const text = await textOf(word.content);
      expect(text, kind).toContain(number ?? '草稿，尚未编号');
      // Nothing that was missing shows as a fault of ours.
      expect(`${text}${html.text}`, kind).not.toMatch(/undefined|NaN|\[object|null/);
      // Every figure of the one is in the other.
      const figures = text.match(/\d[\d,]*\.\d{2}/g) ?? [];
      for (const figure of figures) expect(html.text, `${kind} ${figure}`).toContain(figure);
    }
  }
  expect(await faultsOf(documents)).toEqual({});
}, 120_000);

describe('the figures are those of the record', () => {
  const wordOf = async (kind: string, of?: string) =>
    textOf((await admin.file(`/papers/${kind}.docx${of ? `?of=${of}` : ''}`)).content);

  test('contract and award in figures and in words, to both parties by name', async () => {
    const contract = await wordOf('contract');
    expect(contract).toContain('人民币壹佰贰拾陆万柒仟伍佰元整（￥1,267,500.00）');
    expect(contract).toContain('广州华银医学检验中心有限公司');
    expect(contract).toContain('2021年1月15日');
    expect(await wordOf('award-notice')).toContain('人民币壹佰贰拾陆万柒仟伍佰元整（￥1,267,500.00）');
    expect(await wordOf('result-notice')).toContain('1,267,500.00元');
  });

  test('scores as published, each bidder told its own and the winner’s price alone', async () => {
    const summary = await wordOf('score-summary');
    for (const figure of ['100.00', '32.04', '21.10', '18.84', '19.70']) expect(summary).toContain(figure);
    const [, second] = stage.cast.suppliers;
    const { papers } = (await admin.list()).find(({ kind }) => kind === 'loser-notice') as Listed;
    const own = papers.find(({ label }) => label === second.organisation);
    const letter = await wordOf('loser-notice', own?.of);
    expect(letter).toContain('总得分为32.04分');
    expect(letter).toContain('排名第2');
    for (const secret of ['21.10', '19.70', '100.00', '1,286,800', stage.cast.suppliers[2].organisation])
      expect(letter).not.toContain(secret);
  });

  test('payments add up to the contract, the grade is the evaluation’s', async () => {
    const settlement = await wordOf('settlement');
    expect(settlement).toContain('1,267,500.00元');
    const report = await wordOf('performance-report');
    const { context } = await stage.cast.officer.client.get<{
      context: { evaluation: { aggregate: string } };
    }>(stage.path('?include=context'));
    expect(report).toContain(`${context.evaluation.aggregate}分`);
    expect(report).toMatch(/评价等级\s+中/);
  });
});

test('a paper reaches whom it concerns and nobody else', async () => {
  const [winner, second, third] = stage.cast.suppliers;
  const kinds = async (who: Asker) => (await who.list()).map(({ kind }) => kind);
  const public_ = [
    'intention-notice',
    'procurement-notice',
    'correction-notice',
    'result-notice',
    'contract-notice',
    'acceptance-notice',
    'performance-notice',
  ];
  expect(await kinds(asker())).toEqual(public_);
  expect((await asker().page('/papers/result-notice')).status).toBe(200);
  for (const kind of ['score-summary', 'contract', 'opening-record', 'loser-notice', 'payment-approval']) {
    expect((await asker().page(`/papers/${kind}`)).status, kind).toBe(401);
    expect((await as(third).page(`/papers/${kind}`)).status === 200, kind).toBe(kind === 'loser-notice');
  }
  const ofSecond = (await as(second).list()).find(({ kind }) => kind === 'loser-notice');
  expect(ofSecond?.papers).toHaveLength(1);
  const path = `/papers/loser-notice?of=${ofSecond?.papers[0]?.of}`;
  expect((await as(second).page(path)).status).toBe(200);
  expect((await as(third).page(path)).status).toBe(404);
  expect((await as(winner).page(path)).status).toBe(404);
  expect(await kinds(as(winner))).toEqual(
    expect.arrayContaining(['contract', 'award-notice', 'acceptance-report']),
  );
  expect(await kinds(as(winner))).not.toContain('score-summary');
  expect(await kinds(as(second))).toContain('challenge-reply');
  expect(await kinds(as(third))).not.toContain('challenge-reply');
  expect(await kinds(as(stage.cast.experts[0] as Person))).toEqual(public_);
  expect((await as(winner).issue('contract')).status).toBe(403);
});

test('a page runs nothing and loads nothing', async () => {
  const { headers, text } = await admin.page('/papers/contract');
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).not.toMatch(/<script|src=|url\(/);
  expect(text).toContain('size: A4');
});

test('bad questions are refused in words', async () => {
  expect((await admin.page('/papers/no-such-paper')).status).toBe(404);
  expect((await admin.page('/papers/contract?of=nobody')).status).toBe(404);
  expect((await admin.page('/papers/contract?what=1')).status).toBe(422);
  const early = await admin.page('/papers/cure-notice');
  expect(early.status).toBe(409);
  expect(JSON.parse(early.text)).toMatchObject({
    code: 'CONDITION_NOT_MET',
    reasons: [{ sentence: { zh: '还没有催告函。须先办理“发出催告函”。' } }],
  });
  const nowhere = '/api/v1/projects/00000000-0000-4000-8000-000000000000/papers';
  expect((await asker().page(nowhere)).status).toBe(404);
  expect((await admin.page(`${nowhere}/contract`)).status).toBe(404);
});

describe('numbers', () => {
  const officer = () => as(stage.cast.officer);

  test('are given once, by the body’s own rule, without gaps, whoever asks at the same time', async () => {
    const { bodyId } = await stage.cast.officer.client.get<{ bodyId: string }>(
      stage.path('?include=context'),
    );
    const url = `${world.server.url}/api/v1/bodies/${bodyId}`;
    const headers = { authorization: `Bearer ${world.adminKey}`, 'content-type': 'application/json' };
    const { headers: seen } = await fetch(url, { headers });
    const patch = (pattern: string) =>
      fetch(url, {
        method: 'PATCH',
        headers: { ...headers, 'if-match': String(seen.get('etag')) },
        body: JSON.stringify({ policy: { 'paper-numbers': { notices: pattern, letters: pattern } } }),
      });
    for (const wrong of ['平工购{year}{seq}号', '平工购〔{year}〕号', '{seq}', '平{year}—{seq}—{seq}']) {
      expect((await patch(wrong)).status, wrong).toBe(422);
    }
    expect((await patch('平工购〔{year}〕{seq}号')).status).toBe(200);

    const kinds = [
      'intention-notice',
      'procurement-notice',
      'result-notice',
      'award-notice',
      'contract-notice',
    ];
    const issued = await Promise.all([...kinds, ...kinds].map((kind) => officer().issue(kind)));
    expect(issued.map(({ status }) => status).sort()).toEqual([
      ...kinds.map(() => 200),
      ...kinds.map(() => 201),
    ]);
    const numbers = new Set(issued.map(({ body }) => body.number));
    expect([...numbers].sort()).toEqual([1, 2, 3, 4, 5].map((seq) => `平工购〔2022〕${seq}号`));
    // Notices and letters share a pattern, and so its count; contracts have their own, by the year of their issue.
    expect((await officer().issue('contract')).body.number).toBe('购合〔2020〕1号');
  });

  test('what is issued is filed by its digest and bears its number; a repetition changes nothing', async () => {
    const first = await officer().issue('award-notice');
    expect(first.status).toBe(200);
    const { number, document } = first.body;
    const { content } = await admin.file(`/api/v1/documents/${document.id}/content`);
    expect(createHash('sha256').update(content).digest('hex')).toBe(document.sha256);
    expect(await faultsOf(new Map([['issued.docx', content]]))).toEqual({});
    const text = await textOf(content);
    expect(text).toContain(number);
    expect(text).not.toContain('草稿');
    expect((await admin.page('/papers/award-notice')).text).toContain(number);
    expect((await admin.list()).find(({ kind }) => kind === 'award-notice')?.papers[0]?.number).toBe(number);
  });

  test('a paper whose record has changed keeps its number and becomes a new version', async () => {
    const one = await officer().issue('archive-catalogue');
    expect(one.status).toBe(201);
    await officer().issue('survey');
    const two = await officer().issue('archive-catalogue');
    expect(two.status).toBe(201);
    expect(two.body.number).toBe(one.body.number);
    expect([one.body.document.version, two.body.document.version]).toEqual([1, 2]);
    expect(two.body.document.sha256).not.toBe(one.body.document.sha256);
    expect((await admin.file(`/api/v1/documents/${one.body.document.id}/content`)).status).toBe(200);
  });

  test('who may not issue a paper takes no number', async () => {
    const { finance, reviewer } = stage.cast;
    expect((await as(reviewer).issue('contract-notice')).status).toBe(403);
    expect((await as(finance).issue('settlement')).status).toBe(201);
    expect((await officer().issue('cure-notice')).status).toBe(409);
    expect((await officer().issue('no-such-paper')).status).toBe(404);
  });
});
