import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRegistry, type Registry } from '../../../../workers/job.ts';
import { registeredJobs } from '../../../../workers/jobs/index.ts';
import type { Mark } from '../../../../workers/messages/marks.ts';
import { nextMark } from '../../../../workers/messages/next-mark.ts';
import { workThrough } from '../../../../workers/work-through.ts';
import type { Role } from '../../../../workflows/kit/actor.ts';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import type { Workflows } from '../../../engine/workflows.ts';
import { readConfig } from '../../../shared/config.ts';
import type { Server } from '../../server.ts';

/** One message that went out, as the demo shows it. */
export interface Told {
  messageId: string;
  kind: 'reminder' | 'escalation';
  rule: string;
  key: string;
  mark: Mark['name'];
  due: string;
  at: string;
  to: { name: string; role: Role }[];
}

/** Something that the workers could not finish and hand to a person. */
export interface HandedOver {
  id: string;
  sentence: Bilingual;
}

const silent = { info: () => {}, warn: () => {}, error: () => {} };

/**
 * The workers of the demo, in its own time: they do what is due whenever the demo asks, and their mail goes into a
 * folder that is dropped at the end. The nightly upkeep of a server (digests, anchors, audits) is left out.
 */
export class DemoWorkers {
  private lastMessage = '00000000-0000-0000-0000-000000000000';
  private lastLetter = this.lastMessage;
  private readonly registry: Registry;

  private constructor(
    private readonly server: Server,
    /** Where the server keeps uploaded files. */
    private readonly files: string,
    private readonly folder: string,
  ) {
    this.registry = withoutNightly(server.engine.workflows);
  }

  static async open(server: Server, files: string): Promise<DemoWorkers> {
    return new DemoWorkers(server, files, await mkdtemp(join(tmpdir(), 'goufu-demo-mail-')));
  }

  /** Where the mail is, one file each. */
  get mailFolder(): string {
    return join(this.folder, 'mail');
  }

  async mails(): Promise<number> {
    return (await readdir(this.mailFolder).catch(() => [])).length;
  }

  /** The next moment at which something has to be called to mind. */
  next(): Promise<string | undefined> {
    return nextMark(this.server.engine);
  }

  /** Is there work that a step has asked for? */
  async asked(): Promise<boolean> {
    const [row] = await this.server.db.query(
      `select 1 from outbox where done_at is null and dead_at is null
         and (not_before is null or not_before <= $1::timestamptz) limit 1`,
      [this.server.engine.clock.now()],
    );
    return row !== undefined;
  }

  /** Does what is due now. Throws when a try failed: in the demo nothing may. */
  async work(): Promise<void> {
    const config = readConfig({
      LOG_LEVEL: 'silent',
      GOUFU_DATA: this.folder,
      GOUFU_FILES: this.files,
      GOUFU_PUBLIC_URL: this.server.url,
    });
    const { engine } = this.server;
    const { failed } = await workThrough({ engine, config, registry: this.registry, log: silent });
    if (failed > 0) throw new Error(`${failed} jobs failed`);
  }

  /** The reminders that went out since the last call. */
  async told(): Promise<Told[]> {
    const told = await this.server.db.query<Told>(
      `select m.id as "messageId", m.kind, r.rule, r.key, r.mark, d.due, to_jsonb(m.created_at) #>> '{}' as at,
         (select coalesce(jsonb_agg(jsonb_build_object('name', u.name, 'role', n.role) order by u.name), '[]')
          from notifications n join users u on u.id = n.user_id where n.message_id = m.id) as "to"
       from messages m join reminder_marks r on r.effect_id = m.effect_id
         join deadlines d on d.instance_id = r.instance_id and d.rule = r.rule and d.key = r.key and d.epoch = r.epoch
       where m.id > $1::uuid order by m.id`,
      [this.lastMessage],
    );
    this.lastMessage = told.at(-1)?.messageId ?? this.lastMessage;
    return told;
  }

  /** What was handed to a person since the last call. */
  async handedOver(): Promise<HandedOver[]> {
    const letters = await this.server.db.query<HandedOver>(
      'select id, sentence from dead_letters where id > $1::uuid order by id',
      [this.lastLetter],
    );
    this.lastLetter = letters.at(-1)?.id ?? this.lastLetter;
    return letters;
  }

  /** Proofs of delivery: one for each reader and channel. */
  async proofs(): Promise<{ remindersDelivered: number; escalations: number }> {
    const [row] = await this.server.db.query<{ remindersDelivered: number; escalations: number }>(
      `select count(*) filter (where kind = 'reminder')::int as "remindersDelivered",
         count(*) filter (where kind = 'escalation')::int as escalations
       from deliveries where result = 'delivered'`,
    );
    return row ?? { remindersDelivered: 0, escalations: 0 };
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

function withoutNightly(workflows: Workflows): Registry {
  const jobs = [...registeredJobs(workflows).values()].filter(
    ({ definition: { schedule } }) => !(schedule && 'pattern' in schedule),
  );
  return makeRegistry(
    jobs.map(({ definition }) => definition),
    jobs,
  );
}
