import type { Db } from '../../../db/client.ts';
import { namesOf } from '../../../db/queries/names.ts';
import * as ofCase from '../../../db/queries/papers/case.ts';
import * as ofContract from '../../../db/queries/papers/contract.ts';
import * as ofSourcing from '../../../db/queries/papers/sourcing.ts';
import { latestRanking } from '../../../db/queries/rankings.ts';
import type { ProjectContext } from '../../../workflows/service-purchase/index.ts';
import { opinionQuotaIn, toldOf } from '../../../workflows/service-purchase/index.ts';
import type { HeldCase } from '../../engine/case-store.ts';
import type { Engine } from '../../engine/engine.ts';
import { rulesOf } from '../../engine/note-on-chain.ts';
import { type Data, numberKey, type PaperRecord } from '../../papers/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { instantOf, instantOrNull, yuanOf } from '../../shared/wire.ts';

/** Whose record it is, and how far it has come. */
interface Told {
  db: Db;
  id: string;
  context: ProjectContext;
  round: number;
}

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
  const project = await ofCase.paperProject(db, id);
  if (!project) throw new GoufuError('NOT_FOUND');
  const told = { db, id, context, round: context.sourcing.round };
  const record = {
    body: { id: body.id, name: body.name },
    project,
    context,
    ...(await caseOf(told)),
    ...(await sourcingOf(told)),
    ...(await contractOf(told)),
    opinions: await opinionsOf(told, engine, held),
    review: await reviewOf(told),
  };
  return { ...record, ...(await namesIn(db, record)) };
}

async function caseOf({ db, id, context }: Told) {
  const steps = await ofCase.paperSteps(db, id);
  const submitted = steps.findLast(({ type }) => type === 'SUBMIT');
  const lineId =
    context.initiation?.fundingLineId ?? (submitted?.data.fundingLineId as string | undefined) ?? null;
  const line = lineId ? await ofCase.paperLine(db, lineId) : undefined;
  const numbers = await ofCase.paperNumbers(db, id);
  return {
    steps: steps.map((step) => ({ ...step, at: instantOf(step.at) })),
    line: line ? { ...line, amount: yuanOf(line.amount) } : null,
    needs: await ofCase.paperNeeds(db, id),
    notices: (await ofCase.paperNotices(db, id)).map((notice) => ({
      ...notice,
      publishedAt: instantOf(notice.publishedAt),
    })),
    documents: (await ofCase.paperDocuments(db, id)).map((one) => ({
      ...one,
      createdAt: instantOf(one.createdAt),
    })),
    numbers: new Map(
      numbers.map(({ kind, of, number, documentId, issuedAt }) => [
        numberKey(kind, of),
        { number, documentId, issuedAt: instantOf(issuedAt) },
      ]),
    ),
  };
}

async function sourcingOf({ db, id, context, round }: Told) {
  const { openedAt, evaluatedAt } = context.sourcing;
  const bids = openedAt ? await ofSourcing.openedBids(db, id, round) : [];
  return {
    admission: (await ofSourcing.paperAdmission(db, id)) ?? null,
    bids: bids.map((bid) => ({
      ...bid,
      quote: bid.quote === null ? null : yuanOf(bid.quote),
      submittedAt: instantOf(bid.submittedAt),
    })),
    panel: await ofSourcing.panelOf(db, id, round),
    ranking: (evaluatedAt !== null && (await latestRanking<Data>(db, id, round))) || null,
    challenges: (await ofSourcing.challengesOf(db, id)).map((one) => ({
      ...one,
      filedAt: instantOf(one.filedAt),
      repliedAt: instantOrNull(one.repliedAt),
    })),
  };
}

async function contractOf({ db, id, context }: Told) {
  const contractId = context.contract?.id;
  const contract = contractId ? await ofContract.paperContract(db, id, contractId) : undefined;
  const milestones = contractId ? await ofContract.paperMilestones(db, id, contractId) : [];
  const charges = contractId ? await ofContract.paperCharges(db, id, contractId) : [];
  return {
    contract: contract
      ? {
          ...contract,
          amount: yuanOf(contract.amount),
          supplements: yuanOf(contract.supplements),
          performanceBond: yuanOf(contract.performanceBond),
          signedAt: instantOrNull(contract.signedAt),
        }
      : null,
    amendments: (await ofContract.paperAmendments(db, id)).map((one) => ({
      ...one,
      amount: yuanOf(one.amount),
      at: instantOf(one.at),
      agreedAt: instantOrNull(one.agreedAt),
    })),
    milestones: milestones.map((one) => ({ ...one, reportedAt: instantOrNull(one.reportedAt) })),
    charges: charges.map((one) => ({
      ...one,
      amount: yuanOf(one.amount),
      at: instantOf(one.at),
      waivedAt: instantOrNull(one.waivedAt),
      contestedAt: instantOrNull(one.contestedAt),
      answeredAt: instantOrNull(one.answeredAt),
    })),
    payments: (await ofContract.paperPayments(db, id)).map((one) => ({
      ...one,
      amount: yuanOf(one.amount),
      interest: yuanOf(one.interest),
      requestedAt: instantOf(one.requestedAt),
      approvedAt: instantOrNull(one.approvedAt),
      paidAt: instantOrNull(one.paidAt),
    })),
  };
}

/** Once no more may come: a sum that moves with each answer would tell the answer. */
async function opinionsOf(
  { db, id, context }: Told,
  engine: Engine,
  held: HeldCase,
): Promise<PaperRecord['opinions']> {
  const { opinionsClosed, acceptedAt } = context.delivery;
  if (!opinionsClosed && acceptedAt === null) return null;
  const sums = await ofContract.opinionSums(db, id, context.contract?.id);
  return toldOf({ ...sums, digest: '' }, opinionQuotaIn(await rulesOf(engine, held, engine.clock.now())));
}

/** The latest review; what its sheets came to only once they are aggregated. */
async function reviewOf({ db, id, context }: Told): Promise<PaperRecord['review']> {
  const review = await ofContract.latestReview(db, id);
  if (!review) return null;
  const closed = context.evaluation?.aggregate != null;
  return closed ? review : { ...review, working: null, aggregate: null, grade: null };
}

/** Names of everybody whom the record names by id. */
async function namesIn(
  db: Db,
  {
    context,
    steps,
    bids,
    challenges,
    payments,
  }: Pick<PaperRecord, 'context' | 'bids' | 'challenges' | 'payments'> & { steps: { actorId: string }[] },
) {
  const organisationIds = [
    ...[...bids, ...challenges].map((row) => row.organisationId),
    context.award?.organisationId,
  ].filter((id) => id !== undefined);
  const people = await namesOf(db, 'users', [
    ...steps.map((row) => row.actorId),
    ...payments.flatMap((row) => [row.requestedBy, row.approvedBy, row.paidBy]),
    ...(context.evaluation?.evaluators ?? []),
    ...context.sourcing.panel.map(({ userId }) => userId),
    ...Object.values(context.screening ?? {}).map((verdict) => verdict?.by),
  ]);
  const organisations = await ofCase.paperOrganisations(db, [...new Set(organisationIds)]);
  return {
    organisations: new Map(organisations.map((one) => [one.id, one])),
    people,
  };
}
