import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { listOf, type Order } from '../../http/list.ts';
import type { ProjectAccess } from '../project-access.ts';

export type Row = Record<string, unknown>;

/** A kind of record that a project has: bids, payments, sheets and the rest, one table each. */
export interface RecordKind {
  /** Last part of the path, under /projects/{id}. */
  path: string;
  /** operationId. */
  id: string;
  title: Bilingual;
  table: string;
  schema: z.ZodObject;
  list: ReturnType<typeof listOf<string>>;
  /** Columns that are not simply the field's own, by the field. */
  columns: (access: ProjectAccess) => Readonly<Record<string, SQL>>;
  /**
   * Which rows this reader may see; `false` shows none. Sealed rows are filtered here, in the statement, so that no
   * count, order or page tells of them. `r` is the row.
   */
  visible: (access: ProjectAccess, own: readonly string[]) => SQL | false;
  /** What of a row this reader is not shown. */
  conceal: (row: Row, access: ProjectAccess) => Row;
}

interface Given<S extends z.ZodObject>
  extends Pick<RecordKind, 'path' | 'id' | 'title' | 'table' | 'visible'> {
  schema: S;
  /** Fields that the list can be sorted by; the first is its usual order. */
  sorts: [keyof S['shape'] & string, ...(keyof S['shape'] & string)[]];
  /** Fields that tell two rows apart where the table has no id. */
  key?: (keyof S['shape'] & string)[];
  columns?: RecordKind['columns'];
  conceal?: RecordKind['conceal'];
}

export function recordKind<S extends z.ZodObject>(given: Given<S>): RecordKind {
  const { schema, sorts, key, columns, conceal, ...rest } = given;
  const orders = Object.fromEntries(sorts.map((name) => [name, orderBy(name, shapeOf(schema)[name])]));
  const id = key
    ? {
        by: sql.join(
          key.map((name) => sql`${columnOf(name)}::text`),
          sql` || ' ' || `,
        ),
        as: 'text' as const,
      }
    : { by: sql`r.id`, as: 'uuid' as const };
  return {
    ...rest,
    schema,
    list: listOf<string>({ id, orders, usual: sorts[0] }),
    columns: columns ?? (() => ({})),
    conceal: conceal ?? ((row) => row),
  };
}

const shapeOf = (schema: z.ZodObject) => schema.shape as Readonly<Record<string, z.ZodType>>;

/** The column of a field. */
export const columnOf = (name: string): SQL =>
  sql.raw(`r.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);

/** What stands inside `nullable` and `optional`. */
function core(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return core(schema.unwrap() as z.ZodType);
  return schema;
}

const isInstant = (schema: z.ZodType | undefined) => core(schema) instanceof z.ZodISODateTime;
const isMoney = (schema: z.ZodType | undefined) => core(schema)?.meta()?.format === 'yuan';

function orderBy(name: string, schema: z.ZodType | undefined): Order {
  const { title = name, en = name } = (schema?.meta() ?? {}) as { title?: string; en?: string };
  const as = isInstant(schema)
    ? 'timestamptz'
    : isMoney(schema)
      ? 'bigint'
      : core(schema) instanceof z.ZodNumber
        ? 'int'
        : 'text';
  return { by: columnOf(name), as, title: { zh: title, en } };
}

/** Fields of a kind in 分, fields that are instants, and fields that are names of what another field refers to. */
export function fieldsOf({ schema }: RecordKind) {
  const shape = shapeOf(schema);
  const all = Object.keys(shape);
  const names = all
    .filter((name) => /[a-z]Name$/.test(name))
    .map((name) => ({ name, ...refersTo(name.slice(0, -'Name'.length), shape) }));
  return {
    stored: all.filter((name) => !names.some((one) => one.name === name)),
    money: all.filter((name) => isMoney(shape[name])),
    instants: all.filter((name) => isInstant(shape[name])),
    names,
  };
}

/** `actorName` names `actorId`, `paidByName` names `paidBy`, `bidderName` the bidder of `bidId`. */
function refersTo(
  base: string,
  shape: Readonly<Record<string, unknown>>,
): { of: 'users' | 'organisations' | 'bids'; from: string } {
  if (base === 'bidder') return { of: 'bids', from: 'bidId' };
  if (base === 'organisation') return { of: 'organisations', from: 'organisationId' };
  return { of: 'users', from: `${base}Id` in shape ? `${base}Id` : base };
}
