import type { Workflows } from '../../src/engine/workflows.ts';
import { type JobDefinition, makeRegistry, type Registry } from '../job.ts';
import { messageJobs } from '../message-jobs.ts';
import { workflowJobs } from '../workflow-jobs.ts';
import { anchorAuditPair } from './anchor-audit.handler.ts';
import { anchorAudit } from './anchor-audit.ts';
import { applyImportPair } from './apply-import.handler.ts';
import { applyImport } from './apply-import.ts';
import { archiveAgePair } from './archive-age.handler.ts';
import { archiveAge } from './archive-age.ts';
import { orphanFilesPair } from './orphan-files.handler.ts';
import { orphanFiles } from './orphan-files.ts';
import { readImportPair } from './read-import.handler.ts';
import { readImport } from './read-import.ts';
import { recalculateDeadlinesPair } from './recalculate-deadlines.handler.ts';
import { recalculateDeadlines } from './recalculate-deadlines.ts';
import { reconcileDeadlinesPair } from './reconcile-deadlines.handler.ts';
import { reconcileDeadlines } from './reconcile-deadlines.ts';
import { sweepDeadlinesPair } from './sweep-deadlines.handler.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';
import { verifyAuditPair } from './verify-audit.handler.ts';
import { verifyAudit } from './verify-audit.ts';

const definitions = [
  anchorAudit,
  applyImport,
  archiveAge,
  orphanFiles,
  readImport,
  recalculateDeadlines,
  reconcileDeadlines,
  sweepDeadlines,
  verifyAudit,
] as unknown as JobDefinition[];

const pairs = [
  anchorAuditPair,
  applyImportPair,
  archiveAgePair,
  orphanFilesPair,
  readImportPair,
  recalculateDeadlinesPair,
  reconcileDeadlinesPair,
  sweepDeadlinesPair,
  verifyAuditPair,
];

/** Every job that a worker runs, those that the workflows declare included. Throws at start when a name lacks exactly one handler. */
export function registeredJobs(workflows: Workflows): Registry {
  const declared = workflowJobs(workflows);
  return makeRegistry(
    [...definitions, ...messageJobs.definitions, ...declared.map(({ definition }) => definition)],
    [...pairs, ...messageJobs.pairs, ...declared],
  );
}
