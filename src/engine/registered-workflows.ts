import { organisationFacts } from '../../db/facts/organisation.ts';
import { servicePurchaseFacts } from '../../db/facts/service-purchase.ts';
import { organisationV1 } from '../../workflows/organisation/v1/index.ts';
import { servicePurchaseV1 } from '../../workflows/service-purchase/v1/index.ts';
import type { RegisteredWorkflow } from './engine.ts';

/** Every workflow that this server runs, all published versions of it. */
export const registeredWorkflows = (): RegisteredWorkflow[] => [
  { workflow: servicePurchaseV1, facts: servicePurchaseFacts },
  { workflow: organisationV1, facts: organisationFacts },
];
