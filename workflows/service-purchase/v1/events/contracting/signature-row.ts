import type { RowWrite } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert } from '../../project/rows.ts';

/** Who signed which instrument, when and how (签署记录). */
export function signatureRow(
  { event, context, data }: Outcome<{ method?: string | undefined; signatory?: string | undefined }>,
  id: string,
  [instrument, instrumentId]: ['contract' | 'supplement' | 'extension', string],
): RowWrite {
  const { projectId, contract } = context as ProjectContext;
  const supplier = event.actor.role === 'supplier';
  return insert('contract_signatures', {
    id,
    projectId,
    contractId: contract?.id,
    instrument,
    instrumentId,
    party: supplier ? 'supplier' : 'buyer',
    organisationId: supplier ? event.actor.organisationId : null,
    actorId: event.actor.id,
    signatory: data.signatory ?? null,
    method: data.method ?? 'online',
    at: event.at,
  });
}
