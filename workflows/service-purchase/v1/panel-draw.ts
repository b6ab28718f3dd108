import { legalDay } from '../../calendar/index.ts';
import { digestOf } from '../../kit/chain.ts';
import type { CaseEvent } from '../../kit/workflow.ts';
import { drawOrder } from '../../scoring/index.ts';
import { conflictsBetween, type Tied } from './conflicts.ts';
import type { PanelMember, ProjectContext } from './context.ts';
import { drawForm } from './events/panel/draw-panel.form.ts';
import { factsOf } from './facts.ts';
import { formOf } from './form.ts';
import { newId } from './rows.ts';

interface Args {
  context: ProjectContext;
  event: CaseEvent;
}

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
  passedOver: { userId: string; sentence: { zh: string; en: string } }[];
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

const conflictsOf = (people: readonly Tied[], event: CaseEvent) =>
  conflictsBetween(
    people,
    (factsOf(event).bids ?? []).map(({ organisationId, organisationName }) => ({
      organisationId,
      name: organisationName,
    })),
    event.rules,
    legalDay(event.at),
  );

/** Draws from the pool; undefined while no form is filled in. */
export function drawFor({ context, event }: Args): Draw | undefined {
  const { experts: wanted, fields = [], witness, reps = [] } = formOf(drawForm, event);
  const pool = factsOf(event).expertPool;
  if (!wanted || !pool) return undefined;
  const { projectId, sourcing } = context;
  const barred = new Set([...sourcing.struckOff, ...reps.map(({ userId }) => userId)]);
  const eligible = pool
    .filter(({ userId }) => !barred.has(userId))
    .filter((one) => fields.length === 0 || fields.some((field) => one.fields.includes(field)))
    .map(({ userId, name, employer, ties }): Tied => ({ userId, name, employer, ties }))
    .toSorted((a, b) => (a.userId < b.userId ? -1 : 1));
  const nonce = nonceOf(event);
  const poolDigest = poolDigestOf(eligible);
  const seed = seedOf({ projectId, round: sourcing.round, nonce, witness: witness ?? null, poolDigest });
  const order = drawOrder(
    seed,
    eligible.map(({ userId }) => userId),
  );
  const known = new Map(eligible.map((one) => [one.userId, one]));
  const conflicts = new Map(conflictsOf(eligible, event).map(({ userId, sentence }) => [userId, sentence]));
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

/** Who takes the place of somebody who leaves a drawn panel: the next in order who may serve. */
export function replacementFor({ context, event }: Args, gone: string): Tied | undefined {
  const { draw, panel, struckOff } = context.sourcing;
  const record = factsOf(event).panelDraw;
  if (!draw || !record || !draw.drawn.includes(gone)) return undefined;
  const out = new Set([...struckOff, gone, ...panel.map(({ userId }) => userId)]);
  const conflicted = new Set(conflictsOf(record.order, event).map(({ userId }) => userId));
  return record.order.find(({ userId }) => !out.has(userId) && !conflicted.has(userId));
}

/** The panel after somebody left: the next drawn takes the seat, and the chair goes to an expert who stays. */
export function panelWithout(args: Args, gone: string): { panel: PanelMember[]; joined: Tied | undefined } {
  const { panel } = args.context.sourcing;
  const left = panel.find(({ userId }) => userId === gone);
  const joined = replacementFor(args, gone);
  const staying = panel.filter(({ userId }) => userId !== gone);
  const next: PanelMember[] = joined
    ? [...staying, { id: newId(args.event, 1), userId: joined.userId, kind: 'expert', chair: false }]
    : staying;
  const chairless = left?.chair === true;
  const heir = next.find(({ kind }) => kind === 'expert')?.userId;
  return {
    joined,
    panel: next.map((member) => (chairless && member.userId === heir ? { ...member, chair: true } : member)),
  };
}

/** Conflicts of those who serve with those who bid, as far as anybody has told or the ledger knows. */
export function panelConflicts({ context, event }: Args) {
  const serving = new Set(context.sourcing.panel.map(({ userId }) => userId));
  return conflictsOf(
    (factsOf(event).panelTies ?? []).filter(({ userId }) => serving.has(userId)),
    event,
  );
}
