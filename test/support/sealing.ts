import { generateIdentity, identityToRecipient } from 'age-encryption';
import { sealBid, sealFinalOffer, toBase64, unwrap } from '../../src/sealing/client.ts';
import type { Answered, Caller } from '../api/support.ts';

/** Who opens the bids of a body's tenders in a test, each with a key of their own, and the offline recovery key. */
export interface Openers {
  officers: { caller: Caller; identity: string }[];
  recovery: string;
}

const ok = (answer: Answered): Answered => {
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

/** Makes the keys and publishes their public halves, each person their own. */
export async function publishKeys(at: {
  bodyId: string;
  officers: [Caller, Caller];
  leader: Caller;
}): Promise<Openers> {
  const officers = [];
  for (const caller of at.officers) {
    const identity = await generateIdentity();
    const recipient = await identityToRecipient(identity);
    ok(await caller.put('/api/v1/me/opening-key', { recipient }));
    officers.push({ caller, identity });
  }
  const recovery = await generateIdentity();
  const recipient = await identityToRecipient(recovery);
  ok(await at.leader.put(`/api/v1/bodies/${at.bodyId}/recovery-key`, { recipient }));
  return { officers, recovery };
}

/** What ISSUE_DOCS takes. */
export const sealingForm = ({ officers }: Openers, plan: 'one' | 'three' | 'late' = 'one') => ({
  officers: officers.map(({ caller }) => caller.userId),
  plan: plan === 'late' ? 'three' : plan,
  ...(plan === 'late' ? { priceAfterTechnical: true } : {}),
});

/** Seals on the bidder's side: what SUBMIT_BID takes as `sealed`, for the version that comes next. */
export async function sealFor(caller: Caller, projectId: string, contents: Record<string, unknown>) {
  const { body } = ok(await caller.get(`/api/v1/projects/${projectId}/sealing`));
  return sealBid(body.parameters, body.bid, contents);
}

/** What SUBMIT_FINAL_OFFER takes. */
export async function sealOffer(caller: Caller, projectId: string, quote: string, content?: object) {
  const { body } = ok(await caller.get(`/api/v1/projects/${projectId}/sealing`));
  return {
    sealed: await sealFinalOffer(body.finalOffer, body.bid, { quote, ...(content ? { content } : {}) }),
  };
}

/** Seals one form in one envelope. */
export const sealForm = (caller: Caller, projectId: string, form: object) =>
  sealFor(caller, projectId, { bid: form });

/** Fetches and unwraps an officer's shares; what APPROVE_OPENING takes. */
export async function unwrapShares(
  { caller, identity }: { caller: Caller; identity: string },
  projectId: string,
  recovery = false,
): Promise<{ bidId: string; envelope: string; share: string | null }[]> {
  const { body } = ok(await caller.get(`/api/v1/projects/${projectId}/opening/shares?recovery=${recovery}`));
  return Promise.all(
    body.shares.map(async ({ bidId, envelope, wrapped }: Record<string, string>) => ({
      bidId,
      envelope,
      share: await unwrap(wrapped ?? '', identity).then(toBase64, () => null),
    })),
  );
}
