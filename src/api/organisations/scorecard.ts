import type { Db } from '../../../db/client.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import { instantOf } from '../../shared/wire.ts';

/** One figure and all that it is made of, by the ids under which each part can be opened. */
export interface Figure<T> {
  value: number;
  of: T[];
}

export interface Scorecard {
  bids: Figure<{ projectId: string; bidId: string; round: number; status: string }>;
  wins: Figure<{ projectId: string; bidId: string | null }>;
  contracts: Figure<{ projectId: string; contractId: string; status: string; signedAt: string }>;
  /** `late` is the organisation's own delay; what somebody else answers for is `excused`. */
  milestones: { due: number; onTime: number; late: number; excused: number; of: Milestone[] };
  acceptance: { passed: number; rework: number; failed: number; of: Acceptance[] };
  grades: { counts: Record<string, number>; of: Grade[] };
  breaches: Figure<Breach>;
}

interface Milestone {
  projectId: string;
  milestoneId: string;
  number: number;
  due: string;
  reportedAt: string | null;
  /** supplier | buyer | force-majeure | none; null while nobody has decided. */
  fault: string | null;
  onTime: boolean;
}
interface Acceptance {
  projectId: string;
  acceptanceId: string;
  verdict: 'passed' | 'rework' | 'failed';
  at: string;
}
interface Grade {
  projectId: string;
  reviewId: string;
  aggregate: string | null;
  grade: string;
  finalAt: string;
}
/** A contract ended for the organisation's breach, or a clock of its own that ran out. */
type Breach =
  | { kind: 'contract'; projectId: string; contractId: string; at: string | null }
  | {
      kind: 'deadline';
      projectId: string;
      rule: string;
      key: string;
      epoch: number;
      due: string;
      at: string;
    };

/** Which projects the reader may see; SQL on `p.body_id`, with its own parameters from $2 on. */
export interface Visible {
  sql: string;
  params: string[];
}

/**
 * What an organisation has done for the bodies that the reader may see, from its own history. Bids count once they are
 * opened: before that not even their number is told. Milestones count once they are due or reported.
 */
export async function scorecardOf(
  db: Db,
  organisationId: string,
  { visible, now }: { visible: Visible; now: string },
): Promise<Scorecard> {
  const ask = <T>(columns: string, from: string, where: string, orderBy: string) =>
    db.query<T>(
      `select ${columns} from ${from} where ${where} and ${visible.sql} and $1::text is not null order by ${orderBy}`,
      [organisationId, ...visible.params],
    );
  const mine = 'c.organisation_id = $1::uuid and c.signed_at is not null';
  const inMyProjects = `exists (select 1 from contracts c where c.project_id = p.id and ${mine})`;
  const [bids, wins, contracts, milestones, acceptances, grades, broken, missed] = await Promise.all([
    ask<Scorecard['bids']['of'][number]>(
      'b.project_id as "projectId", b.id as "bidId", b.round, b.status',
      'bids b join projects p on p.id = b.project_id',
      'b.organisation_id = $1::uuid and b.opened_at is not null',
      'b.opened_at, b.id',
    ),
    ask<Scorecard['wins']['of'][number]>(
      `p.id as "projectId", (select b.id from bids b where b.project_id = p.id and b.organisation_id = p.winner_id
         and b.opened_at is not null order by b.round desc limit 1) as "bidId"`,
      'projects p',
      'p.winner_id = $1::uuid',
      'p.id',
    ),
    ask<Scorecard['contracts']['of'][number]>(
      'c.project_id as "projectId", c.id as "contractId", c.status, c.signed_at as "signedAt"',
      'contracts c join projects p on p.id = c.project_id',
      mine,
      'c.signed_at, c.id',
    ),
    ask<Omit<Milestone, 'onTime'>>(
      'm.project_id as "projectId", m.id as "milestoneId", m.number, m.due, m.reported_at as "reportedAt", m.fault',
      'milestones m join contracts c on c.id = m.contract_id join projects p on p.id = c.project_id',
      mine,
      'm.due, m.id',
    ),
    ask<Acceptance>(
      'a.project_id as "projectId", a.id as "acceptanceId", a.verdict, a.at',
      'acceptances a join projects p on p.id = a.project_id',
      inMyProjects,
      'a.at, a.id',
    ),
    ask<Grade>(
      'r.project_id as "projectId", r.id as "reviewId", r.aggregate, r.grade, r.final_at as "finalAt"',
      'reviews r join projects p on p.id = r.project_id',
      `r.final_at is not null and r.grade is not null and ${inMyProjects}`,
      'r.final_at, r.id',
    ),
    ask<{ projectId: string; contractId: string; at: string | null }>(
      'c.project_id as "projectId", c.id as "contractId", c.ended_at as at',
      'contracts c join projects p on p.id = c.project_id',
      `${mine} and c.ended_ground = 'breach'`,
      'c.signed_at, c.id',
    ),
    ask<{ projectId: string; rule: string; key: string; epoch: number; due: string; at: string }>(
      'd.instance_id as "projectId", d.rule, d.key, d.epoch, d.due, d.breached_at as at',
      'deadlines d join projects p on p.id = d.instance_id',
      `d.chases = 'supplier' and d.breached_at is not null and ${inMyProjects}
         and not (d.rule = 'milestone' and exists (select 1 from milestones m where m.project_id = d.instance_id
           and m.number::text = d.key and m.fault <> 'supplier'))`,
      'd.breached_at, d.rule, d.key',
    ),
  ]);
  const due = milestones
    .filter((one) => one.reportedAt !== null || one.due < legalDay(now))
    .map((one) => ({ ...one, reportedAt: one.reportedAt && instantOf(one.reportedAt) }))
    .map((one) => ({ ...one, onTime: one.reportedAt !== null && legalDay(one.reportedAt) <= one.due }));
  const onTime = due.filter((one) => one.onTime).length;
  const excused = due.filter((one) => !one.onTime && isExcused(one)).length;
  const verdicts = (verdict: Acceptance['verdict']) =>
    acceptances.filter((one) => one.verdict === verdict).length;
  const breaches: Breach[] = [
    ...broken.map((one) => ({ kind: 'contract' as const, ...one, at: one.at && instantOf(one.at) })),
    ...missed.map((one) => ({ kind: 'deadline' as const, ...one, at: instantOf(one.at) })),
  ];
  return {
    bids: figure(bids),
    wins: figure(wins),
    contracts: figure(contracts.map((one) => ({ ...one, signedAt: instantOf(one.signedAt) }))),
    milestones: { due: due.length, onTime, late: due.length - onTime - excused, excused, of: due },
    acceptance: {
      passed: verdicts('passed'),
      rework: verdicts('rework'),
      failed: verdicts('failed'),
      of: acceptances.map((one) => ({ ...one, at: instantOf(one.at) })),
    },
    grades: {
      counts: countBy(grades),
      of: grades.map((one) => ({ ...one, finalAt: instantOf(one.finalAt) })),
    },
    breaches: figure(breaches),
  };
}

/** A delay that somebody decided is not the organisation's fault. */
const isExcused = ({ fault }: { fault: string | null }) => fault !== null && fault !== 'supplier';

const figure = <T>(of: T[]): Figure<T> => ({ value: of.length, of });

function countBy(grades: readonly Grade[]): Record<string, number> {
  const counts: Record<string, number> = { 优: 0, 良: 0, 中: 0, 差: 0 };
  for (const { grade } of grades) counts[grade] = (counts[grade] ?? 0) + 1;
  return counts;
}
