import { z } from 'zod';
import type { Param } from '../../../db/client.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf, yuanOf } from '../../shared/wire.ts';
import { ownBidIds } from '../../tender/hidden-bids.ts';
import { concealResult } from '../evaluation/conceal-result.ts';
import { pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Api, ApiDeps } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject, type ProjectAccess } from './project-access.ts';

type Row = Record<string, unknown>;

interface RecordKind {
  /** Last part of the path, under /projects/{id}. */
  path: string;
  table: string;
  columns: string;
  orderBy: string;
  /** Columns in 分 and columns that are instants, by their names in the answer. */
  money?: readonly string[];
  instants?: readonly string[];
  /**
   * Which rows this reader may see, as SQL; `false` shows none. Sealed rows are filtered here, in the statement, so
   * that no count, order or page tells of them.
   */
  visible: (access: ProjectAccess, own: readonly string[]) => Condition | false;
  /** What of a row this reader is not shown. */
  conceal?: (row: Row, access: ProjectAccess) => Row;
}

type Condition = { sql: string; params: Param[] };

/** One of the ids in a JSON array. */
const oneOf = (param: string, column = 'id') =>
  `${column}::text = any(select jsonb_array_elements_text(${param}::text::jsonb))`;
const everything: Condition = { sql: 'true', params: [] };
const where = (sql: string, ...params: Param[]): Condition => ({ sql, params });
const ownOrganisation = ({ actor }: ProjectAccess) =>
  actor.organisationId ?? '00000000-0000-0000-0000-000000000000';
/** The buyer's staff, and those of partner bodies with whom the project is shared. */
const readers = ({ level }: ProjectAccess) => level === 'full' || level === 'shared';
const contractor = (access: ProjectAccess) =>
  readers(access) ||
  (access.actor.organisationId !== undefined &&
    access.context.award?.organisationId === access.actor.organisationId);
const onPanel = ({ actor, context }: ProjectAccess) =>
  context.sourcing.panel.some((member) => member.userId === actor.id);

