import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { rowsOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import type { Parts } from './scorecard.schema.ts';

/**
 * What an organisation's history holds in the projects `p` that `visible` lets through. Bids count once they are opened:
 * before that not even their number is told.
 */
export async function scorecardParts(db: Db, organisationId: string, visible: SQL): Promise<Parts> {
  const ask = <T>(columns: SQL, from: SQL, where: SQL, order: SQL) =>
    rowsOf<T>(
      db,
      sql`select p.id as project_id, p.title as project_title, ${columns} from ${from}
        where ${where} and ${visible} order by ${order}`,
    );
  const mine = sql`c.organisation_id = ${organisationId} and c.signed_at is not null`;
  const inMyProjects = sql`exists (select 1 from contracts c where c.project_id = p.id and ${mine})`;
  const myContracts = sql`contracts c join projects p on p.id = c.project_id`;
  const [bids, wins, contracts, milestones, acceptances, grades, broken, missed] = await Promise.all([
    ask<Parts['bids'][number]>(
      sql`b.id as bid_id, b.round, b.status`,
      sql`bids b join projects p on p.id = b.project_id`,
      sql`b.organisation_id = ${organisationId} and b.opened_at is not null`,
      sql`b.opened_at, b.id`,
    ),
    ask<Parts['wins'][number]>(
      sql`(select b.id from bids b where b.project_id = p.id and b.organisation_id = p.winner_id
        and b.opened_at is not null order by b.round desc limit 1) as bid_id`,
      sql`projects p`,
      sql`p.winner_id = ${organisationId}`,
      sql`p.id`,
    ),
    ask<Parts['contracts'][number]>(
      sql`c.id as contract_id, c.status, c.signed_at`,
      myContracts,
      mine,
      sql`c.signed_at, c.id`,
    ),
    ask<Parts['milestones'][number]>(
      sql`m.id as milestone_id, m.number, m.title, m.due, m.reported_at, m.fault`,
      sql`milestones m join contracts c on c.id = m.contract_id join projects p on p.id = c.project_id`,
      mine,
      sql`m.due, m.id`,
    ),
    ask<Parts['acceptances'][number]>(
      sql`a.id as acceptance_id, a.verdict, a.at`,
      sql`acceptances a join projects p on p.id = a.project_id`,
      inMyProjects,
      sql`a.at, a.id`,
    ),
    ask<Parts['grades'][number]>(
      sql`r.id as review_id, r.aggregate, r.grade, r.final_at`,
      sql`reviews r join projects p on p.id = r.project_id`,
      sql`r.final_at is not null and r.grade is not null and ${inMyProjects}`,
      sql`r.final_at, r.id`,
    ),
    ask<Parts['broken'][number]>(
      sql`c.id as contract_id, c.ended_at as at`,
      myContracts,
      sql`${mine} and c.ended_ground = 'breach'`,
      sql`c.signed_at, c.id`,
    ),
    ask<Parts['missed'][number]>(
      sql`d.rule, d.key, d.epoch, d.due, d.breached_at as at`,
      sql`deadlines d join projects p on p.id = d.instance_id`,
      sql`d.chases = 'supplier' and d.breached_at is not null and ${inMyProjects}
        and not (d.rule = 'milestone' and exists (select 1 from milestones m where m.project_id = d.instance_id
          and m.number::text = d.key and m.fault <> 'supplier'))`,
      sql`d.breached_at, d.rule, d.key`,
    ),
  ]);
  return {
    bids,
    wins,
    contracts: contracts.map((one) => ({ ...one, signedAt: instantOf(one.signedAt) })),
    milestones: milestones.map((one) => ({ ...one, reportedAt: instantOrNull(one.reportedAt) })),
    acceptances: acceptances.map((one) => ({ ...one, at: instantOf(one.at) })),
    grades: grades.map((one) => ({ ...one, finalAt: instantOf(one.finalAt) })),
    broken: broken.map((one) => ({ ...one, at: instantOrNull(one.at) })),
    missed: missed.map((one) => ({ ...one, at: instantOf(one.at) })),
  };
}
