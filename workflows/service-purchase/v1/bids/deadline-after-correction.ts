import { addDays, daysBetween, legalDay } from '../../../calendar/index.ts';
import { clarificationEffect } from '../../../rules/index.ts';
import { clarify } from '../events/sourcing/clarify.ts';
import { applies } from '../law/rule-values.ts';
import type { ShownWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';

/** What a substantive change today does to the deadline; `null` where the method has no such rule. */
export function effectOfChange({ context, event }: ShownWith) {
  const { method } = context.planning;
  const { bidDeadline } = context.sourcing;
  if (!method || !bidDeadline || !applies(event.rules, `method.${method}`)) return null;
  return clarificationEffect(event.facts.calendar, event.rules, method, {
    clarifiedOn: legalDay(event.at),
    bidDeadline: legalDay(bidDeadline),
  });
}

/**
 * The deadline after a correction: the one that it names, or, where a substantive change comes within the protected
 * days, the earliest lawful day at the same hour (顺延). Undefined where nothing moves.
 */
export function deadlineAfterCorrection(args: ShownWith): string | undefined {
  const { substantive, newBidDeadline } = formOf(clarify, args.event);
  if (newBidDeadline) return newBidDeadline;
  const { bidDeadline } = args.context.sourcing;
  const effect = substantive ? effectOfChange(args) : null;
  if (!bidDeadline || !effect?.extensionRequired) return undefined;
  // Whole days in whatever offset it is written: Shanghai keeps one time all year.
  const days = daysBetween(legalDay(bidDeadline), effect.earliestDeadline);
  return `${addDays(bidDeadline.slice(0, 10), days)}${bidDeadline.slice(10)}`;
}
