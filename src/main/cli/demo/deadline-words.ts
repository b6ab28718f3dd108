import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { periodWords } from '../../../../workflows/rules/index.ts';
import type { Applied, OpenDeadline } from '../../../engine/summary.ts';

/** The name of a period by its rule. */
export const titleOf = (rule: string): Bilingual => periodWords(rule)?.title ?? { zh: rule, en: rule };

const kinds = {
  statutory: { zh: '法定', en: 'by law' },
  internal: { zh: '内部', en: 'internal' },
};

const sameClock =
  (rule: string, key: string) =>
  (clock: OpenDeadline): boolean =>
    clock.rule === rule && clock.key === key;

function until({ dueAt, due, kind, clause }: OpenDeadline): Bilingual {
  // A clock that ends with the day is told by its day, another by the minute.
  const end = dueAt.slice(11, 16) === '23:59' || dueAt.slice(11, 16) === '00:00' ? due : minute(dueAt);
  return {
    zh: `${end}（${kind === 'statutory' ? clause.zh : kinds.internal.zh}）`,
    en: `${end} (${kind === 'statutory' ? clause.en : kinds.internal.en})`,
  };
}

/** The period with its milestone or line of the payment plan, where there are several of its kind. */
function named({ rule, key }: OpenDeadline): Bilingual {
  const { zh, en } = titleOf(rule);
  return key === '' || isUuid(key) ? { zh, en } : { zh: `${zh}（${key}）`, en: `${en} (${key})` };
}

const minute = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)}`;

const isUuid = (key: string) => /^[0-9a-f]{8}-/.test(key);

const say = (mark: string, clock: OpenDeadline, zh: string, en: string): Bilingual => {
  const { zh: titleZh, en: titleEn } = named(clock);
  const end = until(clock);
  return {
    zh: `${mark} ${titleZh}${zh.replace('§', end.zh)}`,
    en: `${mark} ${titleEn}${en.replace('§', end.en)}`,
  };
};

/**
 * What a step did to the clocks of the project, one sentence each: kept, missed, started, moved, stopped. Where it
 * changed none, the clock that runs out next.
 */
export function deadlinesOf(before: readonly OpenDeadline[], { deadlines }: Applied): Bilingual[] {
  const armed = new Set(
    deadlines.changed.filter((one) => one.change === 'armed').map((one) => `${one.rule} ${one.key}`),
  );
  const told = deadlines.changed.flatMap(({ rule, key, change }): Bilingual[] => {
    const earlier = before.find(sameClock(rule, key));
    const now = deadlines.open.find(sameClock(rule, key));
    switch (change) {
      case 'met':
        return earlier ? [say('✓', earlier, '：按时办结，期限 §', ': done in time, due §')] : [];
      case 'breached':
        return earlier ? [say('✗', earlier, '：逾期办结，期限 §', ': done late, due §')] : [];
      case 'cancelled':
        return earlier && !armed.has(`${rule} ${key}`)
          ? [say('–', earlier, '：不再计算', ': no longer runs')]
          : [];
      case 'freeze':
        return earlier ? [say('‖', earlier, '：中止计算，原期限 §', ': stands still, was due §')] : [];
      case 'thaw':
        return now ? [say('▸', now, '：恢复计算，顺延至 §', ': runs on, now due §')] : [];
      case 'armed':
        if (!now) return [];
        return earlier && earlier.dueAt !== now.dueAt
          ? [say('▸', now, '：改至 §', ': moved to §')]
          : [say('▸', now, '：至 §', ': until §')];
      default:
        return [];
    }
  });
  if (told.length > 0) return told;
  const next = deadlines.open
    .filter((clock) => clock.status === 'armed' && clock.rule !== 'record-retention')
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];
  if (next) return [say('·', next, '在期，至 §', ' running, until §')];
  return [{ zh: '· 本步无期限', en: '· no period runs' }];
}

/** A clock that has just run out by itself. */
export function ranOut(clock: OpenDeadline): Bilingual {
  return clock.whenDue === 'chases'
    ? say(
        '✗',
        clock,
        '到期未办：记为逾期，仍须办理；期限 §',
        ' missed: a breach on record, the duty remains; due §',
      )
    : say('⏰', clock, '届满：§', ' over: §');
}
