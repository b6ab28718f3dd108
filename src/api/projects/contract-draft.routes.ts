import { legalDay } from '../../../workflows/calendar/index.ts';
import type { ProjectFacts } from '../../../workflows/service-purchase/index.ts';
import { contractProposal } from '../../../workflows/service-purchase/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from './project-access.ts';

/** The contract as the award, the winning bid and the requirements make it: nobody types it again. */
export const contractDraftRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/contract-draft',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['projects'],
        summary: 'A draft of the contract made from the award; `draft` fits the form of DRAFT_CONTRACT',
        params: idParams,
      },
    },
    async (request) => {
      const { held, context, actor, level } = await openProject(
        engine,
        principalOf(request),
        request.params.id,
      );
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      const load = held.registered.facts.contractSource;
      if (!load) throw new Error('no loader for the source of the contract');
      const today = engine.clock.now();
      const [rules, source] = await Promise.all([
        engine.rules.for(held.kase.ruleSetId, {
          date: legalDay(today),
          regime: context.regime ?? 'GOV',
          body: held.body,
        }),
        load(engine.db, {
          instanceId: held.kase.instanceId,
          bodyId: held.body.id,
          context,
          data: {},
          actor,
        }) as Promise<ProjectFacts['contractSource']>,
      ]);
      const proposal = contractProposal(context, source, { rules, today });
      if (!proposal) {
        throw new GoufuError('CONDITION_NOT_MET', [
          {
            ...because(
              'contract.award',
              '尚未确定中标（成交）供应商，不能起草合同。',
              'There is no award yet to draw up a contract from.',
            ),
            blockedBy: 'CONFIRM_WINNER',
          },
        ]);
      }
      return proposal;
    },
  );
};
