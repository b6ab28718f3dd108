import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { stateOfRound } from '../../records/round-state.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { nameOf } from '../identity/name-of.ts';
import type { Principal } from '../identity/principal.ts';
import type { RoundAnswer } from './collection-rounds.schema.ts';

export const roundColumns: SQL = sql`r.id, r.title, r.body_id, b.name as body_name, r.invitation, r.categories,
  ${stateOfRound} as state, r.opens_at, r.closes_at, r.closed_at, ${nameOf(sql`r.closed_by`)} as closed_by_name,
  jsonb_build_object('needs', c.needs, 'headcount', c.headcount, 'units', c.units) as counts, r.version,
  r.created_at, r.created_by, ${nameOf(sql`r.created_by`)} as created_by_name`;

/** Counts are of what was not merged away. */
export const roundsFrom: SQL = sql`collection_rounds r join bodies b on b.id = r.body_id
  left join lateral (select count(*) as needs, coalesce(sum(n.headcount), 0) as headcount, count(distinct n.unit) as units
    from needs n where n.round_id = r.id and n.merged_into is null) c on true`;

export const presentRound = ({
  opensAt,
  closesAt,
  closedAt,
  createdAt,
  ...round
}: RoundAnswer): RoundAnswer => ({
  ...round,
  opensAt: instantOf(opensAt),
  closesAt: instantOf(closesAt),
  closedAt: instantOrNull(closedAt),
  createdAt: instantOf(createdAt),
});

/** A round that the principal may read. Throws NOT_FOUND. */
export async function readableRound(db: Db, principal: Principal, id: string): Promise<RoundAnswer> {
  const round = await rowOf<RoundAnswer>(
    db,
    sql`select ${roundColumns} from ${roundsFrom} where r.id = ${id} and ${visibleTo(principal, sql`r.body_id`)}`,
  );
  if (!round) throw new GoufuError('NOT_FOUND');
  return presentRound(round);
}

/** The same for an officer of the body, locked until the change is written. */
export async function lockedRound(tx: Db, principal: Principal, id: string): Promise<RoundAnswer> {
  await rowsOf(tx, sql`select 1 from collection_rounds where id = ${id} for update`);
  const round = await readableRound(tx, principal, id);
  await actAt(tx, principal, round.bodyId, ['officer']);
  return round;
}
