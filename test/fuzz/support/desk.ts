import type { Caller } from '../../api/support.ts';
import { type Chance, pick } from '../../model/support/random-form.ts';
import { fill, type Schema, spoil, type Words } from './forms.ts';
import type { Stop } from './stops.ts';

export interface Choice {
  action: Action;
  /** Somebody who may do it now, where that is known. */
  actor?: string;
}

interface Action {
  allowed: boolean;
  event: string;
  roles: string[];
  schema: Schema;
  reasons: { rule: string }[];
}

/** What the buyer sees of one project; from it the next event is made up. */
export class ProjectDesk {
  etag = '"0"';
  known: unknown = {};
  /** No step leads on from here. */
  spent = false;
  private actions: Action[] = [];
  private possible: Choice[] = [];

  constructor(
    readonly id: string,
    readonly stop: Stop,
    private readonly officer: Caller,
  ) {}

  /**
   * Reads the project, and when it has moved on every event with its form, and what some people may do now.
   * `read` gets a page as somebody.
   */
  async look(
    people: readonly string[],
    read: (actor: string, url: string) => Promise<{ status: number; body: string }>,
  ): Promise<void> {
    const project = await this.officer.get(`/api/v1/projects/${this.id}?include=context`);
    const records = await Promise.all(
      ['payments', 'challenges', 'questions', 'amendments'].map((kind) =>
        this.officer.get(`/api/v1/projects/${this.id}/${kind}`),
      ),
    );
    this.known = [project.body.context, records.map(({ body }) => body)];
    if (project.headers.etag === this.etag && this.actions.length > 0) return;
    this.etag = String(project.headers.etag);
    this.actions = (await this.officer.get(`/api/v1/projects/${this.id}/actions?all=true`)).body;
    this.possible = [];
    for (const actor of people) {
      const { status, body } = await read(actor, `/api/v1/projects/${this.id}/actions`);
      const allowed = status === 200 ? (JSON.parse(body) as Action[]).filter((action) => action.allowed) : [];
      this.possible.push(...allowed.map((action) => ({ action, actor })));
    }
    const here = this.actions.filter(({ reasons }) => reasons[0]?.rule !== 'event.state');
    const leaves = (project.body.state as { id: string }[]).map(({ id }) => id);
    const held =
      leaves.includes('hold.suspended') || here.every(({ event }) => ending.has(event) || anytime.has(event));
    this.spent = held && this.stop !== 'archived' && this.stop !== 'suspended';
  }

  /** An accepted event, as answered: from here on the project has to stand there. A repeated answer is of old. */
  accepted({ seq }: { seq: number }): void {
    if (seq > Number(this.etag.replaceAll('"', ''))) this.etag = `"${seq}"`;
  }

  /** Does it stand where the last accepted event left it? */
  async standsWhereLeft(): Promise<boolean> {
    const { headers } = await this.officer.get(`/api/v1/projects/${this.id}`);
    return headers.etag === this.etag;
  }

  /** Mostly an event that the present state listens to; at times another, an unknown one or a forged one. */
  choose(chance: Chance): Choice {
    const mild = ({ event }: Action) => !ending.has(event) || chance() < 0.01;
    const calm = this.possible.filter(({ action }) => mild(action));
    const rare = calm.filter(({ action }) => !anytime.has(action.event));
    const dice = chance();
    if (dice < 0.6 && rare.length > 0) return pick(chance, rare);
    if (dice < 0.7 && calm.length > 0) return pick(chance, calm);
    const here = this.actions.filter((action) => action.reasons[0]?.rule !== 'event.state' && mild(action));
    if (dice < 0.87 && here.length > 0) return { action: pick(chance, here) };
    if (dice < 0.97) return { action: pick(chance, this.actions.filter(mild)) };
    return { action: { ...pick(chance, this.actions), event: pick(chance, forged), schema: deadline } };
  }
}

/** What is possible at almost any time and leads nowhere. */
const anytime = new Set(['ASK', 'ANSWER', 'LINK_NEEDS', 'MONITOR_VISIT', 'FILE_CHALLENGE', 'RECORD_FINDING']);

/** What would end most projects at once. */
const ending = new Set([
  'CANCEL',
  'REJECT',
  'TERMINATE_BREACH',
  'TERMINATE_PUBLIC_INTEREST',
  'SUSPEND',
  'ORDER_SUSPENSION',
]);

const forged = [
  'deadline.bid-submission',
  'deadline.appeal-window',
  'deadline.record-retention',
  'xstate.init',
  'xstate.done.state.main',
  'xstate.error.actor.x',
  'done.state.main',
  'error.platform',
  'START',
  'NO_SUCH_EVENT',
  '__proto__',
  'constructor',
  'toString',
  '*',
];

const deadline: Schema = {
  type: 'object',
  properties: { rule: { type: 'string' }, key: { const: '' }, epoch: { type: 'integer' } },
  required: ['rule', 'key', 'epoch'],
};

/** The body of an event: its form filled or spoilt, now and then something else altogether. */
export function bodyOfEvent({ event, schema }: Action, chance: Chance, words: Words): string {
  const whole = fill(schema, chance, words);
  const data = chance() < 0.85 ? whole : spoil(whole, chance, words);
  const body: Record<string, unknown> = { type: event, data };
  if (chance() < 0.3) body.override = { reason: '已核实' };
  const dice = chance();
  if (dice < 0.98) return JSON.stringify(body);
  if (dice < 0.99) return JSON.stringify(spoil(body, chance, words)) ?? 'null';
  if (dice < 0.992) return JSON.stringify({ ...body, data: 'x'.repeat(1_100_000) });
  return JSON.stringify(body).slice(0, -2);
}
