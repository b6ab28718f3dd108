import { organisationFacts } from '../../db/facts/organisation.ts';
import { servicePurchaseFacts } from '../../db/facts/service-purchase.ts';
import { organisationV1 } from '../../workflows/organisation/index.ts';
import { servicePurchaseV1 } from '../../workflows/service-purchase/index.ts';
import type { RegisteredWorkflow } from '../engine/workflows.ts';
import { passingKeys, type SealingKeys } from '../sealing/keys/index.ts';
import { sealingFacts } from '../tender/sealing-facts.ts';

/** Every workflow that this server runs, all published versions of it. */
export const registeredWorkflows = (keys: SealingKeys = passingKeys()): RegisteredWorkflow[] => [
  { workflow: servicePurchaseV1, facts: { ...servicePurchaseFacts, ...sealingFacts(keys) } },
  { workflow: organisationV1, facts: organisationFacts },
];
