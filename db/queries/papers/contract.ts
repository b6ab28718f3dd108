import type { Db } from '../../client.ts';

/** What papers say of a contract and what came of it. Instants as stored, money in 分. */

export interface ContractRow {
  id: string;
  amount: string;
  supplements: string;
  performanceBond: string;
  termMonths: number;
  status: string;
  terms: Record<string, unknown>;
  duties: unknown;
  penalties: unknown;
  startsOn: string | null;
  endsOn: string | null;
  signedAt: string | null;
}

export async function paperContract(
  db: Db,
  projectId: string,
  contractId: string,
): Promise<ContractRow | undefined> {
  const [row] = await db.query<ContractRow>(
    `select id, amount::text as amount, supplements::text as supplements, term_months as "termMonths",
       performance_bond::text as "performanceBond", terms, status, signed_at as "signedAt",
       duties, penalties, starts_on as "startsOn", ends_on as "endsOn"
     from contracts where project_id = $1::uuid and id = $2::uuid`,
    [projectId, contractId],
  );
  return row;
}

export interface AmendmentRow {
  id: string;
  kind: string;
  amount: string;
  until: string | null;
  milestones: unknown;
  reasonCode: string | null;
  reason: string;
  status: string;
  at: string;
  agreedAt: string | null;
}

/** Supplements and extensions (补充合同、延期), oldest first. */
export function paperAmendments(db: Db, projectId: string): Promise<AmendmentRow[]> {
  return db.query(
    `select id, kind, amount::text as amount, until, milestones, reason_code as "reasonCode", reason, status, at,
       agreed_at as "agreedAt" from amendments
     where project_id = $1::uuid order by at, id`,
    [projectId],
  );
}

export interface MilestoneRow {
  number: number;
  title: string;
  due: string;
  status: string;
  reportedAt: string | null;
  evidence: unknown;
  lateDays: number | null;
  fault: string | null;
}

export function paperMilestones(db: Db, projectId: string, contractId: string): Promise<MilestoneRow[]> {
  return db.query(
    `select number, title, due, status, reported_at as "reportedAt", evidence, late_days as "lateDays", fault
     from milestones
     where project_id = $1::uuid and contract_id = $2::uuid order by number`,
    [projectId, contractId],
  );
}

export interface ChargeRow {
  id: string;
  penalty: string;
  milestone: number | null;
  amount: string;
  planItem: string;
  reason: string;
  status: string;
  at: string;
  waivedAt: string | null;
  waiverReason: string | null;
  contestedAt: string | null;
  contestReason: string | null;
  answeredAt: string | null;
  answer: string | null;
}

/** Penalties that were charged (违约金扣减), with the supplier's objection and its answer. */
export function paperCharges(db: Db, projectId: string, contractId: string): Promise<ChargeRow[]> {
  return db.query(
    `select id, penalty, milestone, amount::text as amount, plan_item as "planItem", reason, status, at,
       waived_at as "waivedAt", waiver_reason as "waiverReason", contested_at as "contestedAt",
       contest_reason as "contestReason", answered_at as "answeredAt", answer from penalty_charges
     where project_id = $1::uuid and contract_id = $2::uuid order by at, id`,
    [projectId, contractId],
  );
}

export interface PaymentRow {
  id: string;
  planItem: string;
  amount: string;
  status: string;
  interest: string;
  requestedBy: string;
  requestedAt: string;
  approvedBy: string | null;
  approvedAt: string | null;
  paidBy: string | null;
  paidAt: string | null;
}

export function paperPayments(db: Db, projectId: string): Promise<PaymentRow[]> {
  return db.query(
    `select id, plan_item as "planItem", amount::text as amount, status, interest::text as interest,
       requested_by as "requestedBy", requested_at as "requestedAt", approved_by as "approvedBy",
       approved_at as "approvedAt", paid_by as "paidBy", paid_at as "paidAt"
     from payments where project_id = $1::uuid order by requested_at, id`,
    [projectId],
  );
}

/** Opinions of the people served, in sum alone. */
export async function opinionSums(
  db: Db,
  projectId: string,
  contractId: string | undefined,
): Promise<{ count: number; satisfied: number; score: number }> {
  const [row] = await db.query<{ count: number; satisfied: number; score: number }>(
    `select count(*)::int as count, (count(*) filter (where satisfied))::int as satisfied,
       coalesce(sum(score), 0)::int as score from opinions
     where project_id = $1::uuid and contract_id = $2::uuid`,
    [projectId, contractId ?? null],
  );
  return row ?? { count: 0, satisfied: 0, score: 0 };
}

export interface ReviewRow {
  round: number;
  indicators: unknown;
  selfIndicators: unknown;
  selfEvaluation: Record<string, unknown> | null;
  working: Record<string, unknown> | null;
  aggregate: string | null;
  grade: string | null;
}

/** The latest performance review (绩效评价). */
export async function latestReview(db: Db, projectId: string): Promise<ReviewRow | undefined> {
  const [row] = await db.query<ReviewRow>(
    `select round, indicators, self_indicators as "selfIndicators", self_evaluation as "selfEvaluation", working,
       aggregate, grade
     from reviews where project_id = $1::uuid order by round desc limit 1`,
    [projectId],
  );
  return row;
}
