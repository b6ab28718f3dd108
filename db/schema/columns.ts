import { bigint, customType, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Money in integer 分; JavaScript numbers would lose 分 above 90 trillion yuan, so it stays a bigint. */
export const fen = (name: string) => bigint(name, { mode: 'bigint' });

/** An instant; read back as a string with its offset, because a Date forgets nothing but the microseconds. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });

/**
 * UUIDv7 made by the engine: it sorts by time of birth, so that lists and indexes stay in order. Whoever acted
 * (`actor_id`, `created_by`) is text and refers to no table: it may be a key, the system or somebody hidden.
 */
export const id = (name = 'id') => uuid(name);

/** A transaction id that never wraps: the feed reads only what is older than every open transaction. */
export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });
