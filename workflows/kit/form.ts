import type { z } from 'zod';
import type { CaseEvent } from './workflow.ts';

/**
 * The form of an event as a guard sees it: every field may be missing, because actions are listed before their
 * forms are filled. Empty when the event is another one.
 */
export function formOf<S extends z.ZodObject>(
  definition: { type: string; data: S },
  event: CaseEvent,
): Partial<z.infer<S>> {
  return event.type === definition.type ? (event.data as Partial<z.infer<S>>) : {};
}
