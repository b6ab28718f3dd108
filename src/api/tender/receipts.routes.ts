import { sealedBid } from '../../../workflows/service-purchase/index.ts';
import { applyEvent } from '../../engine/apply-event.ts';
import type { ReceiptBody } from '../../sealing/receipt.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf } from '../../shared/wire.ts';
import { ownBidIds } from '../../tender/hidden-bids.ts';
import { finalOfferParameters, sealingParameters } from '../../tender/sealing-parameters.ts';
import { etagOf } from '../http/etag.ts';
import { readKey } from '../http/once.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject, openToAct, type ProjectAccess } from '../projects/project-access.ts';
import { refusedSteps } from '../projects/refused-steps.ts';
import { seenVersion } from '../projects/seen-version.ts';
import { appliedWithReceipt, bidQuery, receiptList, sealing } from './receipts.schema.ts';
import { receiptColumns, signed, withReceipt } from './with-receipt.ts';

interface OwnBid {
  version: number;
  confirmedAt: string | null;
  confirmationDue: boolean;
}

const tags = ['sealed-bids'];
const config = { policy: 'signed-in', unmentioned: true } as const;

/** Three envelopes of 8 MiB would be more; a bid as a whole has this. */
const bodyLimit = 24 * 1024 * 1024;

/** What a bidder needs to seal, the door for large bids, and the receipts. */
export const receiptRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/sealing',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'readSealing',
          title: { zh: '密封响应文件所需的参数', en: 'What a bidder needs to seal' },
          answers: { 200: sealing },
        }),
        params: idParams,
      },
    },
    async (request, reply) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      const { sealing: sealed, issuedAt, bidDeadline, offersUntil } = access.context.sourcing;
      if (!issuedAt) throw new GoufuError('NOT_FOUND');
      reply.header('etag', etagOf(access.held.kase.seq));
      return {
        mode: sealed ? ('sealed' as const) : ('access' as const),
        bidDeadline,
        parameters: sealingParameters(access.context),
        finalOffer: finalOfferParameters(access.context),
        offersUntil,
        bid: await ownBid(access),
        receiptKey: await engine.keys.receipts.publicKey(),
      };
    },
  );

  app.post(
    '/projects/:id/bid',
    {
      config,
      bodyLimit,
      schema: {
        tags,
        ...operation({
          id: 'submitBid',
          title: { zh: '提交密封的响应文件', en: 'Submit a sealed bid' },
          detail: {
            zh: '与事项 SUBMIT_BID 相同，可容纳较大的文件。',
            en: 'The same as the event SUBMIT_BID, with room for large envelopes.',
          },
          answers: { 200: appliedWithReceipt },
          refusals: refusedSteps,
        }),
        params: idParams,
        querystring: bidQuery,
        body: sealedBid,
      },
    },
    async (request, reply) => {
      const { actor } = await openToAct(engine, principalOf(request), request.params.id);
      const applied = await applyEvent(engine, {
        instanceId: request.params.id,
        type: 'SUBMIT_BID',
        data: { sealed: request.body },
        actor,
        ifMatch: seenVersion(request.headers['if-match']),
        idempotencyKey: readKey(request),
        dryRun: request.query.dryRun,
      });
      return reply.header('etag', etagOf(applied.seq)).send(await withReceipt(engine, applied));
    },
  );

  app.get(
    '/projects/:id/receipts',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listReceipts',
          title: { zh: '本供应商的回执', en: 'Your own receipts, signed' },
          answers: { 200: receiptList },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const { actor, context } = await openProject(engine, principalOf(request), request.params.id);
      const own = await ownBidIds(engine.keys.owners, {
        projectId: request.params.id,
        rounds: context.sourcing.round,
        organisationId: actor.organisationId,
      });
      const rows = await engine.db.query<ReceiptBody>(
        `select ${receiptColumns} from bid_receipts
         where project_id = $1::uuid and bid_id::text = any(select jsonb_array_elements_text($2::jsonb))
         order by received_at, version`,
        [request.params.id, JSON.stringify(own)],
      );
      return { items: await Promise.all(rows.map((row) => signed(engine, row))), next: null };
    },
  );

  /** The id and version that the supplier's next bid has to be sealed for. */
  async function ownBid({ actor, context }: ProjectAccess) {
    if (!actor.organisationId) return null;
    const { projectId, sourcing } = context;
    const bidId = await engine.keys.owners.bidIdOf(projectId, sourcing.round, actor.organisationId);
    const [row] = await engine.db.query<OwnBid>(
      `select version, confirmed_at as "confirmedAt", status = 'sealed'
         and coalesce(greatest(submitted_at, confirmed_at) < $2::timestamptz, false) as "confirmationDue"
       from bids where id = $1::uuid`,
      [bidId, sourcing.substantiveAt],
    );
    return {
      bidId,
      version: (row?.version ?? 0) + 1,
      /** After a correction: is the bid to be confirmed or submitted again, and when was it confirmed last? */
      confirmationDue: row?.confirmationDue ?? false,
      confirmedAt: row?.confirmedAt ? instantOf(row.confirmedAt) : null,
    };
  }
};
