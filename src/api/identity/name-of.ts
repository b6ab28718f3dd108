import { type SQL, sql } from 'drizzle-orm';

/**
 * The name of whoever a text column names by the id of their account; null for what is no account, such as the open
 * form. `by` is the column, such as sql`n.created_by`.
 */
export const nameOf = (by: SQL): SQL => sql`(select account.name from users account
  where account.id = case when ${by} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then ${by}::uuid end)`;