const kinds: readonly RecordKind[] = [
  {
    path: 'admissions',
    table: 'admissions',
    columns: `version, conditions, requirements, acceptance_plan as "acceptancePlan", reference_contracts as "referenceContracts", at, author`,
    orderBy: 'version',
    instants: ['at'],
    // Suppliers read them in the documents, as they stood when those were issued.
    visible: (access) =>
      access.level === 'full'
        ? everything
        : access.context.sourcing.issuedAt !== null &&
          where('version = $3::text::int', String(access.context.planning.admission?.version ?? 0)),
  },
  {
    path: 'qualification-checks',
    table: 'qualification_checks',
    columns: `bid_id as "bidId", round, admission_version as "admissionVersion", condition, passed, evidence, documents, at, actor_id as "actorId"`,
    orderBy: 'round, bid_id, condition',
    instants: ['at'],
    // Each bidder is told what it failed on (87号令): its own lines alone, once the result is out.
    visible: (access) =>
      access.level === 'full' || onPanel(access)
        ? everything
        : access.context.award?.publishedAt != null &&
          where(
            'bid_id in (select b.id from bids b where b.project_id = $1::text::uuid and b.organisation_id = $3::text::uuid)',
            ownOrganisation(access),
          ),
  },
  {
    path: 'bids',
    table: 'bids',
    columns: `id, organisation_id as "organisationId", round, case when $2 then version end as version, status, digest, quote, items, content, reason, small,
      case when $2 then final_quote end as "finalQuote", case when $2 then final_content end as "finalContent", submitted_at as "submittedAt", confirmed_at as "confirmedAt", withdrawn_at as "withdrawnAt", opened_at as "openedAt"`,
    orderBy: 'round, submitted_at, id',
    money: ['quote', 'finalQuote'],
    instants: ['submittedAt', 'confirmedAt', 'withdrawnAt', 'openedAt'],
    // Before opening nobody but the owner may know that a bid exists; afterwards the buyer and the panel see it.
    visible: (access, own) =>
      access.level === 'full' || onPanel(access)
        ? where(`(opened_at is not null or status = 'unopened' or ${oneOf('$3')})`, JSON.stringify(own))
        : where(oneOf('$3'), JSON.stringify(own)),
  },
  {
    path: 'talks',
    table: 'talks',
    columns: `round, number, bid_id as "bidId", summary, changes, at, agreed_at as "agreedAt", refused_at as "refusedAt"`,
    orderBy: 'round, number, bid_id',
    instants: ['at', 'agreedAt', 'refusedAt'],
    // Each supplier reads its own talk alone (214号 Art. 19), and the changes once they are agreed.
    visible: (access, own) =>
      access.level === 'full' || onPanel(access)
        ? everything
        : where(oneOf('$3', 'bid_id'), JSON.stringify(own)),
    conceal: (row, access) =>
      access.level === 'full' || onPanel(access) || row.agreedAt !== null ? row : { ...row, changes: [] },
  },
  {
    path: 'panel',
    table: 'panel_members',
    columns: `id, round, user_id as "userId", name, kind, chair, employer, status, reason`,
    orderBy: 'round, id',
    // Members are named only with the result (条例 Art. 43): until then the buyer alone knows them.
    visible: (access) => (access.level === 'full' || access.context.award?.publishedAt ? everything : false),
  },
  {
    path: 'score-sheets',
    table: 'score_sheets',
    columns: `id, round, member_id as "memberId", digest, scores, submitted_at as "submittedAt"`,
    orderBy: 'round, member_id',
    instants: ['submittedAt'],
    visible: (access) => {
      const closed = access.context.sourcing.evaluatedAt !== null;
      const round = String(access.context.sourcing.round);
      if (access.level === 'full')
        return where(
          "(round < $3::text::int or $4::text = 'true' or member_id = $5::text)",
          round,
          String(closed),
          access.actor.id,
        );
      return where('member_id = $3::text', access.actor.id);
    },
  },
  {
    path: 'rankings',
    table: 'rankings',
    columns: 'round, attempt, working, at',
    orderBy: 'round, attempt',
    instants: ['at'],
    visible: (access) => (access.level === 'full' || onPanel(access) ? everything : false),
  },
  {
    path: 'questions',
    table: 'questions',
    columns: 'id, question, asked_at as "askedAt", answer, answered_at as "answeredAt"',
    orderBy: 'asked_at, id',
    instants: ['askedAt', 'answeredAt'],
    // Answers go to everybody, without the asker's name; an open question is seen by the buyer and its asker.
    visible: (access) =>
      access.level === 'full'
        ? everything
        : where('(answer is not null or organisation_id = $3::text::uuid)', ownOrganisation(access)),
  },
  {
    path: 'challenges',
    table: 'challenges',
    columns: `id, organisation_id as "organisationId", matter, facts, may_affect_outcome as "mayAffectOutcome", status,
      filed_at as "filedAt", reply, replied_at as "repliedAt", complained_at as "complainedAt", decision, decided_at as "decidedAt"`,
    orderBy: 'filed_at, id',
    instants: ['filedAt', 'repliedAt', 'complainedAt', 'decidedAt'],
    visible: (access) =>
      access.level === 'full'
        ? everything
        : where('organisation_id = $3::text::uuid', ownOrganisation(access)),
  },
  {
    path: 'notices',
    table: 'notices',
    columns: 'id, kind, title, published_at as "publishedAt", until, content',
    orderBy: 'published_at, id',
    instants: ['publishedAt'],
    visible: () => everything,
  },
  {
    path: 'contracts',
    table: 'contracts',
    columns: `id, organisation_id as "organisationId", amount, supplements, term_months as "termMonths",
      performance_bond as "performanceBond", bond_returned as "bondReturned", bond_withheld as "bondWithheld",
      bond_reason as "bondReason", bond_returned_at as "bondReturnedAt", terms, duties, penalties, starts_on as "startsOn", ends_on as "endsOn", status,
      signed_at as "signedAt", published_at as "publishedAt", filed_at as "filedAt", ended_ground as "endedGround",
      ended_at as "endedAt", created_at as "createdAt"`,
    orderBy: 'created_at, id',
    money: ['amount', 'supplements', 'performanceBond', 'bondReturned', 'bondWithheld'],
    instants: ['bondReturnedAt', 'signedAt', 'publishedAt', 'filedAt', 'endedAt', 'createdAt'],
    visible: (access) =>
      readers(access) ? everything : where('organisation_id = $3::text::uuid', ownOrganisation(access)),
  },
  {
    path: 'amendments',
    table: 'amendments',
    columns: `id, contract_id as "contractId", kind, amount, until, milestones, reason_code as "reasonCode", reason,
      proposed_by as "proposedBy", status, at, agreed_by as "agreedBy", agreed_at as "agreedAt"`,
    orderBy: 'at, id',
    money: ['amount'],
    instants: ['at', 'agreedAt'],
    visible: (access) => (contractor(access) ? everything : false),
  },
  {
    path: 'milestones',
    table: 'milestones',
    columns: `id, contract_id as "contractId", number, title, due, duties, status, reported_at as "reportedAt", evidence,
      documents, late_days as "lateDays", fault, fault_reason as "faultReason", verdict_by as "verdictBy",
      verdict_at as "verdictAt", verdict_remarks as "verdictRemarks"`,
    orderBy: 'contract_id, number',
    instants: ['reportedAt', 'verdictAt'],
    visible: (access) => (contractor(access) ? everything : false),
  },
  {
    path: 'signatures',
    table: 'contract_signatures',
    columns: `id, contract_id as "contractId", instrument, instrument_id as "instrumentId", party,
      organisation_id as "organisationId", actor_id as "actorId", signatory, method, at`,
    orderBy: 'at, id',
    instants: ['at'],
    visible: (access) => (contractor(access) ? everything : false),
  },
  {
    path: 'penalties',
    table: 'penalty_charges',
    columns: `id, contract_id as "contractId", penalty, milestone, units, amount, plan_item as "planItem", reason, status, at,
      actor_id as "actorId", waived_by as "waivedBy", waived_at as "waivedAt", waiver_reason as "waiverReason",
      contested_by as "contestedBy", contested_at as "contestedAt", contest_reason as "contestReason",
      answered_by as "answeredBy", answered_at as "answeredAt", answer`,
    orderBy: 'at, id',
    money: ['amount'],
    instants: ['at', 'waivedAt', 'contestedAt', 'answeredAt'],
    visible: (access) => (contractor(access) ? everything : false),
  },
  {
    path: 'visits',
    table: 'monitoring_visits',
    columns: `id, visited_on as "visitedOn", findings, documents, at, actor_id as "actorId"`,
    orderBy: 'visited_on, id',
    instants: ['at'],
    visible: ({ level }) => level === 'full' && everything,
  },
  {
    path: 'payments',
    table: 'payments',
    columns: `id, contract_id as "contractId", plan_item as "planItem", amount, status, requested_by as "requestedBy",
      requested_at as "requestedAt", approved_by as "approvedBy", approved_at as "approvedAt", paid_by as "paidBy",
      paid_at as "paidAt", interest`,
    orderBy: 'requested_at, id',
    money: ['amount', 'interest'],
    instants: ['requestedAt', 'approvedAt', 'paidAt'],
    visible: (access) => (contractor(access) ? everything : false),
  },
  {
    path: 'acceptances',
    table: 'acceptances',
    columns: `id, verdict, remarks, at, actor_id as "actorId"`,
    orderBy: 'at, id',
    instants: ['at'],
    visible: (access) => (contractor(access) ? everything : false),
  },
  {
    path: 'reviews',
    table: 'reviews',
    columns: `id, round, indicators, self_indicators as "selfIndicators", self_evaluation as "selfEvaluation", status, opened_at as "openedAt", final_at as "finalAt",
      working, aggregate, grade`,
    orderBy: 'round',
    instants: ['openedAt', 'finalAt'],
    visible: (access) => {
      // A partner learns of a grade when it is final.
      if (access.level === 'shared') return where('final_at is not null');
      return contractor(access) || isEvaluator(access) ? everything : false;
    },
    conceal: concealResult,
  },
  {
    path: 'review-sheets',
    table: 'review_sheets',
    columns: `id, round, evaluator_id as "evaluatorId", digest, scores, findings, total, deviation_reason as "deviationReason",
      submitted_at as "submittedAt"`,
    orderBy: 'round, evaluator_id',
    instants: ['submittedAt'],
    visible: (access) => {
      const evaluation = access.context.evaluation;
      const closed = evaluation?.aggregate != null;
      if (access.level === 'full')
        return where(
          "(round < $3::text::int or $4::text = 'true' or evaluator_id = $5::text)",
          String(evaluation?.round ?? 1),
          String(closed),
          access.actor.id,
        );
      return where('evaluator_id = $3::text', access.actor.id);
    },
  },
  {
    path: 'documents',
    table: 'documents',
    columns: `id, kind, title, version, sha256, bytes, media_type as "mediaType", organisation_id as "organisationId",
      content_at as "contentAt", created_at as "createdAt"`,
    orderBy: 'kind, version, id',
    instants: ['contentAt', 'createdAt'],
    visible: (access) =>
      access.level === 'full'
        ? everything
        : where('organisation_id = $3::text::uuid', ownOrganisation(access)),
  },
];

