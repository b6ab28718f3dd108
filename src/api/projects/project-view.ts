import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { leafStates } from '../../../workflows/kit/leaf-states.ts';
import { titleOfState } from '../../../workflows/kit/preconditions.ts';
import { categoryTitle } from '../../../workflows/kit/service-categories.ts';
import {
  contractValue,
  fen,
  type ProjectContext,
  sum,
  yuanOf as yuanFrom,
} from '../../../workflows/service-purchase/index.ts';
import type { PastCase } from '../../engine/as-of.ts';
import { openDeadline } from '../../engine/summary.ts';
import { instantOrNull, yuanOf } from '../../shared/wire.ts';
import type { ProjectAccess } from './project-access.ts';
import type { project } from './projects.schema.ts';
import { firstOfStages, stageStrip } from './stage-strip.ts';
import { methodTitle, stageTitle } from './words.ts';

type Project = z.infer<typeof project>;

/** What the tables say beside the snapshot, with the names of what it refers to. */
interface Row {
  code: string;
  batch: string | null;
  methodWord: string | null;
  /** 分; what a published step has written, as all of the next six. */
  budget: string | null;
  regime: string | null;
  method: string | null;
  grade: string | null;
  bodyName: string;
  winnerName: string | null;
  lineName: string | null;
  lineCode: string | null;
  holderName: string | null;
  finalAt: string | null;
}

/** A project as this reader may see it: as it stands, or for those who see it in full as it stood. */
export async function presentProject(
  db: Db,
  access: ProjectAccess,
  options: { past?: PastCase | undefined; asOf?: string | undefined; withContext?: boolean } = {},
): Promise<Project> {
  const { past, asOf } = options;
  const { held, level } = access;
  const context = (past?.context as ProjectContext | undefined) ?? access.context;
  const { workflow } = past ?? held.registered;
  const state = past?.state ?? leafStates(held.kase.snapshot);
  const id = held.kase.instanceId;
  const [row, first] = await Promise.all([rowOf(db, id, context), firstOfStages(db, id, asOf)]);
  const stage = workflow.stageOf(state);
  const stages = stageStrip(stage, first);
  const common = {
    id,
    seq: past?.seq ?? held.kase.seq,
    level,
    code: row.code,
    title: context.title,
    bodyId: held.body.id,
    bodyName: row.bodyName,
    category: context.category,
    categoryTitle: categoryTitle(context.category),
    batch: row.batch,
    methodWord: row.methodWord,
    workflow: `${workflow.id}/v${workflow.version}`,
    status: workflow.ended(state) ? ('done' as const) : ('active' as const),
    stage,
    stageTitle: stageTitle(stage),
    stages: level === 'limited' ? stages.map((one) => ({ ...one, since: null })) : stages,
    bidDeadline: context.sourcing.bidDeadline,
    round: context.sourcing.round,
  };
  if (level === 'limited') return { ...common, ...published(access, row) };
  const stands = state.map((leaf) => ({ id: leaf, title: titleOfState(workflow, leaf) }));
  if (level === 'shared') return { ...common, state: stands, ...settled(context, row) };
  return {
    ...common,
    state: stands,
    ...inFull(context, row),
    ruleSetId: past ? null : held.kase.ruleSetId,
    ...(past ? { asOf } : clocksOf(access)),
    ...(options.withContext ? { context: { ...context } } : {}),
  };
}

async function rowOf(db: Db, id: string, { award, initiation, hold }: ProjectContext): Promise<Row> {
  const [row] = await db.query<Row>(
    `select p.code, p.batch, p.method_word as "methodWord", p.budget::text as budget, p.regime, p.method, p.grade,
       b.name as "bodyName", (select o.name from organisations o where o.id::text = $2) as "winnerName",
       l.name as "lineName", l.code as "lineCode", (select u.name from users u where u.id::text = $4) as "holderName",
       (select max(r.final_at) from reviews r where r.project_id = p.id) as "finalAt"
     from projects p join bodies b on b.id = p.body_id left join funding_lines l on l.id::text = $3
     where p.id = $1::uuid`,
    [id, award?.organisationId ?? '', initiation?.fundingLineId ?? '', hold?.by ?? ''],
  );
  if (!row) throw new Error(`no row for project ${id}`);
  return row;
}

