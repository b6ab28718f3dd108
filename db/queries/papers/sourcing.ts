import type { Db } from '../../client.ts';

/** What papers say of the search for a provider: opened bids, panel, ranking, challenges. Money in 分. */

/** The latest version of the requirements and of the conditions of admission. */
export async function paperAdmission(
  db: Db,
  projectId: string,
): Promise<Record<string, unknown> | undefined> {
  const [row] = await db.query(
    `select conditions, requirements, acceptance_plan as "acceptancePlan" from admissions
     where project_id = $1::uuid order by version desc limit 1`,
    [projectId],
  );
  return row;
}

export interface OpenedBidRow {
  id: string;
  organisationId: string;
  status: string;
  quote: string | null;
  reason: string | null;
  small: boolean;
  submittedAt: string;
  content: Record<string, unknown>;
}

/** The bids of a round that were opened, or could not be; of the rest nobody knows that they are there. */
export function openedBids(db: Db, projectId: string, round: number): Promise<OpenedBidRow[]> {
  return db.query(
    `select id, organisation_id as "organisationId", status, quote::text as quote, reason, small,
       submitted_at as "submittedAt", coalesce(content, '{}'::jsonb) as content
     from bids where project_id = $1::uuid and round = $2::int and organisation_id is not null
       and (opened_at is not null or status = 'unopened') order by submitted_at, id`,
    [projectId, round],
  );
}

export interface PanelRow {
  userId: string;
  name: string;
  kind: string;
  chair: boolean;
  employer: string | null;
  status: string;
}

/** Who serves or served on the panel of a round. */
export function panelOf(db: Db, projectId: string, round: number): Promise<PanelRow[]> {
  return db.query(
    `select user_id as "userId", name, kind, chair, employer, status from panel_members
     where project_id = $1::uuid and round = $2::int order by id`,
    [projectId, round],
  );
}

export interface ChallengeRow {
  id: string;
  organisationId: string;
  matter: string;
  facts: string;
  status: string;
  filedAt: string;
  reply: string | null;
  repliedAt: string | null;
}

export function challengesOf(db: Db, projectId: string): Promise<ChallengeRow[]> {
  return db.query(
    `select id, organisation_id as "organisationId", matter, facts, status, filed_at as "filedAt", reply,
       replied_at as "repliedAt" from challenges where project_id = $1::uuid order by filed_at, id`,
    [projectId],
  );
}
