import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { digestOf } from '../../../../kit/hash/chain.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId, update } from '../../project/rows.ts';
import { clientMade, flag, list, ref, text, yuan } from '../fields.ts';
import { bidItself, hiddenBidder, onBidChain, ownBidOf } from './bid-chain.ts';
import { contact, files, items } from './bid-parts.form.ts';
import { promises } from './promises.form.ts';
import { receiptRow } from './receipt-row.ts';
import { sealedBid } from './sealed-bid.ts';

/** Sealed where the documents say so, in the clear only where the body's own rules allow access alone. */
const data = z.strictObject({
  sealed: clientMade(sealedBid, {
    makes: 'sealBid',
    module: '/client/sealing.js',
    reads: '/sealing',
    seals: ['quote', 'items', 'content', 'smallEnterpriseDeclaration'],
  }).optional(),
  quote: yuan('报价', 'Quote').optional(),
  items: items.optional(),
  content: z
    .strictObject({
      response: text('响应内容', 'Response', 50_000).optional(),
      documents: list('文件', 'Documents', ref('文件', 'Document', 'document'), 0, 100).optional(),
      promises: promises.optional(),
      contact: contact.optional(),
      files: files.optional(),
    })
    .meta({ title: '响应文件', en: 'Response' })
    .optional(),
  smallEnterpriseDeclaration: flag('中小企业声明', 'Small-enterprise declaration').optional(),
});

/** What is kept: the ciphertext as it came; in the clear with a nonce, so that no digest betrays a quote. */
const keptOf = ({ data: { sealed, ...form }, event }: Outcome<z.infer<typeof data>>) =>
  sealed ?? { ...form, nonce: newId(event, 1) };

/** 提交投标（响应）文件: sealed until opening; until then a later one replaces it. */
export const submitBid = defineEvent({
  type: 'SUBMIT_BID',
  title: { zh: '提交响应文件', en: 'Submit a bid' },
  roles: ['supplier'],
  undrafted: true,
  optional: true,
  data,
  needs: ['ownBid', 'bidder'],
  asks: ({ context }) =>
    (context as ProjectContext).sourcing.sealing
      ? { required: ['sealed'] }
      : { required: ['quote', 'content'], without: ['sealed'] },
  clause: {
    zh: '《政府采购法》第二十二条；财政部令第87号第三十三条',
    en: 'Government Procurement Law Art. 22; MOF Order 87 Art. 33',
  },
  confirm: {
    zh: '截止时间前可以重新提交（以最后一次为准）或者撤回；开启前任何人不能查看内容。',
    en: 'Until the deadline you may submit again (the last one counts) or withdraw; nobody can read it before opening.',
  },
  // The deadline for bids runs on during a hold, so bids are taken during it too.
  whileHeld: true,
  notAfter: ({ before }) => (before as ProjectContext).sourcing.bidDeadline ?? undefined,
  beside: onBidChain,
  recordedActor: bidItself,
  recorded: (outcome) => ({ digest: digestOf(keptOf(outcome)), ...hiddenBidder(outcome) }),
  rows: (outcome) => {
    const { event, data: form, hash } = outcome;
    const { projectId, sourcing } = outcome.context as ProjectContext;
    const { id, version } = ownBidOf(outcome);
    const sealed = keptOf(outcome);
    const digest = digestOf(sealed);
    const receipt = receiptRow(outcome, 'submitted', digest);
    const handedIn = {
      version,
      headHash: hash,
      status: 'sealed',
      digest,
      sealed,
      small: form.smallEnterpriseDeclaration ?? false,
      submittedAt: event.at,
    };
    if (version > 1) return [update('bids', { id, projectId }, { ...handedIn, withdrawnAt: null }), receipt];
    // Whose it is stands in the row once the bids are opened.
    return [insert('bids', { id, projectId, round: sourcing.round, ...handedIn }), receipt];
  },
});
