import type { EventDefinition } from '../../kit/workflow.ts';
import { acceptanceEvents } from './events/acceptance/index.ts';
import { archiveEvents } from './events/archive/index.ts';
import { awardEvents } from './events/award/index.ts';
import { contractingEvents } from './events/contracting/index.ts';
import { evaluationEvents } from './events/evaluation/index.ts';
import { failedEvents } from './events/failed/index.ts';
import { holdEvents } from './events/hold/index.ts';
import { initiationEvents } from './events/initiation/index.ts';
import { needsEvents } from './events/needs/index.ts';
import { oversightEvents } from './events/oversight/index.ts';
import { panelEvents } from './events/panel/index.ts';
import { performingEvents } from './events/performing/index.ts';
import { planningEvents } from './events/planning/index.ts';
import { remedyEvents } from './events/remedy/index.ts';
import { settlementEvents } from './events/settlement/index.ts';
import { sourcingEvents } from './events/sourcing/index.ts';

/**
 * Every event of a project by its type. The data of each is typed in its own file; here they are only looked up,
 * and the engine hands an event nothing but data that its own schema has parsed.
 */
export const events = {
  ...needsEvents,
  ...initiationEvents,
  ...planningEvents,
  ...sourcingEvents,
  ...panelEvents,
  ...awardEvents,
  ...failedEvents,
  ...contractingEvents,
  ...performingEvents,
  ...acceptanceEvents,
  ...settlementEvents,
  ...evaluationEvents,
  ...archiveEvents,
  ...remedyEvents,
  ...holdEvents,
  ...oversightEvents,
} as unknown as Record<string, EventDefinition>;
