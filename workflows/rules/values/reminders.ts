import type { Role } from '../../kit/actor.ts';
import type { Rule } from '../types.ts';
import { fields, integer, policyRule, text } from './define.ts';

/** A step of the ladder: whom, and how many working days after the clock has run out. `nobody` leaves it out. */
export interface LadderStep {
  role: Role | 'nobody';
  workingDays: number;
}

/** When a running clock is called to mind, in percent of its time; the third mark is the deadline itself. */
export const reminderMarksRule = policyRule({
  id: 'reminders.marks',
  title: text('期限提醒时点', 'When a deadline is called to mind'),
  value: { first: 50, second: 80 },
  overridable: fields({ first: integer(1, 99), second: integer(1, 99) }),
});

const step = fields({
  role: { kind: 'one-of', values: ['officer', 'reviewer', 'leader', 'finance', 'auditor', 'nobody'] },
  workingDays: integer(1, 60),
});

/** Who is told, one after the other, when a step stays undone after its deadline (逾期逐级提醒). */
export const reminderLadderRule = policyRule<Record<'first' | 'second' | 'third', LadderStep>>({
  id: 'reminders.ladder',
  title: text('逾期逐级提醒', 'Ladder of an overdue step'),
  value: {
    first: { role: 'officer', workingDays: 1 },
    second: { role: 'reviewer', workingDays: 3 },
    third: { role: 'leader', workingDays: 5 },
  },
  overridable: fields({ first: step, second: step, third: step }),
});

/** Days before a licence (登记证书、许可证) runs out on which the officers are told. */
export const licenceNoticeRule = policyRule({
  id: 'reminders.licence',
  title: text('证照到期提醒', 'Notice of an expiring licence'),
  value: { first: 60, second: 15 },
  overridable: fields({ first: integer(1, 365), second: integer(0, 365) }),
});

export const reminderRules: readonly Rule[] = [reminderMarksRule, reminderLadderRule, licenceNoticeRule];
