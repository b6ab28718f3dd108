import { applyEvent } from '../../src/engine/apply-event.ts';
import { theSystem } from '../../src/engine/engine.ts';
import { GoufuError } from '../../src/shared/errors.ts';
import { pair } from '../job.ts';
import { suspendOrganisation } from './suspend-organisation.ts';

/** Suspended already, out of the ledger, or in one that has no cases: there is nothing left to suspend. */
const settled = new Set(['WRONG_STATE', 'CASE_ENDED', 'NOT_FOUND']);

export const suspendOrganisationPair = pair(
  suspendOrganisation,
  async ({ engine, effectId, log }, { organisationId, projectId, reason }) => {
    try {
      await applyEvent(engine, {
        instanceId: organisationId,
        type: 'SUSPEND',
        data: { reason, projectId },
        actor: theSystem,
        idempotencyKey: effectId,
      });
    } catch (error) {
      if (!(error instanceof GoufuError && settled.has(error.code))) throw error;
      log.info({ organisationId, projectId, code: error.code }, 'nothing to suspend');
    }
  },
);
