import { describe, expect, it } from 'vitest';
import {
  answerOf,
  connect,
  type Goufu,
  GoufuProblem,
  ProjectCase,
  type ProjectEvent,
} from '../../client/src/index.ts';
import { world } from './support.ts';

const w = world();

/** The client of somebody, over the app in this process. */
const as = (key?: string): Goufu =>
  connect({
    url: 'http://goufu.test',
    ...(key ? { key } : {}),
    language: 'en',
    fetch: async (request: string | URL | Request) => {
      const { method, url, headers, text } = await readable(request as Request);
      const answer = await w.app.inject({ method, url, headers, ...(text ? { payload: text } : {}) });
      return new Response(answer.statusCode === 204 ? null : answer.body, {
        status: answer.statusCode,
        headers: answer.headers as Record<string, string>,
      });
    },
  });
const readable = async (request: Request) => ({
  method: request.method as 'GET',
  url: request.url.replace('http://goufu.test', ''),
  headers: Object.fromEntries(request.headers),
  text: await request.text(),
});

describe('the client', () => {
  it('takes a project from needs to initiation, with a name for everything that a form names', async () => {
    const bodyId = await w.body('市总工会');
    const hired = async (role: 'officer' | 'reviewer' | 'leader' | 'finance') =>
      as((await w.person(role, [{ role, bodyId }])).key);
    const [officer, reviewer, leader, finance] = await Promise.all([
      hired('officer'),
      hired('reviewer'),
      hired('leader'),
      hired('finance'),
    ]);
    await answerOf(
      finance.POST('/api/v1/funding-lines', {
        body: {
          bodyId,
          code: '2070199',
          name: '职工服务经费',
          year: 2026,
          kind: 'fiscal',
          amount: '600000.00',
        },
      }),
    );
    const made = await answerOf(
      officer.POST('/api/v1/projects', { body: { bodyId, title: '职工技能培训', category: 'training' } }),
    );
    const of = (goufu: Goufu) => new ProjectCase(goufu, made.id);
    const project = of(officer);

    await project.take({
      type: 'SUBMIT_NEED',
      data: {
        title: '电工培训',
        category: 'training',
        headcount: 120,
        raisedOn: '2026-09-01',
        source: '座谈会',
      },
    });
    await project.take({ type: 'CLOSE_COLLECTION' });
    await project.take({ type: 'CLASSIFY', data: { category: 'training', summary: '同一类需求' } });
    const passed = (evidence: string) => ({ passed: true, evidence });
    await of(reviewer).take({
      type: 'SCREEN',
      data: {
        concentration: passed('120人提出'),
        benefit: passed('比自办节省两成'),
        suitability: passed('五家机构可以承接'),
      },
    });

    const [submit] = (await project.actions()).filter(({ event }) => event === 'SUBMIT');
    expect(submit).toMatchObject({ allowed: true, title: { en: expect.any(String) } });
    const lines = await project.choices('SUBMIT', 'fundingLineId', '职工服务');
    expect(lines).toMatchObject([{ name: expect.stringContaining('职工服务经费') }]);
    const initiation = (budget: string): ProjectEvent => ({
      type: 'SUBMIT',
      data: {
        fundingLineId: String(lines[0]?.id),
        budget,
        fiscalYear: 2026,
        termMonths: 12,
        inCatalogue: false,
        publicService: true,
        objectives: [{ indicator: '培训人数', target: '120' }],
        exAnteEvaluation: '已评估',
        negativeList: { checked: true, hits: [] },
      },
    });
    const refused = await project.take(initiation('700000.00')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GoufuProblem);
    expect(refused).toMatchObject({ code: 'DATA_REFUSED', message: expect.stringMatching(/700,000.00/) });
    expect(await project.rehearse(initiation('480000.00'))).toMatchObject({ dryRun: true });
    await project.take(initiation('480000.00'));
    await of(finance).take({ type: 'CONFIRM_FUNDS' });
    await of(reviewer).take({ type: 'APPROVE' });
    const approved = await of(leader).take({ type: 'APPROVE' });
    expect(approved.stage).not.toBe('initiation');
    const next = await project.actions();
    expect(next.filter(({ allowed }) => allowed).map(({ title }) => title.en)).not.toEqual([]);
  });

  it('tells a stale version, a refusal and an unknown key apart', async () => {
    const bodyId = await w.body('区总工会');
    const officer = as((await w.person('经办', [{ role: 'officer', bodyId }])).key);
    const made = await answerOf(
      officer.POST('/api/v1/projects', { body: { bodyId, title: '体检', category: 'safety-health' } }),
    );
    const [mine, theirs] = [new ProjectCase(officer, made.id), new ProjectCase(officer, made.id)];
    await Promise.all([mine.actions(), theirs.actions()]);
    const need: ProjectEvent = {
      type: 'SUBMIT_NEED',
      data: {
        title: '体检',
        category: 'safety-health',
        headcount: 9,
        raisedOn: '2026-09-01',
        source: '座谈会',
      },
    };
    await theirs.take(need);
    await expect(mine.take(need)).rejects.toMatchObject({ code: 'STALE_VERSION', status: 412 });
    expect((await mine.take(need)).seq).toBe(2);
    await expect(answerOf(as('no.such-key').GET('/api/v1/me'))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});
