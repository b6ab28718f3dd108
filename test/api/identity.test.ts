import { beforeAll, describe, expect, it } from 'vitest';
import { everywhere } from '../../src/api/identity/principal.ts';
import { type Caller, caller, world } from './support.ts';

const w = world();
let city: string;
let county: string;
let other: string;
let officer: Caller;
let branchAdmin: Caller;

beforeAll(async () => {
  city = await w.body('市总工会');
  county = await w.body('县总工会', city);
  other = await w.body('外市总工会');
  officer = await w.person('王经办', [{ role: 'officer', bodyId: city }]);
  branchAdmin = await w.person('李管理', [{ role: 'administrator', bodyId: city }], { bodyId: city });
});

describe('keys', () => {
  it('a wrong secret, an unknown key and a malformed header are all refused in the same way', async () => {
    for (const key of ['root.another-secret-of-length', 'ghost.a-secret-of-some-length', 'nonsense']) {
      expect((await caller(w.app, key).get('/api/v1/me')).body).toMatchObject({
        status: 401,
        code: 'UNAUTHENTICATED',
      });
    }
  });

  it('the secret is shown once, stored as a hash, and a revoked key stops at once', async () => {
    const made = await officer.post('/api/v1/keys', { label: '对接系统' });
    expect(made.status).toBe(201);
    const machine = caller(w.app, `${made.body.id}.${made.body.secret}`);
    expect((await machine.get('/api/v1/me')).body).toMatchObject({ id: officer.userId, kind: 'key' });
    const listed = await officer.get('/api/v1/keys');
    expect(JSON.stringify(listed.body)).not.toContain(made.body.secret);
    const rows = await w.db.query('select * from api_keys where id = $1', [made.body.id]);
    expect(JSON.stringify(rows)).not.toContain(made.body.secret);
    expect((await officer.delete(`/api/v1/keys/${made.body.id}`)).status).toBe(204);
    expect((await machine.get('/api/v1/me')).status).toBe(401);
  });

  it('a retried creation gives the same key but never the secret from storage', async () => {
    const headers = { 'idempotency-key': 'key-once' };
    const first = await officer.post('/api/v1/keys', { label: '一次' }, headers);
    const second = await officer.post('/api/v1/keys', { label: '一次' }, headers);
    expect(second.body).toEqual({ ...first.body, secret: null });
    const stored = await w.db.query('select response from idempotency_keys');
    expect(JSON.stringify(stored)).not.toContain(first.body.secret);
  });

  it('nobody makes a key with the powers of somebody whom they do not manage', async () => {
    expect((await officer.post('/api/v1/keys', { userId: branchAdmin.userId, label: '借用' })).status).toBe(
      404,
    );
    const above = await w.person('张总管', [{ role: 'administrator', bodyId: everywhere }], { bodyId: city });
    const stolen = await branchAdmin.post('/api/v1/keys', { userId: above.userId, label: '借用' });
    expect(stolen.status).toBe(403);
    expect(
      (await branchAdmin.patch(`/api/v1/users/${above.userId}`, { password: 'a new password' })).status,
    ).toBe(403);
  });
});

