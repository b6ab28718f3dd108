import { namesOf } from '../../../db/queries/names.ts';
import { contractProposal } from '../../../workflows/service-purchase/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { contractDraft } from './contract-draft.schema.ts';
import { openProject } from './project-access.ts';
import { factOf, rulesOfProject } from './project-facts.ts';

/** The contract as the award, the winning bid and the requirements make it: nobody types it again. */
export const contractDraftRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/contract-draft',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['projects'],
        ...operation({
          id: 'readContractDraft',
          title: { zh: '由定标结果起草的合同', en: 'A draft of the contract made from the award' },
          answers: { 200: contractDraft },
          refusals: ['CONDITION_NOT_MET'],
        }),
        params: idParams,
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      if (access.level !== 'full') throw new GoufuError('FORBIDDEN');
      const [rules, source] = await Promise.all([
        rulesOfProject(engine, access),
        factOf(engine, access, 'contractSource'),
      ]);
      const proposal = contractProposal(access.context, source, { rules, today: engine.clock.now() });
      if (!proposal) throw notAwarded();
      const names = await namesOf(engine.db, 'organisations', [proposal.organisationId]);
      return { ...proposal, organisationName: names.get(proposal.organisationId) ?? '' };
    },
  );
};

const notAwarded = () =>
  new GoufuError('CONDITION_NOT_MET', [
    {
      ...because(
        'contract.award',
        '尚未确定中标（成交）供应商，不能起草合同。',
        'There is no award yet to draw up a contract from.',
      ),
      blockedBy: 'CONFIRM_WINNER',
    },
  ]);
