import type { Outcome } from '../../../kit/workflow.ts';
import type { ProjectContext } from '../project/context.ts';
import { complaintOf } from './remedies.ts';

/** The id of the complaint that a step dealt with: the one named, or the only one there was. */
export const complaintKey = <D>({ before, event }: Outcome<D>): string | undefined =>
  complaintOf(before as ProjectContext, event)?.id;
