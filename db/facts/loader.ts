import type { Row } from '../../workflows/kit/commit.ts';
import type { Db } from '../client.ts';

/** What a loader may look at to find its fact. */
export interface FactRequest {
  instanceId: string;
  bodyId: string;
  // biome-ignore lint/suspicious/noExplicitAny: each workflow has its own context type; its loaders name it.
  context: any;
  data: Row;
  actor: { id: string; kind: 'person' | 'key' | 'system'; organisationId?: string };
  /** Nothing will be written: a list of actions, a dry run. Seals stay closed then. */
  look?: boolean;
}

/** What a loader may look at to find a fact as it was when a recorded step was taken. */
export interface PastRequest extends FactRequest {
  at: string;
  seq: number;
  /** What the step's event has on record. */
  recorded: Row;
}

/** Loaders of facts as of then, for those that the records still tell. */
export type PastLoaders = Readonly<Record<string, (db: Db, request: PastRequest) => Promise<unknown>>>;

/** One loader a fact, by name. */
export type FactLoaders = Readonly<Record<string, (db: Db, request: FactRequest) => Promise<unknown>>>;

/** Loads the named facts. A name without a loader is a fault of the workflow, found at start. */
export async function loadFacts(
  loaders: FactLoaders,
  names: readonly string[],
  db: Db,
  request: FactRequest,
): Promise<Row> {
  const entries = await Promise.all(
    [...new Set(names)]
      .filter((name) => name !== 'calendar')
      .map(async (name) => {
        const loader = loaders[name];
        if (!loader) throw new Error(`no loader for fact ${name}`);
        return [name, await loader(db, request)] as const;
      }),
  );
  return Object.fromEntries(entries);
}
