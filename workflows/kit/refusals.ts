import type { CalendarUnavailable } from '../calendar/index.ts';
import { roles } from './actor.ts';
import type { Refusal } from './refusal.ts';
import type { EventDefinition } from './workflow.ts';

/** A clock that was met, moved or armed anew since somebody read it. */
export const staleDeadline: Refusal = {
  code: 'STALE_DEADLINE',
  reasons: [
    {
      rule: 'deadline.stale',
      sentence: {
        zh: '该期限已办结、变更或尚未届满。',
        en: 'This deadline has been met, moved or is not yet due.',
      },
    },
  ],
};

/** A dry run or a what-if of a step that breaks seals. */
export const cannotBeRehearsed: Refusal = {
  code: 'CONDITION_NOT_MET',
  reasons: [
    {
      rule: 'event.breaks-seal',
      sentence: {
        zh: '该步骤会揭示密封内容，不能预演，只能正式办理。',
        en: 'This step brings sealed contents to light: it cannot be rehearsed, only done.',
      },
    },
  ],
};

/** Forged system events. */
export const reserved = (type: string): Refusal => ({
  code: 'RESERVED_EVENT',
  reasons: [
    {
      rule: 'event.reserved',
      sentence: { zh: `“${type}”只能由系统发出。`, en: `“${type}” can only be raised by the system.` },
      field: '/type',
    },
  ],
});

export const unknownEvent = (type: string): Refusal => ({
  code: 'UNKNOWN_EVENT',
  reasons: [
    {
      rule: 'event.unknown',
      sentence: { zh: `没有名为“${type}”的事项。`, en: `There is no event named “${type}”.` },
      field: '/type',
    },
  ],
});

export const roleNotAllowed = (definition: EventDefinition): Refusal => ({
  code: 'ROLE_NOT_ALLOWED',
  reasons: [
    {
      rule: 'event.role',
      sentence: {
        zh: `“${definition.title.zh}”由${definition.roles.map((role) => roles[role].zh).join('、')}办理。`,
        en: `“${definition.title.en}” is for: ${definition.roles.map((role) => roles[role].en).join(', ')}.`,
      },
      clause: definition.clause,
    },
  ],
});

export const calendarUnavailable = (error: CalendarUnavailable): Refusal => ({
  code: 'CALENDAR_UNAVAILABLE',
  reasons: [
    {
      rule: 'calendar.unavailable',
      sentence: {
        zh: `${error.year}年的放假安排尚未录入，无法计算工作日。请由管理员导入放假通知后再办理。`,
        en: `No holiday notice is on file for ${error.year}, so working days cannot be counted. Ask an administrator to import the notice first.`,
      },
    },
  ],
});
