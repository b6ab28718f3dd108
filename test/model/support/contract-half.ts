import type { AnyStateMachine } from 'xstate';
import { z } from 'zod';
import { defineEvent } from '../../../workflows/kit/define.ts';
import type { EventDefinition, Workflow } from '../../../workflows/kit/workflow.ts';
import { contractClocks } from '../../../workflows/service-purchase/v1/clocks/contract.ts';
import { acceptanceEvents } from '../../../workflows/service-purchase/v1/events/acceptance/index.ts';
import { archiveEvents } from '../../../workflows/service-purchase/v1/events/archive/index.ts';
import { awardEvents } from '../../../workflows/service-purchase/v1/events/award/index.ts';
import { contractingEvents } from '../../../workflows/service-purchase/v1/events/contracting/index.ts';
import { evaluationEvents } from '../../../workflows/service-purchase/v1/events/evaluation/index.ts';
import { holdEvents } from '../../../workflows/service-purchase/v1/events/hold/index.ts';
import { performingEvents } from '../../../workflows/service-purchase/v1/events/performing/index.ts';
import { remedyEvents } from '../../../workflows/service-purchase/v1/events/remedy/index.ts';
import { settlementEvents } from '../../../workflows/service-purchase/v1/events/settlement/index.ts';
import { guards } from '../../../workflows/service-purchase/v1/guards/index.ts';
import { contractSeparations } from '../../../workflows/service-purchase/v1/law/separation-contract.ts';
import { base } from '../../../workflows/service-purchase/v1/project/base.ts';
import { newContext } from '../../../workflows/service-purchase/v1/project/context.ts';
import { acceptanceState } from '../../../workflows/service-purchase/v1/states/acceptance.ts';
import { archivedState, terminatedState } from '../../../workflows/service-purchase/v1/states/archive.ts';
import { awardState } from '../../../workflows/service-purchase/v1/states/award.ts';
import { contractingState } from '../../../workflows/service-purchase/v1/states/contracting.ts';
import { evaluationState } from '../../../workflows/service-purchase/v1/states/evaluation.ts';
import { holdState } from '../../../workflows/service-purchase/v1/states/hold.ts';
import { performingState } from '../../../workflows/service-purchase/v1/states/performing.ts';
import { remedyState } from '../../../workflows/service-purchase/v1/states/remedy.ts';
import { settlementState } from '../../../workflows/service-purchase/v1/states/settlement.ts';

const title = (zh: string, en: string) => ({ title: { zh, en } });

const retender = defineEvent({
  type: 'RETENDER',
  title: { zh: '重新采购', en: 'Tender again' },
  roles: ['officer'],
  data: z.strictObject({}),
  clause: { zh: '政府采购法第三十七条', en: 'Government Procurement Law, Art. 37' },
});

/** The second half of the project machine between stubs of its neighbours, as a workflow of its own. */
const machine = base.createMachine({
  id: 'contract-half',
  type: 'parallel',
  context: ({ input }) => newContext(input),
  states: {
    main: {
      initial: 'sourcing',
      states: {
        sourcing: {
          id: 'sourcing',
          initial: 'award',
          states: { award: awardState, weighed: { id: 'weighed', meta: title('评审', 'Evaluation') } },
        },
        failed: { id: 'failed', meta: title('采购失败', 'Failed') },
        planning: {
          id: 'planning',
          initial: 'documents',
          states: { documents: { meta: title('采购文件', 'Documents') } },
        },
        cancelled: { id: 'cancelled', type: 'final', meta: title('已取消', 'Cancelled') },
        contracting: contractingState,
        performing: performingState,
        acceptance: acceptanceState,
        settlement: settlementState,
        evaluation: evaluationState,
        archived: archivedState,
        terminated: terminatedState,
      },
    },
    remedy: remedyState,
    hold: holdState,
  },
});

export const contractHalf: Workflow = {
  id: 'contract-half',
  version: 1,
  title: { zh: '合同以后', en: 'From the contract on' },
  noun: { zh: '项目', en: 'Project' },
  path: 'projects',
  machine: machine as unknown as AnyStateMachine,
  events: {
    ...awardEvents,
    [retender.type]: retender as EventDefinition,
    ...contractingEvents,
    ...performingEvents,
    ...acceptanceEvents,
    ...settlementEvents,
    ...evaluationEvents,
    ...archiveEvents,
    ...remedyEvents,
    ...holdEvents,
  } as Record<string, EventDefinition>,
  guards,
  clocks: contractClocks,
  gates: [{ guard: 'notSuspended', exempt: (event) => event.whileHeld === true }],
  separations: contractSeparations,
  stageOf: (state) => state[0]?.split('.')[1] ?? '',
  ended: (state) => state[0]?.endsWith('disposable') ?? false,
};
