import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { rowsOf, where } from '../../shared/rows.ts';
import { visibleTo } from '../identity/body-access.ts';
import type { Principal } from '../identity/principal.ts';

/** A project of a batch 包: one of those that a tender was split into. */
export interface Package {
  id: string;
  bodyId: string;
  bodyName: string;
  code: string;
  title: string;
  stage: string;
  state: string[];
  status: 'active' | 'done';
  seq: number;
}

/** More packages than a tender has; it bounds what one request may move. */
const most = 100;

/**
 * The projects of a batch, by their codes. Throws NOT_FOUND where the principal sees none of that name, and INVALID_DATA
 * where bodies that they see share it and none is named.
 */
export async function packagesOf(
  db: Db,
  principal: Principal,
  batch: string,
  bodyId: string | undefined,
): Promise<Package[]> {
  const found = await rowsOf<Package>(
    db,
    sql`select p.id, p.body_id, b.name as body_name, p.code, p.title, i.stage, i.state, i.status, i.seq
      from projects p join instances i on i.id = p.id join bodies b on b.id = p.body_id ${where(
        sql`p.batch = ${batch}`,
        visibleTo(principal, sql`p.body_id`),
        bodyId ? sql`p.body_id = ${bodyId}` : undefined,
      )} order by p.code, p.id limit ${most + 1}`,
  );
  if (found.length === 0) throw new GoufuError('NOT_FOUND');
  if (new Set(found.map((one) => one.bodyId)).size > 1) {
    throw new GoufuError('INVALID_DATA', [
      because(
        'batch.ambiguous',
        '多个单位使用该批次名称，请注明 bodyId。',
        'Several bodies use this name for a batch: name the bodyId.',
        '/bodyId',
      ),
    ]);
  }
  if (found.length > most) {
    throw new GoufuError('DATA_REFUSED', [
      because('batch.size', `一个批次最多${most}个项目。`, `A batch has ${most} projects at most.`),
    ]);
  }
  return found;
}

/** Changes whenever one of the projects moves: what If-Match of a step of the whole batch names. */
export function batchTag(cases: readonly { id: string; seq: number }[]): string {
  const seen = cases.map(({ id, seq }) => `${id}:${seq}`).sort();
  return `"${createHash('sha256').update(seen.join(' ')).digest('base64url').slice(0, 22)}"`;
}
