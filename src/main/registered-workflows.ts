import { organisationFacts } from '../../db/facts/organisation.ts';
import { projectSupplier } from '../../db/facts/project-supplier.ts';
import { servicePurchaseFacts } from '../../db/facts/service-purchase.ts';
import { organisation } from '../../workflows/organisation/index.ts';
import { servicePurchase } from '../../workflows/service-purchase/index.ts';
import type { RegisteredWorkflow } from '../engine/workflows.ts';
import { passingKeys, type SealingKeys } from '../sealing/keys/index.ts';
import { plantDueCovers } from '../tender/covers/plant.ts';
import { projectPast, projectPastForms } from '../tender/past.ts';
import { sealingFacts } from '../tender/sealing-facts.ts';

/**
 * Every workflow that this server runs, all versions of it that cases may still have. A new version stands beside the
 * older ones, with the loaders of its own facts: new cases begin with it, running ones go on as they are.
 */
export const registeredWorkflows = (keys: SealingKeys = passingKeys()): RegisteredWorkflow[] => [
  ...servicePurchase.map((workflow) => ({
    workflow,
    facts: { ...servicePurchaseFacts, ...sealingFacts(keys) },
    titles: { table: 'projects', title: 'title', code: 'code' },
    pastFacts: projectPast,
    pastForms: projectPastForms,
    supplierOf: projectSupplier,
    upkeep: [{ name: 'plant-covers', everyMs: 30_000, timeoutMs: 300_000, run: plantDueCovers }],
  })),
  ...organisation.map((workflow) => ({
    workflow,
    facts: organisationFacts,
    titles: { table: 'organisations', title: 'name' },
  })),
];
