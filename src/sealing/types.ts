/**
 * Sealed bids (密封响应文件). Everything in this folder outside `keys/` runs in a browser as it runs in Node:
 * WebCrypto and two libraries, nothing else.
 */

/** One envelope that the documents ask for, and when it opens. All that is due at the same time opens together. */
export interface EnvelopeRule {
  name: 'qualification' | 'technical' | 'price' | 'bid' | 'final-offer';
  opens: 'opening' | 'after-technical-report' | 'final-offers';
}

/** What the tender publishes when its documents are issued, frozen for the round. */
export interface SealingParameters {
  suite: typeof suite;
  projectId: string;
  round: number;
  /** age recipients: the opening officers, then the body's offline recovery; any two of them are enough. */
  holders: string[];
  threshold: 2;
  /** age recipient of the system key. */
  system: string;
  envelopes: EnvelopeRule[];
}

export const suite = 'goufu-seal-1';

/** Which bid, and which attempt at it: bound into the key and into the ciphertext. */
export interface BidIdentity {
  projectId: string;
  round: number;
  bidId: string;
  version: number;
}

export interface SealedEnvelope {
  name: EnvelopeRule['name'];
  /** IV (12 bytes), ciphertext, tag (16 bytes); base64. Its size is one of the buckets and says nothing more. */
  ciphertext: string;
  /** SHA-256 of the bytes of `ciphertext`, hex. */
  sha256: string;
  /** The shares of the first secret, each an age file for one holder; base64. In the order of the holders. */
  shares: string[];
  /** The second secret: an age file for the system key; base64. */
  system: string;
}

export interface SealedBid extends BidIdentity {
  suite: typeof suite;
  envelopes: SealedEnvelope[];
}

/** Why something sealed cannot be made, read or opened. `code` is stable. */
export class SealingError extends Error {
  constructor(
    readonly code:
      | 'TOO_LARGE'
      | 'SHARE_UNREADABLE'
      | 'SECRET_UNREADABLE'
      | 'SHARES_DO_NOT_FIT'
      | 'CIPHERTEXT_INVALID'
      | 'CONTENT_UNREADABLE'
      | 'PARAMETERS_INVALID',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'SealingError';
  }
}