const methodOf = (method: string | null) => ({ method, methodTitle: methodTitle(method) });
const inYuan = (amount: string | null) => (amount === null ? null : yuanOf(amount));

/** The winner, once the result is public. */
const winnerOf = ({ award }: ProjectContext, { winnerName }: Row) =>
  award?.publishedAt
    ? { winnerId: award.organisationId, winnerName, awardAmount: award.amount }
    : { winnerId: null, winnerName: null, awardAmount: null };

/** For suppliers, experts, evaluators and employees: what was published, and to the contractor its own contract. */
function published({ context, actor }: ProjectAccess, row: Row): Partial<Project> {
  const { sourcing, award, contract, delivery } = context;
  const issued = sourcing.issuedAt !== null;
  const contractor =
    award?.publishedAt != null &&
    actor.organisationId !== undefined &&
    award.organisationId === actor.organisationId;
  const signed = contract?.signedAt != null && (contractor || contract.publishedAt !== null);
  return {
    ...methodOf(issued ? row.method : null),
    budget: issued ? inYuan(row.budget) : null,
    ...winnerOf(context, row),
    contractAmount: signed ? yuanFrom(contractValue(context)) : null,
    grade: contractor ? row.grade : null,
    dates: {
      issuedAt: sourcing.issuedAt,
      documentsUntil: sourcing.documentsUntil,
      openedAt: sourcing.openedAt,
      resultPublishedAt: award?.publishedAt ?? null,
      resultNoticeUntil: award?.publishedAt ? award.resultNoticeUntil : null,
      signedAt: signed ? contract.signedAt : null,
      startsOn: signed ? contract.startsOn : null,
      endsOn: signed ? contract.endsOn : null,
      acceptedAt: contractor ? delivery.acceptedAt : null,
      gradedAt: contractor ? instantOrNull(row.finalAt) : null,
    },
  };
}

/** For partner bodies: money, award and grade, once each is settled. */
const settled = (context: ProjectContext, row: Row): Partial<Project> => ({
  ...methodOf(row.method),
  regime: row.regime,
  budget: inYuan(row.budget),
  ...winnerOf(context, row),
  contractAmount: context.contract?.signedAt ? yuanFrom(contractValue(context)) : null,
  grade: row.grade,
});

function inFull(context: ProjectContext, row: Row): Partial<Project> {
  const { planning, initiation, award, contract, evaluation, sourcing, delivery, hold } = context;
  const paid = context.payments.filter(({ status }) => status === 'paid');
  return {
    ...methodOf(planning.method),
    regime: context.regime,
    budget: initiation?.budget ?? null,
    winnerId: award?.organisationId ?? null,
    winnerName: row.winnerName,
    awardAmount: award?.amount ?? null,
    contractAmount: contract ? yuanFrom(contractValue(context)) : null,
    grade: evaluation?.grade ?? null,
    dates: {
      issuedAt: sourcing.issuedAt,
      documentsUntil: sourcing.documentsUntil,
      openedAt: sourcing.openedAt,
      resultPublishedAt: award?.publishedAt ?? null,
      resultNoticeUntil: award?.resultNoticeUntil ?? null,
      signedAt: contract?.signedAt ?? null,
      startsOn: contract?.startsOn ?? null,
      endsOn: contract?.endsOn ?? null,
      acceptedAt: delivery.acceptedAt,
      gradedAt: evaluation?.finalAt ?? null,
    },
    fundingLineId: initiation?.fundingLineId ?? null,
    fundingLineName: row.lineName,
    fundingLineCode: row.lineCode,
    fiscalYear: initiation?.fiscalYear ?? null,
    paid: yuanFrom(sum(paid.map(({ amount }) => fen(amount)))),
    suspended: hold && {
      since: hold.since,
      reason: hold.reason,
      byId: hold.by,
      byName: row.holderName ?? hold.by,
    },
  };
}

/** The running clocks, and of those that ask for something the nearest. */
function clocksOf({ held }: ProjectAccess): Partial<Project> {
  const deadlines = held.kase.open.map(openDeadline);
  const asking = deadlines.filter(({ whenDue, status }) => whenDue !== 'window' && status !== 'frozen');
  const nextDeadline = asking.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))[0] ?? null;
  return { nextDeadline, deadlines };
}
