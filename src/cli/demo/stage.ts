import { roles } from '../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { servicePurchaseV1 } from '../../../workflows/service-purchase/v1/index.ts';
import { fireDueDeadlines } from '../../engine/fire-due-deadlines.ts';
import type { Applied, OpenDeadline } from '../../engine/summary.ts';
import type { Cast, Person } from './cast.ts';
import { type Problem, UnexpectedAnswer } from './client.ts';
import { deadlinesOf, ranOut } from './deadline-words.ts';
import type { Narrator } from './narrator.ts';
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

/** The first record of a project is its creation, which is no event of the machine. */
const creation = { zh: '创建项目', en: 'Create the project' };

/** Where the acts play: one project, its virtual time, and everybody's steps over HTTP. */
export class Stage {
  projectId = '';
  private open: readonly OpenDeadline[] = [];
  /** The version that whoever acts next has seen (If-Match). */
  private version = '';
  /** Steps that were refused, with the reasons, as the script wants it. */
  refusals = 0;

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

  now(): string {
    return this.world.clock.now();
  }

  /** Sets the time, Beijing: "2020-11-16 09:00". What runs out on the way runs out at its own time, in order. */
  async at(time: string): Promise<void> {
    const target = `${time.replace(' ', 'T')}:00.000+08:00`;
    for (;;) {
      const next = this.open
        .filter((clock) => clock.status === 'armed' && !clock.provisional && clock.dueAt <= target)
        .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
      if (!next) break;
      if (next.dueAt > this.now()) await this.world.clock.set(next.dueAt);
      const fired = await fireDueDeadlines(this.world.server.engine);
      if (fired.length === 0) throw new Error(`the clock ${next.rule} is due and does not fire`);
      for (const { rule, key } of fired) {
        const clock = this.open.find((one) => one.rule === rule && one.key === key);
        if (clock) this.tell.step(this.now(), roles.system, ranOut(clock), []);
      }
      await this.look();
    }
    if (target !== this.now()) await this.world.clock.set(target);
  }

  /** Reads the running clocks afresh. */
  private async look(): Promise<void> {
    const { client } = this.cast.officer;
    const { body, etag } = await client.expect<{ deadlines: OpenDeadline[] }>('GET', this.path());
    this.open = body.deadlines;
    this.version = etag ?? '';
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

  show(
    who: Person,
    type: string,
    { origin = 'filled', about }: Shown,
    deadlines: readonly Bilingual[],
  ): void {
    const title = servicePurchaseV1.events[type]?.title ?? creation;
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
