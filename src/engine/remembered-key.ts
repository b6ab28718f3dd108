import type { BidOwners } from '../sealing/keys/bid-owners.ts';

/**
 * Under which name an answer is kept for a retry. Neither the person nor their key stands there: the row is written
 * with the bid that it answers, so that either would tell whose bid it is.
 */
export async function rememberedKey(
  owners: Pick<BidOwners, 'pseudonym'>,
  actorId: string,
  key: string,
): Promise<{ actorId: string; key: string }> {
  return {
    actorId: await owners.pseudonym('actor', actorId, key),
    key: await owners.pseudonym('key', actorId, key),
  };
}
