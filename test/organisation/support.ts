import { expect } from 'vitest';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { type Answered, type Caller, type World, world } from '../api/support.ts';

/** A body's ledger over HTTP, on a clock that the test moves. */
export interface LedgerWorld extends World {
  at(instant: string): void;
  /** Fires what is due at that instant. */
  passTo(instant: string): Promise<void>;
}

export function ledgerWorld(start = '2026-03-02T09:00:00.000+08:00'): LedgerWorld {
  let now = start;
  const w = world({ clock: { now: () => now } }) as LedgerWorld;
  w.at = (instant) => {
    now = instant;
  };
  w.passTo = async (instant) => {
    now = instant;
    await fireDueDeadlines(w.engine);
  };
  return w;
}

export interface Staff {
  bodyId: string;
  officer: Caller;
  reviewer: Caller;
  leader: Caller;
}

export async function staffOf(w: World, name: string): Promise<Staff> {
  const bodyId = await w.body(name);
  const person = (role: 'officer' | 'reviewer' | 'leader') => w.person(`${name}${role}`, [{ role, bodyId }]);
  return {
    bodyId,
    officer: await person('officer'),
    reviewer: await person('reviewer'),
    leader: await person('leader'),
  };
}

/** Takes a step from the version that stands now. */
export async function step(who: Caller, id: string, type: string, data: object): Promise<Answered> {
  const seen = (await who.get(`/api/v1/organisations/${id}`)).body.case.seq;
  return who.post(`/api/v1/organisations/${id}/events`, { type, data }, { 'if-match': `"${seen}"` });
}

/** The same, and it must succeed. */
export async function done(who: Caller, id: string, type: string, data: object): Promise<Answered> {
  const answer = await step(who, id, type, data);
  expect(answer.status, `${type}: ${JSON.stringify(answer.body)}`).toBe(200);
  return answer;
}

/** An entry in the ledger: a group without registration, unless told otherwise. */
export async function enter(
  { bodyId, officer }: Staff,
  name: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const answer = await officer.post('/api/v1/organisations', {
    bodyId,
    name,
    legalForm: 'grassroots',
    legalStatus: 'grassroots',
    ...more,
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body.id;
}

export const vetted = { reliable: true, clear: true, evidence: '民政部门、公安部门核查无异常' };
export const firstContact = (on: string) => ({ on, way: '走访', note: '座谈并建立联系', liaison: '王经办' });

/** In regular contact since a day. */
export async function connect(staff: Staff, id: string, on: string, more: object = {}): Promise<void> {
  await done(staff.reviewer, id, 'VET', vetted);
  await done(staff.officer, id, 'CONNECT', { ...firstContact(on), ...more });
}

export const clockOf = async (who: Caller, id: string, rule: string, key = '') =>
  (await who.get(`/api/v1/organisations/${id}/deadlines`)).body.items.filter(
    (clock: { rule: string; key: string }) => clock.rule === rule && clock.key === key,
  );
