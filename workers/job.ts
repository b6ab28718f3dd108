import { z } from 'zod';
import type { Db } from '../db/client.ts';
import type { Engine } from '../src/engine/engine.ts';
import type { Config } from '../src/shared/config.ts';
import type { Bilingual } from '../workflows/kit/bilingual.ts';
import { validate } from '../workflows/kit/validate.ts';

/**
 * Which queue a job waits in. Each lane has its own places, so that a mail server that hangs holds up nothing but
 * mail.
 */
export const lanes = ['work', 'mail', 'webhook', 'upkeep', 'import'] as const;
export type Lane = (typeof lanes)[number];

/**
 * When a job runs by itself. `everyMs` runs straight from the clock and must be repeatable at no cost: the next run
 * is its retry. `pattern` (`minute hour day month weekday`, numbers or `*`) leaves one outbox row a slot, so that
 * each slot is done once, whoever plans it; of slots that were missed only the latest is made up for.
 */
export type Schedule = { everyMs: number } | { pattern: string; tz: 'Asia/Shanghai' };

/** What a job is, apart from what it does: the half that everybody may import. */
export interface JobDefinition<S extends z.ZodObject = z.ZodObject> {
  /** Also the `kind` of its outbox rows. */
  name: string;
  payload: S;
  /** Counts the shapes that the payload has had; 1 is the first. Rows that say nothing are of version 1. */
  version: number;
  /** One a past version: makes a payload of that version one of the next. */
  upgrades?: Readonly<Record<number, (payload: Record<string, unknown>) => Record<string, unknown>>>;
  schedule?: Schedule;
  lane?: Lane;
  /** How often it is tried in all before it becomes a dead letter. */
  attempts: number;
  /** Wait before the second try; it doubles with every further one. */
  backoffMs: number;
  /** A try that takes longer counts as failed, and its `signal` is aborted. */
  timeoutMs: number;
}

export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** What a handler works with. It does not know which backend called it, nor how often it was tried before. */
export interface JobContext {
  engine: Engine;
  db: Db;
  /** The engine's time, virtual in demo and tests. */
  now(): string;
  /** Unique in Postgres for ever, and the same at every repetition: derive further ids from it. */
  effectId: string;
  log: Log;
  config: Config;
  /** Aborted when the try has taken too long or the process goes down. */
  signal: AbortSignal;
  /**
   * Writes rows and marks the effect as done in one transaction: whoever dies before it has done nothing, whoever
   * comes second writes nothing. A handler that does not call it is marked as done when it returns.
   */
  finish<T>(work: (tx: Db) => Promise<T>): Promise<T | undefined>;
}

export type Handler<S extends z.ZodObject> = (context: JobContext, payload: z.infer<S>) => Promise<void>;

export interface JobPair {
  definition: JobDefinition;
  handler: (context: JobContext, payload: unknown) => Promise<void>;
}

/** Checks a definition when its module is loaded. Throws on what could never run. */
export function defineJob<S extends z.ZodObject>(definition: JobDefinition<S>): JobDefinition<S> {
  const { name, version, upgrades = {}, attempts, backoffMs, timeoutMs } = definition;
  if (!/^[a-z][a-z-]*[a-z]$/.test(name)) throw new Error(`job name ${name}: lower case and hyphens`);
  for (let from = 1; from < version; from += 1) {
    if (!upgrades[from]) throw new Error(`job ${name} has no upgrade from version ${from}`);
  }
  if (attempts < 1 || backoffMs < 0 || timeoutMs < 1) throw new Error(`job ${name}: impossible retry policy`);
  return definition;
}

export function pair<S extends z.ZodObject>(definition: JobDefinition<S>, handler: Handler<S>): JobPair {
  return { definition: definition as unknown as JobDefinition, handler: handler as JobPair['handler'] };
}

export type Registry = ReadonlyMap<string, JobPair>;

/** Every job by name. Throws when a definition has no handler or two, or when two share a name. */
export function makeRegistry(definitions: readonly JobDefinition[], pairs: readonly JobPair[]): Registry {
  const registry = new Map<string, JobPair>();
  for (const definition of definitions) {
    const { name } = definition;
    const found = pairs.filter((one) => one.definition.name === name);
    if (found.length !== 1) throw new Error(`job ${name} has ${found.length} handlers instead of one`);
    if (registry.has(name)) throw new Error(`two jobs are named ${name}`);
    registry.set(name, found[0] as JobPair);
  }
  for (const { definition } of pairs) {
    if (!registry.has(definition.name))
      throw new Error(`handler of ${definition.name}, which nobody defined`);
  }
  return registry;
}

/**
 * What no repetition will mend: thrown by a handler, it becomes a dead letter at once, which a person sees.
 * `code` is the stable name of the exception, such as RANK_REFUSED.
 */
export class GiveUp extends Error {
  constructor(
    readonly code: string,
    readonly sentence: Bilingual,
    readonly detail: unknown = {},
  ) {
    super(`${code}: ${sentence.en}`);
    this.name = 'GiveUp';
  }
}

class InvalidPayload extends GiveUp {
  constructor(job: string, why: string) {
    super(
      'INVALID_PAYLOAD',
      { zh: `任务“${job}”的内容无法识别。`, en: `The payload of job “${job}” cannot be read.` },
      { why },
    );
  }
}

/** The key under which a stored payload says of which version it is. */
const versionKey = '$v';

/** Reads a stored payload, upgrading one of an older version. Throws GiveUp. */
export function readPayload(definition: JobDefinition, stored: unknown): unknown {
  const head = z.looseObject({ [versionKey]: z.int().min(1).default(1) }).safeParse(stored);
  if (!head.success) throw new InvalidPayload(definition.name, 'no object with a version');
  let { [versionKey]: version, ...payload } = head.data as Record<string, unknown> & { $v: number };
  if (version > definition.version) {
    throw new InvalidPayload(definition.name, `version ${version} is newer than this program's`);
  }
  for (; version < definition.version; version += 1)
    payload = definition.upgrades?.[version]?.(payload) ?? payload;
  const result = validate(definition.payload, payload);
  if (result.ok) return result.data;
  const reasons = result.reasons.map(({ field, sentence }) => `${field}: ${sentence.en}`);
  throw new InvalidPayload(definition.name, reasons.join('; '));
}

export interface NewEffect<S extends z.ZodObject> {
  effectId: string;
  payload: z.input<S>;
  instanceId?: string;
  at: string;
  /** Engine time before which it shall not run. */
  notBefore?: string;
}

/**
 * Asks for a job: a row in the outbox, in the caller's transaction. The same effect id twice is one effect.
 * Returns whether the row is new. Effect ids: letters, digits, `-`, `_`, `.`, and not digits alone.
 */
export async function enqueue<S extends z.ZodObject>(
  tx: Db,
  definition: JobDefinition<S>,
  { effectId, payload, instanceId, at, notBefore }: NewEffect<S>,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into outbox (effect_id, instance_id, kind, payload, created_at, not_before)
     values ($1, $2::uuid, $3, $4::jsonb, $5::timestamptz, $6::timestamptz)
     on conflict (effect_id) do nothing returning effect_id`,
    [
      effectId,
      instanceId ?? null,
      definition.name,
      JSON.stringify({ ...payload, [versionKey]: definition.version }),
      at,
      notBefore ?? null,
    ],
  );
  return rows.length === 1;
}
