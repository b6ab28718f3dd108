import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { goufuErrorOf } from '../../src/api/http/foreign-errors.ts';
import { bareProject } from '../support/bare-rows.ts';
import { type Caller, world } from './support.ts';

const w = world();
let city: string;
let finance: Caller;
let officer: Caller;
let stranger: Caller;

beforeAll(async () => {
  city = await w.body('市总工会');
  finance = await w.person('钱财务', [{ role: 'finance', bodyId: city }]);
  officer = await w.person('王经办', [{ role: 'officer', bodyId: city }]);
  stranger = await w.person('外单位', [{ role: 'finance', bodyId: await w.body('外市总工会') }]);
});

let codes = 0;
const budget = (more: object = {}) => {
  codes += 1;
  return {
    bodyId: city,
    code: `2026-${codes}`,
    name: '职工服务专项',
    year: 2026,
    kind: 'fiscal',
    amount: '480000.00',
    ...more,
  };
};
const make = async (more: object = {}) => (await finance.post('/api/v1/funding-lines', budget(more))).body;

describe('funding lines', () => {
  it('money goes in and comes out as yuan with two decimals, to the last fen', async () => {
    const made = await finance.post('/api/v1/funding-lines', budget({ amount: '9999999999999.99' }));
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      bodyName: '市总工会',
      createdByName: '钱财务',
      amount: '9999999999999.99',
      held: '0.00',
      available: '9999999999999.99',
    });
    const [row] = await w.db.query('select amount::text from funding_lines where id = $1::uuid', [
      made.body.id,
    ]);
    expect(row).toEqual({ amount: '999999999999999' });
  });

  it('an amount that is negative, has three decimals, none, a comma, an exponent or is a number is refused', async () => {
    for (const amount of [
      '-1.00',
      '1.000',
      '1',
      '1,000.00',
      '1e3',
      '01.00',
      '１.００',
      480000,
      null,
      '99999999999999.00',
    ]) {
      const refused = await finance.post('/api/v1/funding-lines', budget({ amount }));
      expect(refused.body, String(amount)).toMatchObject({
        status: 422,
        code: 'INVALID_DATA',
        errors: [{ pointer: '/amount' }],
      });
    }
  });

  it('only finance of that very body makes one, and nobody else’s body is betrayed', async () => {
    expect((await officer.post('/api/v1/funding-lines', budget())).body).toMatchObject({
      status: 403,
      code: 'ROLE_NOT_ALLOWED',
    });
    expect((await stranger.post('/api/v1/funding-lines', budget())).status).toBe(404);
    const line = await make();
    expect((await stranger.get(`/api/v1/funding-lines/${line.id}`)).status).toBe(404);
    expect((await stranger.patch(`/api/v1/funding-lines/${line.id}`, { name: '越界' })).status).toBe(404);
    expect((await stranger.get('/api/v1/funding-lines')).body.items).toEqual([]);
    expect((await officer.get(`/api/v1/funding-lines/${line.id}`)).status).toBe(200);
    expect((await finance.get(`/api/v1/funding-lines/${uuidv7()}`)).status).toBe(404);
  });

  it('a code is used once a year', async () => {
    const line = await make();
    expect((await finance.post('/api/v1/funding-lines', budget({ code: line.code }))).body).toMatchObject({
      code: 'CONFLICT',
      errors: [{ pointer: '/code' }],
    });
    expect(
      (await finance.post('/api/v1/funding-lines', budget({ code: line.code, year: 2027 }))).status,
    ).toBe(201);
  });

  it('the amount never falls below what is used', async () => {
    const line = await make();
    const url = `/api/v1/funding-lines/${line.id}`;
    await w.db.query(
      'update funding_lines set held = 10000000, committed = 20000000, paid = 5000000 where id = $1::uuid',
      [line.id],
    );
    expect((await finance.get(url)).body).toMatchObject({
      held: '100000.00',
      committed: '200000.00',
      paid: '50000.00',
      available: '130000.00',
    });
    expect((await finance.patch(url, { amount: '349999.99' })).body).toMatchObject({
      status: 409,
      code: 'FUNDS_INSUFFICIENT',
    });
    expect((await finance.patch(url, { amount: '350000.00' })).body).toMatchObject({
      amount: '350000.00',
      available: '0.00',
    });
    expect((await finance.patch(url, {})).status).toBe(422);
  });

  it('two officers who hold the rest of a line at once: one succeeds, the other is told that the money is gone', async () => {
    const line = await make({ amount: '100.00' });
    const hold = () =>
      w.db.query('update funding_lines set held = held + 6000 where id = $1::uuid', [line.id]).then(
        () => 'held',
        (error: unknown) => goufuErrorOf(error).code,
      );
    expect((await Promise.all([hold(), hold()])).sort()).toEqual(['FUNDS_INSUFFICIENT', 'held']);
    expect((await finance.get(`/api/v1/funding-lines/${line.id}`)).body.available).toBe('40.00');
  });

  it('every movement is listed, newest first, and cannot be rewritten', async () => {
    const line = await make();
    const projectId = await bareProject(w.db, city);
    for (const kind of ['hold', 'release']) {
      await w.db.query(
        `insert into funding_entries (id, funding_line_id, project_id, kind, amount, at, actor_id)
         values ($1::uuid, $2::uuid, $3::uuid, $4, 4800000, '2026-09-15 09:00:00+08', 'x')`,
        [uuidv7(), line.id, projectId, kind],
      );
    }
    const { body } = await officer.get(`/api/v1/funding-lines/${line.id}/entries?limit=1`);
    expect(body.items).toMatchObject([
      {
        kind: 'release',
        amount: '48000.00',
        at: '2026-09-15T09:00:00.000+08:00',
        projectId,
        projectTitle: expect.any(String),
      },
    ]);
    const rest = await officer.get(`/api/v1/funding-lines/${line.id}/entries?cursor=${body.next}`);
    expect(rest.body).toMatchObject({ items: [{ kind: 'hold' }], next: null });
    await expect(w.db.query('delete from funding_entries')).rejects.toThrow(/append-only/);
  });

  it('a retry with the same key makes one line, also when both arrive at once', async () => {
    const body = budget();
    const headers = { 'idempotency-key': 'line-once' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => finance.post('/api/v1/funding-lines', body, headers)),
    );
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    const reused = await finance.post('/api/v1/funding-lines', { ...body, amount: '1.00' }, headers);
    expect(reused.body).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await stranger.post('/api/v1/funding-lines', body, headers)).status).toBe(404);
  });
});

