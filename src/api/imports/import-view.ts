import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import type { importRows, imports } from '../../../db/schema/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import type { RowFault } from '../../sheets/read/row-fault.ts';
import { visibleTo } from '../identity/body-access.ts';
import type { Principal } from '../identity/principal.ts';
import type { importAnswer, importRow } from './imports.schema.ts';

export type Import = typeof imports.$inferSelect;
export type ImportRow = typeof importRows.$inferSelect;
type Presented = z.infer<typeof importAnswer>;

/** An import with the names that stand beside its ids; `m` is the import. */
export type NamedImport = Import & { bodyName: string; createdByName: string; appliedByName: string | null };
export const importColumns = sql`m.*, b.name as body_name, c.name as created_by_name, a.name as applied_by_name`;
export const importTables = sql`imports m join bodies b on b.id = m.body_id
  left join users c on c.id::text = m.created_by left join users a on a.id::text = m.apply_asked_by`;

/** An import of a body that the principal may read. Throws NOT_FOUND. */
export async function readableImport(db: Db, principal: Principal, id: string): Promise<Import> {
  const found = await rowOf<Import>(
    db,
    sql`select m.* from imports m where m.id = ${id} and ${visibleTo(principal, sql`m.body_id`)}`,
  );
  if (!found) throw new GoufuError('NOT_FOUND');
  return found;
}

/** The import as it stands now. Throws NOT_FOUND. */
export async function importOf(db: Db, id: string): Promise<Presented> {
  const found = await rowOf<NamedImport>(
    db,
    sql`select ${importColumns} from ${importTables} where m.id = ${id}`,
  );
  if (!found) throw new GoufuError('NOT_FOUND');
  return presentImport(found);
}

export function presentImport(row: NamedImport): Presented {
  const { id, bodyId, bodyName, fileName, sha256, bytes, encoding, progress } = row;
  return {
    id,
    bodyId,
    bodyName,
    kind: row.kind as Presented['kind'],
    fileName,
    sha256,
    bytes,
    format: row.format as Presented['format'],
    encoding,
    status: row.status as Presented['status'],
    mode: row.mode as Presented['mode'],
    progress,
    counts: {
      rows: row.rows,
      new: row.newRows,
      changed: row.changedRows,
      same: row.sameRows,
      error: row.errorRows,
      applied: row.appliedRows,
    },
    reasons: row.reasons as Presented['reasons'],
    warnings: row.warnings as Presented['warnings'],
    createdAt: instantOf(row.createdAt),
    createdBy: row.createdBy,
    createdByName: row.createdByName,
    readAt: instantOrNull(row.readAt),
    appliedAt: instantOrNull(row.appliedAt),
    appliedBy: row.applyAskedBy,
    appliedByName: row.appliedByName,
  };
}

/** A row of the preview; `sentence` says all that is wrong with it, row and column included. */
export function presentRow({
  row,
  status,
  values,
  changes,
  faults: stored,
  appliedAt,
}: ImportRow): z.infer<typeof importRow> {
  const faults = stored as RowFault[];
  const said = (language: 'zh' | 'en', separator: string) =>
    faults.map(({ sentence }) => sentence[language]).join(separator);
  return {
    row,
    status: status as z.infer<typeof importRow>['status'],
    sentence: faults.length > 0 ? { zh: said('zh', ''), en: said('en', ' ') } : null,
    faults,
    values: values as Record<string, unknown>,
    changes: changes as Record<string, unknown> | null,
    appliedAt: instantOrNull(appliedAt),
  };
}
