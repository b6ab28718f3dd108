import { PGlite } from '@electric-sql/pglite';
import { is, SQL } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, onTestFinished, test } from 'vitest';
import { type Db, openDatabase } from '../../db/client.ts';
import { allTables, checks, triggers } from '../../db/guarantees.ts';
import { migrate, SchemaError } from '../../db/migrate.ts';
import { drivers } from '../support/engine-bed.ts';
import { freshDatabase } from '../support/postgres.ts';

async function migrated(driver: (typeof drivers)[number]): Promise<Db> {
  if (driver === 'postgres') {
    const target = await freshDatabase();
    onTestFinished(target.drop);
    const db = await openDatabase({ url: target.url });
    onTestFinished(() => db.close());
    return db;
  }
  const db = await openDatabase({ lite: await PGlite.create() });
  onTestFinished(() => db.close());
  await migrate({ db });
  return db;
}

/** One line for each thing that the database knows of our tables. */
async function asMigrated(db: Db): Promise<string[]> {
  const rows = await db.query<{ line: string }>(`
    select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case when a.attnotnull then ' not null' else '' end || case when a.atthasdef then ' default' else '' end as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    union all
    select 'index ' || i.relname || case when x.indisunique then ' unique' else '' end || case when x.indpred is null then '' else ' partial' end
    from pg_index x join pg_class i on i.oid = x.indexrelid
    where i.relnamespace = 'public'::regnamespace and not exists (select from pg_constraint k where k.conindid = i.oid and k.contype = 'p')
    union all
    select case contype when 'p' then 'primary key of ' || conrelid::regclass else conname || ' on ' || conrelid::regclass end
    from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'c', 'f')
    union all
    select 'trigger ' || tgname from pg_trigger where not tgisinternal`);
  return rows.map(({ line }) => line).sort();
}

/** The same lines, from the schema files. */
function asDeclared(): string[] {
  const tables = allTables.map(getTableConfig);
  return [
    ...tables.flatMap((table) => [
      ...table.columns.map((column) => {
        const serial = column.getSQLType() === 'bigserial';
        const type = serial ? 'bigint' : column.getSQLType();
        const notNull = column.notNull || column.primary ? ' not null' : '';
        return `${table.name}.${column.name} ${type}${notNull}${column.hasDefault || serial ? ' default' : ''}`;
      }),
      ...table.indexes.map(
        ({ config }) =>
          `index ${config.name}${config.unique ? ' unique' : ''}${is(config.where, SQL) ? ' partial' : ''}`,
      ),
      `primary key of ${table.name}`,
      ...table.checks.map(({ name }) => `${name} on ${table.name}`),
      ...table.foreignKeys.map((key) => `${key.getName()} on ${table.name}`),
    ]),
    ...checks.map(({ name, table }) => `${name} on ${table}`),
    ...triggers.map(({ name }) => `trigger ${name}`),
  ].sort();
}

test.each(drivers)('a migrated database is what the schema files say, on %s', async (driver) => {
  expect(await asMigrated(await migrated(driver))).toEqual(asDeclared());
});

test('a database whose tables another version made is refused in words that say what to do', async () => {
  const db = await openDatabase({ lite: await PGlite.create() });
  onTestFinished(() => db.close());
  await migrate({ db });
  await migrate({ db });
  await db.query(`update drizzle.__drizzle_migrations set hash = 'of another version'`);
  await expect(migrate({ db })).rejects.toThrow(SchemaError);
  await expect(migrate({ db })).rejects.toThrow(/删除数据目录.*\n.*delete the data directory/);
});