describe('documents', () => {
  it('a further paper of the same kind and title is a new version; nobody outside the case files or sees one', async () => {
    const instanceId = uuidv7();
    await w.db.query(
      `insert into instances (id, workflow, version, seq, status, stage, state, snapshot, body_id, head_hash, created_at, updated_at)
       values ($1::uuid, 'test', 1, 0, 'active', 'needs', '[]', '{}', $2::uuid, '', now(), now())`,
      [instanceId, city],
    );
    const paper = {
      instanceId,
      kind: '验收书',
      title: '验收书',
      sha256: 'a'.repeat(64),
      bytes: 1024,
      mediaType: 'application/pdf',
    };
    const both = await Promise.all([
      officer.post('/api/v1/documents', paper),
      officer.post('/api/v1/documents', paper),
    ]);
    expect(both.map((answer) => answer.body.version).sort()).toEqual([1, 2]);
    const id = both[0]?.body.id;
    expect((await finance.get(`/api/v1/documents/${id}`)).body.createdBy).toBe(officer.userId);
    expect((await stranger.get(`/api/v1/documents/${id}`)).status).toBe(404);
    expect((await stranger.post('/api/v1/documents', paper)).status).toBe(404);
    expect((await officer.post('/api/v1/documents', { ...paper, sha256: 'A'.repeat(64) })).status).toBe(422);
    expect((await officer.post('/api/v1/documents', { ...paper, bytes: 2 ** 31 })).status).toBe(422);
  });
});