describe('sessions', () => {
  const credentials = { login: 'zhao', password: 'correct horse battery' };
  beforeAll(async () => {
    await w.admin.post('/api/v1/users', { ...credentials, name: '赵六', bodyId: city });
  });
  const signIn = async () => {
    const answer = await w.app.inject({ method: 'POST', url: '/api/v1/sessions', payload: credentials });
    expect(answer.statusCode).toBe(201);
    return answer.cookies[0] as { name: string; value: string; httpOnly: boolean; sameSite: string };
  };

  it('login and password open a session that only its cookie names', async () => {
    const cookie = await signIn();
    expect(cookie).toMatchObject({ name: 'goufu_session', httpOnly: true, sameSite: 'Strict' });
    const me = await w.app.inject({ url: '/api/v1/me', cookies: { goufu_session: cookie.value } });
    expect(me.json()).toMatchObject({ name: '赵六', kind: 'person' });
    const rows = await w.db.query('select token_hash from sessions');
    expect(JSON.stringify(rows)).not.toContain(cookie.value);
  });

  it('a wrong password and an unknown login get the same answer', async () => {
    const wrong = await w.nobody.post('/api/v1/sessions', { ...credentials, password: 'wrong' });
    const unknown = await w.nobody.post('/api/v1/sessions', { login: 'ghost', password: 'wrong' });
    expect(wrong.status).toBe(401);
    expect(wrong.body).toEqual(unknown.body);
  });

  it('a page of another site changes nothing with the visitor’s cookie', async () => {
    const { value } = await signIn();
    const send = (headers: Record<string, string>) =>
      w.app.inject({
        method: 'POST',
        url: '/api/v1/keys',
        payload: { label: 'x' },
        cookies: { goufu_session: value },
        headers,
      });
    expect((await send({})).statusCode).toBe(403);
    expect((await send({ origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await send({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await send({ origin: 'http://localhost:80', host: 'localhost:80' })).statusCode).toBe(201);
    expect((await send({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(201);
  });

  it('signing out ends the session, and a new password ends all of them', async () => {
    const first = await signIn();
    const out = await w.app.inject({
      method: 'DELETE',
      url: '/api/v1/sessions/current',
      cookies: { goufu_session: first.value },
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(out.statusCode).toBe(204);
    expect(
      (await w.app.inject({ url: '/api/v1/me', cookies: { goufu_session: first.value } })).statusCode,
    ).toBe(401);
    const second = await signIn();
    const { body } = await w.admin.get('/api/v1/users?q=zhao');
    await w.admin.patch(`/api/v1/users/${body.items[0].id}`, { password: 'quite another one' });
    expect(
      (await w.app.inject({ url: '/api/v1/me', cookies: { goufu_session: second.value } })).statusCode,
    ).toBe(401);
  });

  it('one changes one’s own password by knowing it, and is signed out with it', async () => {
    const mine = { login: 'sun', password: 'my own long password' };
    await w.admin.post('/api/v1/users', { ...mine, name: '孙七' });
    const signIn = (password: string) =>
      w.app.inject({ method: 'POST', url: '/api/v1/sessions', payload: { login: mine.login, password } });
    const cookies = { goufu_session: (await signIn(mine.password)).cookies[0]?.value ?? '' };
    const change = (payload: object) =>
      w.app.inject({
        method: 'PUT',
        url: '/api/v1/me/password',
        payload,
        cookies,
        headers: { 'sec-fetch-site': 'same-origin' },
      });
    expect((await change({ current: 'guess', password: 'a very new password' })).statusCode).toBe(422);
    expect((await change({ current: mine.password, password: 'short' })).statusCode).toBe(422);
    expect((await change({ current: mine.password, password: 'a very new password' })).statusCode).toBe(204);
    expect((await w.app.inject({ url: '/api/v1/me', cookies })).statusCode).toBe(401);
    expect((await signIn(mine.password)).statusCode).toBe(401);
    expect((await signIn('a very new password')).statusCode).toBe(201);
  });
});

describe('roles', () => {
  it('a role has to be held at the very body: 401 without credentials, 403 without the role', async () => {
    const body = { login: 'new', name: '新人' };
    expect((await w.nobody.post('/api/v1/users', body)).status).toBe(401);
    expect((await officer.post('/api/v1/users', body)).body).toMatchObject({
      status: 403,
      code: 'ROLE_NOT_ALLOWED',
    });
  });

  it('a branch administrator grants in their branch only and never everywhere', async () => {
    const grant = (bodyId: string, role = 'officer') =>
      branchAdmin.post(`/api/v1/users/${officer.userId}/roles`, { role, bodyId });
    expect((await grant(county)).status).toBe(201);
    expect((await grant(county)).body).toMatchObject({ code: 'CONFLICT' });
    expect((await grant(other)).status).toBe(404);
    expect((await grant(everywhere, 'administrator')).status).toBe(403);
    expect((await grant(county, 'supplier')).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/role' }],
    });
  });

  it('a change of roles takes effect with the next request', async () => {
    const person = await w.person('临时', [{ role: 'officer', bodyId: city }]);
    expect((await person.get('/api/v1/me')).body.grants).toHaveLength(1);
    await w.admin.delete(`/api/v1/users/${person.userId}/roles?role=officer&bodyId=${city}`);
    expect((await person.get('/api/v1/me')).body.grants).toHaveLength(0);
  });

  it('the last administrator of everything cannot be removed', async () => {
    const { body } = await w.admin.get('/api/v1/me');
    const others = (
      await w.db.query<{ user_id: string }>('select user_id from user_roles where body_id = $1::uuid', [
        everywhere,
      ])
    )
      .map((row) => row.user_id)
      .filter((id) => id !== body.id);
    for (const id of others)
      await w.admin.delete(`/api/v1/users/${id}/roles?role=administrator&bodyId=${everywhere}`);
    const last = await w.admin.delete(
      `/api/v1/users/${body.id}/roles?role=administrator&bodyId=${everywhere}`,
    );
    expect(last.body).toMatchObject({ status: 409, code: 'CONFLICT' });
  });

  it('an account that was made inactive is refused', async () => {
    const person = await w.person('离职', [{ role: 'officer', bodyId: city }]);
    await w.admin.patch(`/api/v1/users/${person.userId}`, { active: false });
    expect((await person.get('/api/v1/me')).status).toBe(401);
  });
});

describe('users', () => {
  it('a login is unique, and the answer names the field', async () => {
    await w.admin.post('/api/v1/users', { login: 'twice', name: '甲' });
    const again = await w.admin.post('/api/v1/users', { login: 'twice', name: '乙' });
    expect(again.body).toMatchObject({ status: 409, code: 'CONFLICT', errors: [{ pointer: '/login' }] });
  });

  it('never gives out a password hash, and lists only one’s own branch to a branch administrator', async () => {
    const everybody = await w.admin.get('/api/v1/users?limit=200');
    expect(JSON.stringify(everybody.body)).not.toMatch(/argon2/);
    const branch = await branchAdmin.get('/api/v1/users');
    expect(branch.body.items.every((user: { bodyId: string }) => user.bodyId === city)).toBe(true);
    expect(branch.body.items.length).toBeGreaterThan(0);
  });
});

describe('bodies', () => {
  it('form a tree; one sees one’s own and below, and nothing of others', async () => {
    const { body } = await officer.get('/api/v1/bodies');
    expect(body.items.map((item: { id: string }) => item.id)).toEqual([city, county]);
    expect((await officer.get(`/api/v1/bodies/${other}`)).status).toBe(404);
    expect((await officer.get('/api/v1/bodies/not-an-id')).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/id' }],
    });
  });

  it('set their policy within limits, never the law', async () => {
    const { headers } = await branchAdmin.get(`/api/v1/bodies/${city}`);
    const match = { 'if-match': String(headers.etag) };
    const url = `/api/v1/bodies/${city}`;
    const change = (policy: object, more = match) => branchAdmin.patch(url, { policy }, more);
    expect((await change({ 'contract-signature': 60 })).body).toMatchObject({
      code: 'DATA_REFUSED',
      errors: [{ pointer: '/policy/contract-signature' }],
    });
    expect((await change({ 'needs-screening': -1 })).body).toMatchObject({ code: 'DATA_REFUSED' });
    expect((await change({ 'no-such-rule': 1 })).status).toBe(422);
    expect((await branchAdmin.patch(url, { policy: {} })).body).toMatchObject({
      status: 428,
      code: 'PRECONDITION_REQUIRED',
    });
    const done = await change({ 'needs-screening': 8 });
    expect(done.body).toMatchObject({ policy: { 'needs-screening': 8 }, policyVersion: 2 });
    expect((await change({}, match)).body).toMatchObject({ status: 412, code: 'STALE_VERSION' });
    expect((await officer.patch(url, { policy: {} }, match)).status).toBe(403);
  });

  it('a city body names its city', async () => {
    const refused = await w.admin.post('/api/v1/bodies', {
      name: 'x',
      level: 'city',
      province: '河南',
      staffing: 'none',
    });
    expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/city' }] });
  });

  it('are listed page by page without gap or repeat; a tampered or foreign cursor is refused', async () => {
    const seen: string[] = [];
    let next: string | null = '';
    let pages = 0;
    while (next !== null) {
      const { body } = await w.admin.get(`/api/v1/bodies?limit=1${next ? `&cursor=${next}` : ''}`);
      seen.push(...body.items.map((item: { id: string }) => item.id));
      next = body.next;
      pages += 1;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(pages).toBe(seen.length);
    const { body } = await w.admin.get('/api/v1/bodies?limit=1');
    for (const url of [
      `/api/v1/bodies?cursor=x${body.next}`,
      `/api/v1/users?cursor=${body.next}`,
      '/api/v1/bodies?cursor=%F0%9F',
    ]) {
      const refused = await w.admin.get(url);
      expect([400, 422]).toContain(refused.status);
    }
    expect((await w.admin.get('/api/v1/bodies?limit=201')).status).toBe(422);
    expect((await w.admin.get('/api/v1/bodies?colour=red')).status).toBe(422);
  });

  it('the same key and body create one body, another body under the key is refused', async () => {
    const body = { name: '幂等', level: 'province', province: '河南', staffing: 'none' };
    const headers = { 'idempotency-key': 'body-once' };
    const answers = await Promise.all([1, 2, 3].map(() => w.admin.post('/api/v1/bodies', body, headers)));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    const reused = await w.admin.post('/api/v1/bodies', { ...body, name: '别的' }, headers);
    expect(reused.body).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect((await w.admin.get(`/api/v1/bodies?q=${encodeURIComponent('幂等')}`)).body.items).toHaveLength(1);
  });
});