const isEvaluator = ({ actor, context }: ProjectAccess) =>
  context.evaluation?.evaluators.includes(actor.id) ?? false;

/** More than nearly any case has, so that one page is all of it; the cursor says how many rows came before. */
const recordList = z.strictObject({
  ...pageQuery,
  limit: z.coerce.number().int().min(1).max(1000).default(1000),
});

/** The records of a project: bids, sheets, contract, payments and the rest, each shown to whom it concerns. */
export function recordRoutes(app: Api, { engine }: ApiDeps): void {
  for (const kind of kinds) {
    app.get(
      `/projects/:id/${kind.path}`,
      {
        config: { policy: 'signed-in' },
        schema: { tags: ['records'], params: idParams, querystring: recordList },
      },
      async (request) => {
        const access = await openProject(engine, principalOf(request), request.params.id);
        const { limit, cursor } = request.query;
        const list = `${kind.path} ${request.params.id}`;
        const after = Number(readCursor(list, cursor) ?? 0);
        const rows = await read(kind, access, { after, limit: limit + 1 });
        return pageOf(list, rows, limit, { key: () => String(after + limit), present: (row) => row });
      },
    );
  }

  async function read(
    kind: RecordKind,
    access: ProjectAccess,
    { after, limit }: { after: number; limit: number },
  ): Promise<Row[]> {
    const { context, actor } = access;
    const projectId = access.held.kase.instanceId;
    const rounds = context.sourcing.round;
    const { organisationId } = actor;
    // Whose a bid is no row says before the opening: its owner's ids are computed.
    const own = await ownBidIds(engine.keys.owners, { projectId, rounds, organisationId });
    const condition = kind.visible(access, own);
    if (!condition) return [];
    const owner = kind.table === 'documents' ? 'instance_id' : 'project_id';
    // $2 is only used by bids: final offers stay unseen until the offers are closed.
    const offersClosed = offersAreClosed(access);
    const rows = await engine.db.query<Row>(
      `select ${kind.columns.replaceAll('$2', `(${offersClosed} or organisation_id = $2::text::uuid)`)} from ${kind.table}
       where ${owner} = $1::text::uuid and ${condition.sql} and ($2::text is not null) order by ${kind.orderBy}
       limit ${limit} offset ${after}`,
      [projectId, ownOrganisation(access), ...condition.params],
    );
    const conceal = kind.conceal ?? ((row) => row);
    return rows.map((row) => present(kind, withOwner(conceal(row, access), own, organisationId)));
  }
}

/** Final offers are opened with the scoring; before that each supplier sees its own. */
const offersAreClosed = ({ context, held }: ProjectAccess): boolean =>
  context.sourcing.evaluatedAt !== null ||
  !held.kase.snapshot.matches({ main: { sourcing: { panel: 'offers' } } } as never);

/** Before the opening the row of a bid does not say whose it is; its owner is told all the same. */
const withOwner = (row: Row, own: readonly string[], organisationId: string | undefined): Row =>
  own.includes(String(row.id)) ? { ...row, organisationId } : row;

function present(kind: RecordKind, row: Row): Row {
  const shown: Row = { ...row };
  for (const name of kind.money ?? []) if (shown[name] != null) shown[name] = yuanOf(String(shown[name]));
  for (const name of kind.instants ?? [])
    if (shown[name] != null) shown[name] = instantOf(String(shown[name]));
  return shown;
}
