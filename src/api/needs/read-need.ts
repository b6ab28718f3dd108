import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { categoryTitle } from '../../../workflows/kit/service-categories.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { visibleTo } from '../identity/body-access.ts';
import { nameOf } from '../identity/name-of.ts';
import type { Principal } from '../identity/principal.ts';
import { mergeTrace } from './need-merges.ts';
import type { NeedAnswer, NeedDetail } from './needs.schema.ts';

export type NeedRow = Omit<NeedAnswer, 'categoryTitle'>;

export const needColumns: SQL = sql`n.id, n.title, n.category, n.headcount, n.raised_on, n.source, n.unit, n.district,
  n.detail, n.contact, n.body_id, b.name as body_name, n.round_id, r.title as round_title, n.link_id,
  l.label as link_label, n.group_id, g.title as group_title, n.project_id, p.title as project_title, n.merged_into,
  kept.title as merged_into_title, n.created_at, n.created_by, ${nameOf(sql`n.created_by`)} as created_by_name`;

export const needsFrom: SQL = sql`needs n join bodies b on b.id = n.body_id
  left join collection_rounds r on r.id = n.round_id left join collection_links l on l.id = n.link_id
  left join need_groups g on g.id = n.group_id left join projects p on p.id = n.project_id
  left join needs kept on kept.id = n.merged_into`;

export const presentNeed = ({ createdAt, ...need }: NeedRow): NeedAnswer => ({
  ...need,
  categoryTitle: categoryTitle(need.category),
  createdAt: instantOf(createdAt),
});

/** Staff see their body's needs and those below; an employee sees what they handed in. */
export const mayReadNeed = (principal: Principal): SQL =>
  sql`(${visibleTo(principal, sql`n.body_id`)} or n.created_by = ${principal.userId})`;

/** A need that the principal may read. Throws NOT_FOUND. */
export async function readableNeed(db: Db, principal: Principal, id: string): Promise<NeedAnswer> {
  const need = await rowOf<NeedRow>(
    db,
    sql`select ${needColumns} from ${needsFrom} where n.id = ${id} and ${mayReadNeed(principal)}`,
  );
  if (!need) throw new GoufuError('NOT_FOUND');
  return presentNeed(need);
}

/** The same with what was merged into it. */
export async function needInDetail(db: Db, principal: Principal, id: string): Promise<NeedDetail> {
  return { ...(await readableNeed(db, principal, id)), ...(await mergeTrace(db, id)) };
}
