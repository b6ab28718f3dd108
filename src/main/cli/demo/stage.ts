import { roles } from '../../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { eventIn } from '../../../../workflows/kit/versions.ts';
import { servicePurchase } from '../../../../workflows/service-purchase/index.ts';
import type { Applied, OpenDeadline } from '../../../engine/summary.ts';
import type { Cast, Person } from './cast.ts';
import { Client, type Problem, UnexpectedAnswer } from './client.ts';
import { deadlinesOf, ranOut } from './deadline-words.ts';
import type { Narrator } from './narrator.ts';
import { told } from './reminder-words.ts';
import { Seals } from './seals.ts';
import type { World } from './world.ts';

/** Is a step's content in the notice, or filled in by the demo? */
export type Origin = 'published' | 'filled';

export const marks: Record<Origin, Bilingual> = {
  published: { zh: '【公布】', en: '[published] ' },
  filled: { zh: '【填充】', en: '[filled in] ' },
};

export interface Shown {
  origin?: Origin;
  /** What the step is about, after the event's own title. */
  about?: Bilingual;
}

/** The part of an organisation's scorecard that the demo tells. */
export interface Scorecard {
  grades: { counts: Record<string, number> };
  milestones: { due: number; onTime: number };
}

interface SystemStep {
  seq: number;
  type: string;
  data: { key?: string };
}

/** The first record of a project is its creation, which is no event of the machine. */
const creation = { zh: '创建项目', en: 'Create the project' };

/** Where the acts play: one project, its virtual time, and everybody's steps over HTTP. */
export class Stage {
  projectId = '';
  readonly seals = new Seals(this);
  private open: readonly OpenDeadline[] = [];
  /** The version that whoever acts next has seen (If-Match). */
  private version = '';
  /** Steps that were refused, with the reasons, as the script wants it. */
  refusals = 0;
  /** The needs that the project rests on, by title. */
  needIds = new Map<string, string>();
  /** Duties of the contract by the promise that they come from, and amounts of the payment plan by line. */
  duties = new Map<string, string>();
  plan = new Map<string, string>();
  /** What was known of the winner before its grade. */
  scorecardBefore: Scorecard | undefined;

  constructor(
    readonly world: World,
    readonly cast: Cast,
    readonly tell: Narrator,
  ) {}

  /** The project is known from here on. */
  begin(created: Applied): void {
    this.projectId = created.instanceId;
    this.open = created.deadlines.open;
    this.version = `"${created.seq}"`;
  }

  path(rest = ''): string {
    return `/projects/${this.projectId}${rest}`;
  }

  dutiesOf(promises: readonly string[] = []): string[] {
    return promises.flatMap((promise) => this.duties.get(promise) ?? []);
  }

  now(): string {
    return this.world.clock.now();
  }

  /**
   * Sets the time, Beijing: "2020-11-16 09:00". It stops at whatever runs out or is called to mind on the way, and
   * lets the workers do what is due there, so that everything happens at its own time and in order.
   */
  async at(time: string): Promise<void> {
    const target = `${time.replace(' ', 'T')}:00.000+08:00`;
    // Asking for the next mark is cheap, working is not: between marks there is work only where a step asked for it.
    if (await this.world.workers.asked()) await this.work();
    for (;;) {
      const coming = [...this.runningOut(), await this.world.workers.next()]
        .filter((at): at is string => at !== undefined && at > this.now() && at <= target)
        .toSorted()[0];
      if (!coming) break;
      await this.world.clock.set(coming);
      await this.work();
    }
    if (target !== this.now()) await this.world.clock.set(target);
  }

  private runningOut(): string[] {
    return this.open
      .filter((clock) => clock.status === 'armed' && !clock.provisional)
      .map(({ dueAt }) => dueAt);
  }

  /** Lets the workers do what is due, and shows what came of it: steps of the system, reminders, exceptions. */
  private async work(): Promise<void> {
    const { workers } = this.world;
    await workers.work();
    if (this.projectId === '') return;
    const before = this.open;
    const version = this.version;
    await this.look();
    if (this.version !== version) await this.showSystem(before, version);
    for (const message of await workers.told()) this.tell.note(told(message));
    for (const { sentence } of await workers.handedOver()) {
      this.tell.note({
        zh: `⚠ 转人工处理：${this.withNames(sentence.zh)}`,
        en: `⚠ for a person to look at: ${this.withNames(sentence.en)}`,
      });
    }
  }

