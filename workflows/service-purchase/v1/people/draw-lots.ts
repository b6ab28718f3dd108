import type { Bilingual } from '../../../kit/bilingual.ts';
import { digestOf } from '../../../kit/hash/chain.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { drawOrder } from '../../../scoring/index.ts';
import { newId } from '../project/rows.ts';
import type { Conflict, Tied } from './conflicts.ts';

/** A draw with all that is needed to draw again. */
export interface Draw {
  seed: string;
  nonce: string;
  poolDigest: string;
  eligible: Tied[];
  /** Everybody eligible, in the order drawn. */
  order: string[];
  /** Who serves: the first in order without a known conflict. */
  members: Tied[];
  /** Who was drawn and passed over, because a conflict is known already. */
  passedOver: { userId: string; sentence: Bilingual }[];
}

interface Lots {
  projectId: string;
  round: number;
  pool: readonly Tied[];
  wanted: number;
  witness: string | null;
  conflictsOf: (people: readonly Tied[]) => readonly Conflict[];
}

/** The last of a step's ids feeds the seed: made by the engine for this step alone, chosen by nobody. */
const nonceOf = (event: CaseEvent): string => newId(event, event.ids.length - 1);

/** The digest of a pool: whoever is shown the list later can see that it is the one drawn from. */
export const poolDigestOf = (eligible: readonly { userId: string }[]): string =>
  digestOf(eligible.map(({ userId }) => userId));

export const seedOf = (given: {
  projectId: string;
  round: number;
  nonce: string;
  witness: string | null;
  poolDigest: string;
}): string => digestOf(given);

/** Draws people from a pool by a seed that nobody chose; whoever is in conflict is passed over. */
export function drawLots(
  event: CaseEvent,
  { projectId, round, pool, wanted, witness, conflictsOf }: Lots,
): Draw {
  const eligible = pool
    .map(({ userId, name, employer, ties }): Tied => ({ userId, name, employer, ties }))
    .toSorted((a, b) => (a.userId < b.userId ? -1 : 1));
  const nonce = nonceOf(event);
  const poolDigest = poolDigestOf(eligible);
  const seed = seedOf({ projectId, round, nonce, witness, poolDigest });
  const order = drawOrder(
    seed,
    eligible.map(({ userId }) => userId),
  );
  const known = new Map(eligible.map((one) => [one.userId, one]));
  const conflicts = new Map(conflictsOf(eligible).map(({ userId, sentence }) => [userId, sentence]));
  const inOrder = order.flatMap((userId) => known.get(userId) ?? []);
  const members = inOrder.filter(({ userId }) => !conflicts.has(userId)).slice(0, wanted);
  const last = members.length > 0 ? order.indexOf(members.at(-1)?.userId ?? '') : order.length;
  return {
    seed,
    nonce,
    poolDigest,
    eligible,
    order,
    members,
    passedOver: order.slice(0, last).flatMap((userId) => {
      const sentence = conflicts.get(userId);
      return sentence ? [{ userId, sentence }] : [];
    }),
  };
}
