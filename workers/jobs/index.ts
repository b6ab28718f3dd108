import { type JobDefinition, makeRegistry, type Registry } from '../job.ts';
import { messageJobs } from '../message-jobs.ts';
import { anchorAuditPair } from './anchor-audit.handler.ts';
import { anchorAudit } from './anchor-audit.ts';
import { applyImportPair } from './apply-import.handler.ts';
import { applyImport } from './apply-import.ts';
import { archiveAgePair } from './archive-age.handler.ts';
import { archiveAge } from './archive-age.ts';
import { orphanFilesPair } from './orphan-files.handler.ts';
import { orphanFiles } from './orphan-files.ts';
import { plantCoversPair } from './plant-covers.handler.ts';
import { plantCovers } from './plant-covers.ts';
import { readImportPair } from './read-import.handler.ts';
import { readImport } from './read-import.ts';
import { recalculateDeadlinesPair } from './recalculate-deadlines.handler.ts';
import { recalculateDeadlines } from './recalculate-deadlines.ts';
import { reconcileDeadlinesPair } from './reconcile-deadlines.handler.ts';
import { reconcileDeadlines } from './reconcile-deadlines.ts';
import { scoreEvaluationPair } from './score-evaluation.handler.ts';
import { scoreEvaluation } from './score-evaluation.ts';
import { scorePerformancePair } from './score-performance.handler.ts';
import { scorePerformance } from './score-performance.ts';
import { suspendOrganisationPair } from './suspend-organisation.handler.ts';
import { suspendOrganisation } from './suspend-organisation.ts';
import { sweepDeadlinesPair } from './sweep-deadlines.handler.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';
import { verifyAuditPair } from './verify-audit.handler.ts';
import { verifyAudit } from './verify-audit.ts';

const definitions = [
  anchorAudit,
  applyImport,
  archiveAge,
  orphanFiles,
  plantCovers,
  readImport,
  recalculateDeadlines,
  reconcileDeadlines,
  scoreEvaluation,
  scorePerformance,
  suspendOrganisation,
  sweepDeadlines,
  verifyAudit,
] as unknown as JobDefinition[];

const pairs = [
  anchorAuditPair,
  applyImportPair,
  archiveAgePair,
  orphanFilesPair,
  plantCoversPair,
  readImportPair,
  recalculateDeadlinesPair,
  reconcileDeadlinesPair,
  scoreEvaluationPair,
  scorePerformancePair,
  suspendOrganisationPair,
  sweepDeadlinesPair,
  verifyAuditPair,
];

/** Every job that a worker runs. Throws at start when a name lacks exactly one handler. */
export const registeredJobs = (): Registry =>
  makeRegistry([...definitions, ...messageJobs.definitions], [...pairs, ...messageJobs.pairs]);
