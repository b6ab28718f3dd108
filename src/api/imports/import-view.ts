import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import type { importRows, imports } from '../../../db/schema/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import type { RowFault } from '../../sheets/read/row-fault.ts';
import { visibleTo } from '../identity/body-access.ts';
import type { Principal } from '../identity/principal.ts';

export type Import = typeof imports.$inferSelect;
export type ImportRow = typeof importRows.$inferSelect;

/** An import of a body that the principal may read. Throws NOT_FOUND. */
export async function readableImport(db: Db, principal: Principal, id: string): Promise<Import> {
  const found = await rowOf<Import>(
    db,
    sql`select m.* from imports m where m.id = ${id} and ${visibleTo(principal, sql`m.body_id`)}`,
  );
  if (!found) throw new GoufuError('NOT_FOUND');
  return found;
}

export function presentImport(row: Import) {
  const { id, bodyId, kind, fileName, sha256, bytes, format, encoding, status, mode, progress } = row;
  return {
    id,
    bodyId,
    kind,
    fileName,
    sha256,
    bytes,
    format,
    encoding,
    status,
    mode,
    /** Percent of what is under way: the reading, then the applying. */
    progress,
    counts: {
      rows: row.rows,
      new: row.newRows,
      changed: row.changedRows,
      same: row.sameRows,
      error: row.errorRows,
      applied: row.appliedRows,
    },
    reasons: row.reasons,
    warnings: row.warnings,
    createdAt: instantOf(row.createdAt),
    createdBy: row.createdBy,
    readAt: instantOrNull(row.readAt),
    appliedAt: instantOrNull(row.appliedAt),
    appliedBy: row.applyAskedBy,
  };
}

/** A row of the preview; `sentence` says all that is wrong with it, row and column included. */
export function presentRow({ row, status, values, changes, faults: stored, appliedAt }: ImportRow) {
  const faults = stored as RowFault[];
  const said = (language: 'zh' | 'en', separator: string) =>
    faults.map(({ sentence }) => sentence[language]).join(separator);
  return {
    row,
    status,
    sentence: faults.length > 0 ? { zh: said('zh', ''), en: said('en', ' ') } : null,
    faults,
    values,
    changes,
    appliedAt: instantOrNull(appliedAt),
  };
}
