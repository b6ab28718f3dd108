/** What a bidder's or an officer's client needs; no import of it reaches Node. */
export { isRecipient, unwrap } from './age.ts';
export { fromBase64, toBase64 } from './bytes.ts';
export { openEnvelope } from './open-envelope.ts';
export { buckets } from './padding.ts';
export { digestOfBid, fingerprint, type Receipt, receiptHolds } from './receipt.ts';
export { type EnvelopeContents, sealBid, sealFinalOffer } from './seal-bid.ts';
export * from './types.ts';
