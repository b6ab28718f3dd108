import type { Db } from '../../../db/client.ts';
import type { ProjectContext } from '../../../workflows/service-purchase/index.ts';
import { opinionQuotaIn, toldOf } from '../../../workflows/service-purchase/index.ts';
import type { HeldCase } from '../../engine/case-store.ts';
import type { Engine } from '../../engine/engine.ts';
import { rulesOf } from '../../engine/note-on-chain.ts';
import { type Data, numberKey, type Organisation, type PaperRecord } from '../../papers/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { instantOf, instantOrNull, yuanOf } from '../../shared/wire.ts';

type Row = Record<string, string | null>;

/** Text of a row that is never null in its table. */
const must = (row: Row, key: string): string => row[key] ?? '';
const json = (row: Row, key: string): Data => (row[key] as unknown as Data | null) ?? {};
const money = (row: Row, key: string): string => yuanOf(row[key] ?? '0');
const moneyOrNull = (row: Row, key: string): string | null => (row[key] == null ? null : yuanOf(row[key]));
const at = (row: Row, key: string): string => instantOf(must(row, key));

/**
 * Gathers what a project's papers are drawn up from. What is sealed stays out, whoever asks: bids before the opening,
 * sheets before they are closed. Throws NOT_FOUND for a case that is no project.
 */
