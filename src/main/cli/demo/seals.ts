import { generateIdentity, identityToRecipient } from 'age-encryption';
import { type SealingParameters, sealBid, toBase64, unwrap } from '../../../sealing/client.ts';
import type { Person, Supplier } from './cast.ts';
import type { Stage } from './stage.ts';

interface Published {
  parameters: SealingParameters;
  bid: { bidId: string; version: number };
}

/** The keys of the two who open: made here as on their own machines; the server learns the public halves only. */
export class Seals {
  private readonly identities = new Map<string, string>();
  /** Bids that were opened from their seals. */
  opened = 0;

  constructor(private readonly stage: Stage) {}

  /** Officer and agency publish their keys, the leader the body's offline recovery key. Answers ISSUE_DOCS's part. */
  async publish(): Promise<{ officers: string[] }> {
    const { bodyId, leader } = this.stage.cast;
    for (const { id, client } of this.openers()) {
      await client.expect('PUT', '/me/opening-key', { recipient: await this.newKey(id) });
    }
    const recipient = await this.newKey(bodyId);
    await leader.client.expect('PUT', `/bodies/${bodyId}/recovery-key`, { recipient });
    return { officers: this.openers().map(({ id }) => id) };
  }

  /** What SUBMIT_BID takes, sealed by the supplier's own client. */
  async seal({ client }: Supplier, form: object): Promise<object> {
    const { parameters, bid } = await client.get<Published>(this.stage.path('/sealing'));
    return { sealed: await sealBid(parameters, bid, { bid: form }) };
  }

  /** Both officers unwrap their shares and hand them over. */
  async release(): Promise<void> {
    for (const opener of this.openers()) {
      const { shares } = await opener.client.get<{
        shares: Record<'bidId' | 'envelope' | 'wrapped', string>[];
      }>(this.stage.path('/opening/shares'));
      const identity = this.identities.get(opener.id) ?? '';
      const handed = await Promise.all(
        shares.map(async ({ bidId, envelope, wrapped }) => {
          return { bidId, envelope, share: toBase64(await unwrap(wrapped, identity)) };
        }),
      );
      await this.stage.step(
        opener,
        'APPROVE_OPENING',
        { shares: handed },
        {
          about: {
            zh: `以本人私钥解开 ${handed.length} 个份额；单独一份什么也打不开`,
            en: `unwrapped ${handed.length} shares with their own key; one alone opens nothing`,
          },
        },
      );
      this.opened = handed.length;
    }
  }

  private openers(): Person[] {
    const { officer, agency } = this.stage.cast;
    return [officer, agency];
  }

  private async newKey(of: string): Promise<string> {
    const identity = await generateIdentity();
    this.identities.set(of, identity);
    return identityToRecipient(identity);
  }
}
