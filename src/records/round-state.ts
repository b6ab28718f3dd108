import { type SQL, sql } from 'drizzle-orm';

/** Where a collection round `r` stands, by the database's clock, so that every process closes it at the same moment: planned | open | closed. */
export const stateOfRound: SQL = sql`case when r.closed_at is not null or goufu_now() >= r.closes_at then 'closed'
    when goufu_now() < r.opens_at then 'planned' else 'open' end`;
