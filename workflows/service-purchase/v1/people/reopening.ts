import { reopeningForm } from '../events/panel/reopen-evaluation.form.ts';
import type { PanelMember, ProjectContext } from '../project/context.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import type { Tied } from './conflicts.ts';
import { panelWithout } from './panel-draw.ts';

/** Who evaluates again: without those found in conflict, where the panel itself was the ground. */
export function panelAfterReopening({ context, event }: ShownWith<'panelDraw' | 'bids'>): {
  gone: string[];
  joined: Tied[];
  panel: PanelMember[];
} {
  const { sourcing } = context;
  const { ground } = formOf(reopeningForm, event);
  const gone = ground === 'panel-unlawful' ? sourcing.lateConflicts.map(({ member }) => member) : [];
  let now: ProjectContext = context;
  const joined: Tied[] = [];
  for (const [n, member] of gone.entries()) {
    // Each seat needs an id of its own: `panelWithout` takes the second of those that it is given.
    const one = panelWithout({ context: now, event: { ...event, ids: event.ids.slice(n) } }, member);
    if (one.joined) joined.push(one.joined);
    const { draw, struckOff } = now.sourcing;
    now = {
      ...now,
      sourcing: {
        ...now.sourcing,
        panel: one.panel,
        struckOff: [...struckOff, member],
        draw: draw && one.joined ? { ...draw, drawn: [...draw.drawn, one.joined.userId] } : draw,
      },
    };
  }
  return { gone, joined, panel: now.sourcing.panel };
}
