import { expect } from 'vitest';
import type { Choice } from '../../src/api/forms/choice.ts';
import type { PresentedForm } from '../../src/api/forms/present-form.ts';
import { Life } from '../fuzz/support/life.ts';
import type { Answered, Caller } from './support.ts';

export interface ShownAction {
  event: string;
  allowed: boolean;
  duty: string;
  reasons: { rule: string }[];
  waitingFor: {
    who: { by: { event: string; roles: string[] } | null }[];
    condition: object[];
    time: object[];
    retryAt: string | null;
  };
  warnings: { rule: string }[];
  schema: PresentedForm;
}

/** Made by a program of ours, or what would break a seal: neither is typed nor rehearsed. */
const programs = new Set(['SUBMIT_BID', 'SUBMIT_FINAL_OFFER', 'APPROVE_OPENING']);
const seals = new Set(['OPEN', 'OPEN_PRICES', 'OPEN_FINAL_OFFERS', 'CLOSE_OFFERS']);

/**
 * A life in which every step is first looked up as its page would: the action is offered, everything that the form
 * names is among the choices by a name, every row asked for is filled in, and the rehearsal accepts it.
 */
export class LifeByForms extends Life {
  /** Events whose forms were checked, and sets of choices that were read. */
  readonly filled = new Set<string>();
  readonly read = new Set<string>();

  override async do(
    who: Caller,
    type: string,
    data: unknown = {},
    override?: { reason: string },
  ): Promise<Answered> {
    if (!programs.has(type)) await this.lookUp(who, type, data, override);
    return super.do(who, type, data, override);
  }

  private async lookUp(who: Caller, type: string, data: unknown, override?: object): Promise<void> {
    const path = `/api/v1/projects/${this.id}`;
    const { body, headers } = await who.get(`${path}/actions`);
    const action = (body as ShownAction[]).find(({ event }) => event === type);
    expect(action, `${type} is not offered`).toMatchObject({ allowed: true });
    await this.check(who, (action as ShownAction).schema, data, type);
    this.filled.add(type);
    if (seals.has(type)) return;
    const rehearsed = await who.post(
      `${path}/events?dryRun=true`,
      { type, data, ...(override ? { override } : {}) },
      { 'if-match': String(headers.etag) },
    );
    expect(rehearsed.status, `${type}: ${JSON.stringify(rehearsed.body)}`).toBe(200);
  }

  private async check(who: Caller, form: PresentedForm, data: unknown, at: string): Promise<void> {
    const reference = form['x-ref'];
    if (reference && 'choices' in reference) await this.isOffered(who, reference, data, at);
    const keys = form['x-keys'];
    if (keys) {
      const given = keys.key
        ? (data as Record<string, unknown>[]).map((entry) => entry[keys.key as string])
        : // What a reviewer found inapplicable is left out, or null.
          Object.entries(data as object).flatMap(([id, value]) => (value === null ? [] : [id]));
      const rows = (keys.rows ?? []).map(({ id }) => id);
      expect(rows, `${at}: rows`).toEqual(expect.arrayContaining(given));
      for (const { name } of keys.rows ?? []) expect(name, at).toMatch(/[\u4e00-\u9fffA-Za-z]/);
      this.read.add(keys.among ? `${keys.kind}:${keys.among}` : keys.kind);
    }
    if (Array.isArray(data)) {
      for (const entry of data) await this.check(who, form.items as PresentedForm, entry, `${at}/*`);
    } else if (typeof data === 'object' && data !== null) {
      for (const [name, value] of Object.entries(data)) {
        const field = form.properties?.[name] ?? (form.additionalProperties as PresentedForm | undefined);
        expect(field, `${at}/${name} is no field`).toBeDefined();
        if (value !== undefined) await this.check(who, field as PresentedForm, value, `${at}/${name}`);
      }
    }
  }

  private async isOffered(
    who: Caller,
    { kind, among, choices }: { kind: string; among?: string; choices: string },
    data: unknown,
    at: string,
  ): Promise<void> {
    const { status, body } = await who.get(`${choices}?limit=200`);
    expect(status, `${at}: ${JSON.stringify(body)}`).toBe(200);
    const offered = (body.items as Choice[]).find(({ id }) => id === data);
    expect(offered, `${at}: ${String(data)} is not among ${JSON.stringify(body.items)}`).toBeDefined();
    expect(offered?.name, at).not.toBe('');
    if (kind !== 'expert-field') expect(offered?.name, at).not.toBe(data);
    this.read.add(among ? `${kind}:${among}` : kind);
  }
}