  /** The steps of the system since a version. */
  private async showSystem(before: readonly OpenDeadline[], version: string): Promise<void> {
    const seen = Number(version.replaceAll('"', ''));
    const { items } = await this.cast.officer.client.get<{ items: SystemStep[] }>(
      this.path('/events?limit=20'),
    );
    for (const { type, data } of items.filter(({ seq }) => seq > seen).toReversed()) {
      const rule = type.startsWith('deadline.') ? type.slice('deadline.'.length) : undefined;
      const clock = rule && before.find((one) => one.rule === rule && one.key === (data.key ?? ''));
      const title = eventIn(servicePurchase, type)?.title;
      if (clock) this.tell.step(this.now(), roles.system, ranOut(clock), []);
      else if (title) this.tell.step(this.now(), roles.system, title, []);
    }
  }

  /** Reads the running clocks afresh. */
  private async look(): Promise<void> {
    const { client } = this.cast.officer;
    const { body, etag } = await client.expect<{ deadlines: OpenDeadline[] }>('GET', this.path());
    this.open = body.deadlines;
    this.version = etag ?? '';
  }

  /** What the winner has done so far, without the hour at which it was asked. */
  async scorecard(): Promise<Scorecard> {
    const [{ organisationId }] = this.cast.suppliers;
    const { asOf: _, ...card } = await this.cast.officer.client.get<Scorecard & { asOf: string }>(
      `/organisations/${organisationId}/scorecard`,
    );
    return card;
  }

  /** One step by one person; throws UnexpectedAnswer when it is refused. */
  async step(who: Person, type: string, data: unknown = {}, shown: Shown = {}): Promise<Applied> {
    const { body, etag } = await who.client.expect<Applied>(
      'POST',
      this.path('/events'),
      { type, data },
      this.version,
    );
    this.show(who, type, shown, deadlinesOf(this.open, body));
    this.open = body.deadlines.open;
    // A bid has a chain of its own: the project stays at its version.
    if (type !== 'SUBMIT_BID') this.version = etag ?? '';
    return body;
  }

  /** Something sent by somebody without an account; the case has moved on by it. */
  async byLink(path: string, body: unknown): Promise<void> {
    await new Client(this.world.server.url, undefined, 'zh').expect('POST', path, body);
    await this.look();
  }

  /** A step that has to be refused: shown with its reasons and clauses. Throws when it is accepted. */
  async refused(who: Person, type: string, data: unknown = {}, shown: Shown = {}): Promise<Problem> {
    const { status, body } = await who.client.send<Problem>(
      'POST',
      this.path('/events'),
      { type, data },
      this.version,
    );
    if (status < 400 || status >= 500) throw new UnexpectedAnswer(`${type} should be refused`, status, body);
    this.refusals += 1;
    this.show(who, type, shown, [{ zh: `⛔ 不予办理：${body.title}`, en: `⛔ refused: ${body.title}` }]);
    for (const { sentence, clause } of body.reasons) {
      this.tell.note({
        zh: `└ ${this.withNames(sentence.zh)}${clause ? `（${clause.zh}）` : ''}`,
        en: `└ ${this.withNames(sentence.en)}${clause ? ` (${clause.en})` : ''}`,
      });
    }
    return body;
  }

  /** The server knows people by their ids; the reader of the demo knows them by name. */
  private withNames(text: string): string {
    const { experts, evaluators, rep } = this.cast;
    return [...experts, ...evaluators, rep].reduce((all, { id, name }) => all.replaceAll(id, name), text);
  }

  /** Something that a person did outside of a project's events. */
  did(who: Person, what: Bilingual, origin: Origin = 'filled'): void {
    const mark = marks[origin];
    this.tell.step(this.now(), nameOf(who), { zh: `${mark.zh}${what.zh}`, en: `${mark.en}${what.en}` }, []);
  }

  show(
    who: Person,
    type: string,
    { origin = 'filled', about }: Shown,
    deadlines: readonly Bilingual[],
  ): void {
    const title = eventIn(servicePurchase, type)?.title ?? creation;
    const mark = marks[origin];
    this.tell.step(
      this.now(),
      nameOf(who),
      {
        zh: `${mark.zh}${title.zh}${about ? `（${about.zh}）` : ''}`,
        en: `${mark.en}${title.en}${about ? ` (${about.en})` : ''}`,
      },
      deadlines,
    );
  }
}

const nameOf = ({ role, name, of }: Person): Bilingual => {
  const title = roles[role as keyof typeof roles];
  const home = role === 'supplier' ? of : undefined;
  return {
    zh: `${title.zh} ${home ? `${home} ` : ''}${name}`,
    en: `${title.en} ${home ? `${home} ` : ''}${name}`,
  };
};
