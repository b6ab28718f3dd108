import type { EventDefinition } from './workflow.ts';

/** How a step stands to whoever may take it: somebody waits for it; it may be done; it ends or stops something. */
export type Duty = 'awaited' | 'optional' | 'dangerous';

export function dutyOf({ optional, dangerous }: Pick<EventDefinition, 'optional' | 'dangerous'>): Duty {
  if (dangerous) return 'dangerous';
  return optional ? 'optional' : 'awaited';
}
