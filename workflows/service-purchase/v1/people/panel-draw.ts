import { legalDay } from '../../../calendar/index.ts';
import { drawForm } from '../events/panel/draw-panel.form.ts';
import type { PanelMember } from '../project/context.ts';
import type { EventWith, ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { newId } from '../project/rows.ts';
import { conflictsBetween, type Tied } from './conflicts.ts';
import { type Draw, drawLots } from './draw-lots.ts';

const conflictsOf = (people: readonly Tied[], event: EventWith<'bids'>) =>
  conflictsBetween(
    people,
    event.facts.bids.map(({ organisationId, organisationName }) => ({
      organisationId,
      name: organisationName,
    })),
    event.rules,
    legalDay(event.at),
  );

/** Draws from the pool; undefined while no form is filled in. */
export function drawFor({ context, event }: ShownWith<'expertPool' | 'bids'>): Draw | undefined {
  const { experts: wanted, fields = [], witness, reps = [] } = formOf(drawForm, event);
  const pool = event.facts.expertPool;
  if (!wanted) return undefined;
  const { projectId, sourcing } = context;
  const barred = new Set([...sourcing.struckOff, ...reps.map(({ userId }) => userId)]);
  return drawLots(event, {
    projectId,
    round: sourcing.round,
    pool: pool
      .filter(({ userId }) => !barred.has(userId))
      .filter((one) => fields.length === 0 || fields.some((field) => one.fields.includes(field))),
    wanted,
    witness: witness ?? null,
    conflictsOf: (people) => conflictsOf(people, event),
  });
}

/** Who takes the place of somebody who leaves a drawn panel: the next in order who may serve. */
export function replacementFor(
  { context, event }: ShownWith<'panelDraw' | 'bids'>,
  gone: string,
): Tied | undefined {
  const { draw, panel, struckOff } = context.sourcing;
  const record = event.facts.panelDraw;
  if (!draw || !record || !draw.drawn.includes(gone)) return undefined;
  const out = new Set([...struckOff, gone, ...panel.map(({ userId }) => userId)]);
  const conflicted = new Set(conflictsOf(record.order, event).map(({ userId }) => userId));
  return record.order.find(({ userId }) => !out.has(userId) && !conflicted.has(userId));
}

/** The panel after somebody left: the next drawn takes the seat, and the chair goes to an expert who stays. */
export function panelWithout(
  args: ShownWith<'panelDraw' | 'bids'>,
  gone: string,
): { panel: PanelMember[]; joined: Tied | undefined } {
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
export function panelConflicts({ context, event }: ShownWith<'panelTies' | 'bids'>) {
  const serving = new Set(context.sourcing.panel.map(({ userId }) => userId));
  return conflictsOf(
    event.facts.panelTies.filter(({ userId }) => serving.has(userId)),
    event,
  );
}
