import { EventEmitter } from 'node:events';
import type { PGlite, Results } from '@electric-sql/pglite';

interface Answer<R> {
  rows: R[];
  rowCount: number;
}

/** One borrowed connection: here always the same session, with notifications of its own. */
export interface EmbeddedClient extends EventEmitter {
  // biome-ignore lint/suspicious/noExplicitAny: rows have the shape that the statement gives them, as in `pg`.
  query<R = any>(text: string, params?: readonly unknown[]): Promise<Answer<R>>;
  release(): void;
}

/**
 * The embedded database in the shape of a `pg` pool, as far as BullMQ's PostgreSQL backend asks for one. There is
 * one session behind it: statements wait for each other, and for our transactions.
 */
export interface EmbeddedPool extends EventEmitter {
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  query<R = any>(text: string, params?: readonly unknown[]): Promise<Answer<R>>;
  connect(): Promise<EmbeddedClient>;
  end(): Promise<void>;
  /** Runs what brings its own BEGIN and COMMIT in one transaction, undisturbed by other statements. */
  inTransaction<T>(work: (client: Pick<EmbeddedClient, 'query'>) => Promise<T>): Promise<T>;
}

const asText = (value: string) => value;
/** int8 and numeric stay text, as `pg` has them. */
const options = { parsers: { 20: asText, 1700: asText } };

async function run(on: Pick<PGlite, 'query' | 'exec'>, text: string, params: readonly unknown[] = []) {
  const answer: Results<never> | undefined =
    params.length > 0
      ? await on.query(text, [...params], options)
      : ((await on.exec(text, options)).at(-1) as never);
  const rows = answer?.rows ?? [];
  return { rows, rowCount: rows.length || (answer?.affectedRows ?? 0) };
}

export function embeddedPool(lite: PGlite): EmbeddedPool {
  // Every queue and worker on it listens for errors; there is no bound to how many there may be.
  const pool = new EventEmitter().setMaxListeners(0);
  const clients = new Set<EmbeddedClient>();
  lite.onNotification((channel, payload) => {
    for (const client of clients) client.emit('notification', { channel, payload });
  });
  const connect = async () => {
    const client: EmbeddedClient = Object.assign(new EventEmitter(), {
      query: (text: string, params?: readonly unknown[]) => run(lite, text, params),
      release: () => {
        clients.delete(client);
      },
    });
    clients.add(client);
    return client;
  };
  return Object.assign(pool, {
    query: (text: string, params?: readonly unknown[]) => run(lite, text, params),
    connect,
    end: async () => {},
    inTransaction: <T>(work: (client: Pick<EmbeddedClient, 'query'>) => Promise<T>) =>
      lite.transaction((tx) =>
        work({
          query: async (text: string, params?: readonly unknown[]) =>
            /^(begin|commit|rollback)$/i.test(text)
              ? { rows: [], rowCount: 0 }
              : run(tx as unknown as PGlite, text, params),
        }),
      ),
  });
}
