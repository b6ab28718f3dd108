import { createHash } from 'node:crypto';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { envelopesOf } from '../bids/sealing.ts';
import { submitFinalOffer } from '../events/panel/submit-final-offer.ts';
import { submitBid } from '../events/sourcing/submit-bid.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

const sealedByBidder = { zh: '财政部令第87号第三十三条', en: 'Ministry of Finance Order 87 Art. 33' };

/** Bytes of content that a ciphertext may hold: its size says no more than this. Same as in src/sealing/padding. */
const buckets = [16, 64, 256, 1024, 4096, 8192].map((kib) => kib * 1024);
const overhead = 28;
const bytesOf = (base64: string) => (base64.length / 4) * 3 - (/=*$/.exec(base64)?.[0].length ?? 0);

/** Random bytes are never UTF-8 for long: what reads as text was not encrypted. */
function isText(base64: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(atob(base64.slice(0, 2000)), (char) => char.charCodeAt(0)),
    );
    return true;
  } catch {
    return false;
  }
}

/** An age file for one X25519 key: a header of text, then a few dozen bytes. */
function isWrapped(base64: string): boolean {
  try {
    const file = atob(base64);
    return file.startsWith('age-encryption.org/v1\n-> X25519 ') && file.split('\n-> ').length === 2;
  } catch {
    return false;
  }
}

/** A bid or a final offer. */
const sealedOf = (event: CaseEvent) =>
  formOf(submitBid, event).sealed ?? formOf(submitFinalOffer, event).sealed;
const handedIn = (event: CaseEvent) => sealedOf(event)?.envelopes ?? [];

function expected({ context, event }: ShownWith<'ownBid' | 'bidder'>) {
  const { ownBid, bidder } = event.facts;
  const { projectId, sourcing } = context;
  return {
    projectId,
    round: sourcing.round,
    bidId: bidder?.bidId,
    version: (ownBid?.version ?? 0) + 1,
  };
}

/** 密封的响应文件: all that can be told of it without opening it. */
export const envelopeGuards = guardTable({
  handedInAsAsked: {
    reads: 'data',
    field: '/sealed',
    test: ({ context, event }) => {
      const { sealed, quote, items, content, smallEnterpriseDeclaration } = formOf(submitBid, event);
      const clear = [quote, items, content, smallEnterpriseDeclaration].some((part) => part !== undefined);
      if (context.sourcing.sealing) return sealed !== undefined && !clear;
      return sealed === undefined && quote !== undefined && content !== undefined;
    },
    sentence: ({ context }) =>
      context.sourcing.sealing
        ? {
            zh: '本项目只接收加密的响应文件，请在本机密封后提交；明文不予接收。',
            en: 'This tender takes encrypted bids only: seal it on your own machine. Nothing is taken in the clear.',
          }
        : {
            zh: '本项目的响应文件由权限控制，请填写报价和响应文件。',
            en: 'Bids of this procurement are kept by access: give the quote and the response.',
          },
    clause: sealedByBidder,
  },
  sealedForThisBid: guard({
    needs: ['ownBid', 'bidder'],
    reads: 'data',
    field: '/sealed',
    test: (args) => {
      const sealed = sealedOf(args.event);
      if (!sealed) return true;
      const own = expected(args);
      return (
        sealed.projectId === own.projectId &&
        sealed.round === own.round &&
        sealed.bidId === own.bidId &&
        sealed.version === own.version
      );
    },
    sentence: (args) => ({
      zh: `该密封件不是为本项目第 ${expected(args).round} 轮、您的第 ${expected(args).version} 版响应文件制作的，请重新密封。`,
      en: `It was not sealed for version ${expected(args).version} of your bid in round ${expected(args).round} of this tender; seal it anew.`,
    }),
    clause: sealedByBidder,
  }),
  envelopesAsAsked: {
    reads: 'data',
    field: '/sealed/envelopes',
    test: ({ context, event }) => {
      const { sealing } = context.sourcing;
      const names = handedIn(event).map(({ name }) => name);
      return (
        names.length === 0 ||
        !sealing ||
        names.join() ===
          envelopesOf(sealing)
            .map(({ name }) => name)
            .join()
      );
    },
    sentence: {
      zh: '信封与采购文件的要求不一致。',
      en: 'The envelopes are not those that the documents ask for.',
    },
    clause: sealedByBidder,
  },
  ciphertextWellFormed: {
    reads: 'data',
    field: '/sealed/envelopes',
    test: ({ event }) => {
      const all = handedIn(event);
      const wrapped = all.flatMap(({ shares, system }) => [...shares, system]);
      return (
        all.every(
          ({ ciphertext, sha256 }) =>
            buckets.includes(bytesOf(ciphertext) - overhead) &&
            createHash('sha256').update(ciphertext, 'base64').digest('hex') === sha256 &&
            !isText(ciphertext),
        ) &&
        wrapped.every(isWrapped) &&
        new Set(wrapped).size === wrapped.length &&
        new Set(all.map(({ sha256 }) => sha256)).size === all.length
      );
    },
    sentence: {
      zh: '密封件不完整或者未经加密（长度、摘要或者份额有误），请重新密封后提交。',
      en: 'The sealed bid is damaged, truncated or not encrypted (size, digest or shares): seal it anew.',
    },
    clause: sealedByBidder,
  },
});