export async function paperRecord(engine: Engine, held: HeldCase): Promise<PaperRecord> {
  const { db } = engine;
  const { kase, body, registered } = held;
  if (registered.workflow.id !== 'service-purchase') throw new GoufuError('NOT_FOUND');
  const context = kase.snapshot.context as ProjectContext;
  const id = kase.instanceId;
  const of = (sql: string, ...params: string[]) => db.query<Row>(sql, [id, ...params]);
  const round = String(context.sourcing.round);
  const [project] = await of('select id, code, title, category from projects where id = $1::uuid');
  if (!project) throw new GoufuError('NOT_FOUND');

  const steps = await of(
    `select e.seq, e.type, e.at, coalesce(u.name, case when e.actor_id = 'system' then '系统' else e.actor_id end) as actor,
       e.role, e.data, e.actor_id as "actorId"
     from instance_events e left join users u on u.id::text = e.actor_id
     where e.instance_id = $1::uuid order by e.seq`,
  );
  const submitted = steps.findLast(({ type }) => type === 'SUBMIT');
  const lineId =
    context.initiation?.fundingLineId ?? (json(submitted ?? {}, 'data').fundingLineId as string | undefined);
  const bids = context.sourcing.openedAt
    ? await of(
        `select id, organisation_id as "organisationId", status, quote::text as quote, reason, small,
           submitted_at as "submittedAt", coalesce(content, '{}'::jsonb) as content
         from bids where project_id = $1::uuid and round = $2::int and organisation_id is not null
           and (opened_at is not null or status = 'unopened') order by submitted_at, id`,
        round,
      )
    : [];
  const challenges = await of(
    `select id, organisation_id as "organisationId", matter, facts, status, filed_at as "filedAt", reply,
       replied_at as "repliedAt" from challenges where project_id = $1::uuid order by filed_at, id`,
  );
  const [review] = await of(
    `select round, indicators, self_indicators as "selfIndicators", self_evaluation as "selfEvaluation", working, aggregate, grade from reviews
     where project_id = $1::uuid order by round desc limit 1`,
  );
  const payments = await of(
    `select id, plan_item as "planItem", amount::text as amount, status, interest::text as interest,
       requested_by as "requestedBy", requested_at as "requestedAt", approved_by as "approvedBy",
       approved_at as "approvedAt", paid_by as "paidBy", paid_at as "paidAt"
     from payments where project_id = $1::uuid order by requested_at, id`,
  );
  const contractId = context.contract?.id;
  const [contract] = contractId
    ? await of(
        `select id, amount::text as amount, supplements::text as supplements, term_months as "termMonths",
           performance_bond::text as "performanceBond", terms, status, signed_at as "signedAt",
           duties, penalties, starts_on as "startsOn", ends_on as "endsOn"
         from contracts where project_id = $1::uuid and id = $2::uuid`,
        contractId,
      )
    : [];
  const sheetsClosed = context.sourcing.evaluatedAt !== null;
  const [ranking] = sheetsClosed
    ? await of(
        'select working from rankings where project_id = $1::uuid and round = $2::int order by attempt desc limit 1',
        round,
      )
    : [];
  const reviewClosed = context.evaluation?.aggregate != null;
  // A sum that moves with each answer would tell the answer.
  const { opinionsClosed, acceptedAt } = context.delivery;
  const [opinions] =
    opinionsClosed || acceptedAt !== null
      ? await of(
          `select count(*)::text as count, (count(*) filter (where satisfied))::text as satisfied,
             coalesce(sum(score), 0)::text as score from opinions
           where project_id = $1::uuid and contract_id = nullif($2::text, '')::uuid`,
          context.contract?.id ?? '',
        )
      : [];
  const quota = opinionQuotaIn(await rulesOf(engine, held, engine.clock.now()));
  const organisationIds = [
    ...bids.map((row) => row.organisationId),
    ...challenges.map((row) => row.organisationId),
    context.award?.organisationId,
  ];
  const userIds = [
    ...steps.map((row) => row.actorId),
    ...payments.flatMap((row) => [row.requestedBy, row.approvedBy, row.paidBy]),
    ...(context.evaluation?.evaluators ?? []),
    ...context.sourcing.panel.map(({ userId }) => userId),
    ...Object.values(context.screening ?? {}).map((verdict) => verdict?.by),
  ];

  return {
    body: { id: body.id, name: await bodyName(db, body.id) },
    project: {
      id,
      code: must(project, 'code'),
      title: must(project, 'title'),
      category: must(project, 'category'),
    },
    context,
    steps: steps.map((row) => ({
      seq: Number(row.seq),
      type: must(row, 'type'),
      at: at(row, 'at'),
      actor: must(row, 'actor'),
      role: must(row, 'role'),
      data: json(row, 'data'),
    })),
    needs: await of(
      `select title, detail, category, headcount, unit, district, source, raised_on as "raisedOn" from needs
       where project_id = $1::uuid and merged_into is null order by raised_on, id limit 5000`,
    ),
    line: await lineOf(db, lineId),
    admission:
      (
        await of(
          `select conditions, requirements, acceptance_plan as "acceptancePlan" from admissions
           where project_id = $1::uuid order by version desc limit 1`,
        )
      )[0] ?? null,
    bids: bids.map((row) => ({
      id: must(row, 'id'),
      organisationId: must(row, 'organisationId'),
      status: must(row, 'status'),
      quote: moneyOrNull(row, 'quote'),
      reason: row.reason ?? null,
      small: row.small as unknown as boolean,
      submittedAt: at(row, 'submittedAt'),
      content: json(row, 'content'),
    })),
    panel: (
      await of(
        `select user_id as "userId", name, kind, chair, employer, status from panel_members
         where project_id = $1::uuid and round = $2::int order by id`,
        round,
      )
    ).map((row) => ({
      userId: must(row, 'userId'),
      name: must(row, 'name'),
      kind: must(row, 'kind'),
      chair: row.chair as unknown as boolean,
      employer: row.employer ?? null,
      status: must(row, 'status'),
    })),
    ranking: ranking ? json(ranking, 'working') : null,
    contract: contract
      ? {
          id: must(contract, 'id'),
          amount: money(contract, 'amount'),
          supplements: money(contract, 'supplements'),
          performanceBond: money(contract, 'performanceBond'),
          termMonths: Number(contract.termMonths),
          status: must(contract, 'status'),
          terms: json(contract, 'terms'),
          duties: contract.duties as unknown,
          penalties: contract.penalties as unknown,
          startsOn: contract.startsOn ?? null,
          endsOn: contract.endsOn ?? null,
          signedAt: instantOrNull(contract.signedAt ?? null),
        }
      : null,
    amendments: (
      await of(
        `select id, kind, amount::text as amount, until, milestones, reason_code as "reasonCode", reason, status, at,
           agreed_at as "agreedAt" from amendments
         where project_id = $1::uuid order by at, id`,
      )
    ).map((row) => ({
      id: must(row, 'id'),
      kind: must(row, 'kind'),
      amount: money(row, 'amount'),
      until: row.until ?? null,
      milestones: row.milestones as unknown,
      reasonCode: row.reasonCode ?? null,
      reason: must(row, 'reason'),
      status: must(row, 'status'),
      at: at(row, 'at'),
      agreedAt: instantOrNull(row.agreedAt ?? null),
    })),
    milestones: contractId
      ? (
          await of(
            `select number, title, due, status, reported_at as "reportedAt", evidence, late_days as "lateDays", fault
             from milestones
             where project_id = $1::uuid and contract_id = $2::uuid order by number`,
            contractId,
          )
        ).map((row) => ({
          number: Number(row.number),
          title: must(row, 'title'),
          due: must(row, 'due'),
          status: must(row, 'status'),
          reportedAt: instantOrNull(row.reportedAt ?? null),
          evidence: row.evidence as unknown,
          lateDays: row.lateDays == null ? null : Number(row.lateDays),
          fault: row.fault ?? null,
        }))
      : [],
    charges: contractId
      ? (
          await of(
            `select id, penalty, milestone, amount::text as amount, plan_item as "planItem", reason, status, at,
               waived_at as "waivedAt", waiver_reason as "waiverReason", contested_at as "contestedAt",
               contest_reason as "contestReason", answered_at as "answeredAt", answer from penalty_charges
             where project_id = $1::uuid and contract_id = $2::uuid order by at, id`,
            contractId,
          )
        ).map((row) => ({
          id: must(row, 'id'),
          penalty: must(row, 'penalty'),
          milestone: row.milestone == null ? null : Number(row.milestone),
          amount: money(row, 'amount'),
          planItem: must(row, 'planItem'),
          reason: must(row, 'reason'),
          status: must(row, 'status'),
          at: at(row, 'at'),
          waivedAt: instantOrNull(row.waivedAt ?? null),
          waiverReason: row.waiverReason ?? null,
          contestedAt: instantOrNull(row.contestedAt ?? null),
          contestReason: row.contestReason ?? null,
          answeredAt: instantOrNull(row.answeredAt ?? null),
          answer: row.answer ?? null,
        }))
      : [],
    payments: payments.map((row) => ({
      id: must(row, 'id'),
      planItem: must(row, 'planItem'),
      amount: money(row, 'amount'),
      status: must(row, 'status'),
      interest: money(row, 'interest'),
      requestedBy: must(row, 'requestedBy'),
      requestedAt: at(row, 'requestedAt'),
      approvedBy: row.approvedBy ?? null,
      approvedAt: instantOrNull(row.approvedAt ?? null),
      paidBy: row.paidBy ?? null,
      paidAt: instantOrNull(row.paidAt ?? null),
    })),
    opinions: opinions
      ? toldOf(
          {
            count: Number(opinions.count),
            satisfied: Number(opinions.satisfied),
            score: Number(opinions.score),
            digest: '',
          },
          quota,
        )
      : null,
    review: review
      ? {
          round: Number(review.round),
          indicators: review.indicators as unknown,
          selfIndicators: review.selfIndicators as unknown,
          selfEvaluation: (review.selfEvaluation as unknown as Data | null) ?? null,
          working: reviewClosed ? ((review.working as unknown as Data | null) ?? null) : null,
          aggregate: reviewClosed ? (review.aggregate ?? null) : null,
          grade: reviewClosed ? (review.grade ?? null) : null,
        }
      : null,
    challenges: challenges.map((row) => ({
      id: must(row, 'id'),
      organisationId: must(row, 'organisationId'),
      matter: must(row, 'matter'),
      facts: must(row, 'facts'),
      status: must(row, 'status'),
      filedAt: at(row, 'filedAt'),
      reply: row.reply ?? null,
      repliedAt: instantOrNull(row.repliedAt ?? null),
    })),
    notices: (
      await of(
        `select id, kind, title, published_at as "publishedAt", until, content from notices
         where project_id = $1::uuid order by published_at, id`,
      )
    ).map((row) => ({
      id: must(row, 'id'),
      kind: must(row, 'kind'),
      title: must(row, 'title'),
      publishedAt: at(row, 'publishedAt'),
      until: row.until ?? null,
      content: json(row, 'content'),
    })),
    documents: (
      await of(
        `select id, kind, title, version, sha256, created_at as "createdAt" from documents
         where instance_id = $1::uuid order by created_at, id limit 5000`,
      )
    ).map((row) => ({
      id: must(row, 'id'),
      kind: must(row, 'kind'),
      title: must(row, 'title'),
      version: Number(row.version),
      sha256: must(row, 'sha256'),
      createdAt: at(row, 'createdAt'),
    })),
    organisations: new Map(
      (await named<Organisation>(db, 'organisations', organisationIds)).map((one) => [one.id, one]),
    ),
    people: new Map(
      (await named<{ id: string; name: string }>(db, 'users', userIds)).map((one) => [one.id, one.name]),
    ),
    numbers: new Map(
      (
        await of(
          `select kind, "of", number, document_id as "documentId", issued_at as "issuedAt" from issued_papers
           where instance_id = $1::uuid`,
        )
      ).map((row) => [
        numberKey(must(row, 'kind'), must(row, 'of')),
        { number: must(row, 'number'), documentId: must(row, 'documentId'), issuedAt: at(row, 'issuedAt') },
      ]),
    ),
  };
}

async function bodyName(db: Db, id: string): Promise<string> {
  const [row] = await db.query<{ name: string }>('select name from bodies where id = $1::uuid', [id]);
  return row?.name ?? '';
}

async function lineOf(db: Db, id: string | undefined): Promise<PaperRecord['line']> {
  if (!id) return null;
  const [row] = await db.query<Row>(
    'select code, name, year, kind, amount::text as amount from funding_lines where id = $1::uuid',
    [id],
  );
  return row
    ? {
        code: must(row, 'code'),
        name: must(row, 'name'),
        year: Number(row.year),
        kind: must(row, 'kind'),
        amount: money(row, 'amount'),
      }
    : null;
}

const columns = {
  organisations: 'id, name, credit_code as "creditCode"',
  users: 'id, name',
};

function named<T>(
  db: Db,
  table: keyof typeof columns,
  ids: readonly (string | null | undefined)[],
): Promise<T[]> {
  const wanted = [...new Set(ids.filter(Boolean))];
  return db.query<T & object>(
    `select ${columns[table]} from ${table} where id::text = any(select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(wanted)],
  );
}
