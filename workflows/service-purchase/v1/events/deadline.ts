import { z } from 'zod';
import type { Bilingual } from '../../../kit/bilingual.ts';
import { defineEvent } from '../../../kit/define.ts';
import type { EventDefinition } from '../../../kit/workflow.ts';
import type { DeadlineId } from '../../../rules/types.ts';
import type { FactName } from '../project/facts.ts';

const data = z.strictObject({ rule: z.string(), key: z.string(), epoch: z.int() });

interface DeadlineInput extends Pick<EventDefinition<typeof data>, 'rows' | 'jobs'> {
  rule: DeadlineId;
  title: Bilingual;
  needs?: readonly FactName[];
}

/**
 * An event that the clock of a rule raises by itself. Accepted during a hold too: a clock that is to stand still
 * is frozen and does not fire.
 */
export const deadlineEvent = ({ rule, ...rest }: DeadlineInput) =>
  defineEvent({
    type: `deadline.${rule}`,
    roles: ['system'],
    data,
    clause: {
      zh: `期限规则“${rule}”（条款见期限本身）`,
      en: `deadline rule “${rule}” (its clause is stored with the deadline)`,
    },
    whileHeld: true,
    ...rest,
  });
