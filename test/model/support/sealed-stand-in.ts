import { createHash } from 'node:crypto';
import type { Row } from '../../../workflows/kit/commit.ts';
import type { ProjectFacts } from '../../../workflows/service-purchase/v1/project/facts.ts';

/**
 * The outside of sealed bids for tests of the pure machine, which cannot wait for WebCrypto: envelopes of the right
 * shape whose content stays here, as the real one stays with bidder and officers. The real thing is tried in
 * test/sealing.
 */
export class SealedContents {
  private readonly contents = new Map<string, Row>();

  /** What SUBMIT_BID takes. */
  seal(
    bid: { projectId: string; round: number; bidId: string; version: number },
    form: Row,
    names: readonly string[] = ['bid'],
  ): Row {
    const envelopes = names.map((name) => this.envelope(bid, form, name));
    return { sealed: { suite: 'goufu-seal-1', ...bid, envelopes } };
  }

  private envelope(bid: Row, form: Row, name: string): Row {
    const body = noise(JSON.stringify([bid, form, name]), 16 * 1024 + 28);
    const sha256 = createHash('sha256').update(body).digest('hex');
    this.contents.set(sha256, form);
    const wrap = (name: string) =>
      Buffer.concat([
        Buffer.from('age-encryption.org/v1\n-> X25519 '),
        noise(`${sha256} ${name}`, 150),
      ]).toString('base64');
    return {
      name,
      ciphertext: body.toString('base64'),
      sha256,
      shares: [wrap('a'), wrap('b'), wrap('r')],
      system: wrap('s'),
    };
  }

  /** What the loaders find at opening; a bid in the clear is its own content. */
  open(kept: Row): ProjectFacts['sealedBids'][number]['opened'] {
    const envelope = (kept.envelopes as { sha256: string }[] | undefined)?.[0];
    const form = envelope ? this.contents.get(envelope.sha256) : kept;
    return form
      ? {
          quote: String(form.quote),
          content: form.content,
          small: form.smallEnterpriseDeclaration === true,
        }
      : null;
  }
}

/** Bytes that look like ciphertext, the same for the same seed; `0x0a` never, so that no header line begins in them. */
function noise(seed: string, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, n) =>
    createHash('sha256').update(`${n} ${seed}`).digest(),
  );
  return Buffer.concat(blocks)
    .subarray(0, length)
    .map((byte) => (byte === 10 ? 11 : byte)) as Buffer;
}
