import { z } from 'zod';
import type { Bilingual } from '../../../../kit/bilingual.ts';
import type { RowWrite } from '../../../../kit/commit.ts';
import { defineEvent } from '../../../../kit/define.ts';
import type { CaseEvent, Outcome } from '../../../../kit/workflow.ts';
import { unconfirmedOf } from '../../bids/sealing.ts';
import type { ProjectContext } from '../../project/context.ts';
import { newId, notice, update } from '../../project/rows.ts';
import { flag, instant, text } from '../fields.ts';

/** What everybody has to do who has handed in a bid, and what follows otherwise; it is said whether there are any or not. */
function confirmation(event: CaseEvent): Bilingual {
  const counts = unconfirmedOf(event) === 'stands';
  return {
    zh: `更正发布前提交的响应文件，须由供应商在截止时间前重新提交或者确认；逾期${counts ? '未确认的，以原提交内容为准' : '未重新提交也未确认的，不计入、不开启'}。`,
    en: `Whoever handed in a bid before the correction has to submit it again or confirm it before the deadline; otherwise it ${counts ? 'stands as it was handed in' : 'does not count and is not opened'}.`,
  };
}

/** The later deadline; undefined where it stays. */
function movedTo<D>({ before, context }: Outcome<D>): string | undefined {
  const [was, is] = [before, context].map((one) => (one as ProjectContext).sourcing.bidDeadline);
  return is && is !== was ? is : undefined;
}

/** 澄清、更正: what changes, and where that leaves too little time, the later deadline. */
export const clarify = defineEvent({
  type: 'CLARIFY',
  title: { zh: '发布更正公告', en: 'Clarify or correct the documents' },
  roles: ['officer', 'agency'],
  optional: true,
  data: z.strictObject({
    text: text('澄清或者修改的内容', 'What is clarified or changed', 10_000),
    substantive: flag('可能影响响应文件编制', 'May affect the preparation of bids'),
    touchesQualification: flag('改变资格条件', 'Changes the qualification conditions'),
    touchesObject: flag('改变采购标的', 'Changes the object').optional(),
    newBidDeadline: instant(
      '顺延后的截止时间（不填则依法自动顺延）',
      'New deadline; left out, it moves as far as the rule asks',
    ).optional(),
  }),
  clause: { zh: '《政府采购法实施条例》第三十一条', en: 'Implementing Regulation Art. 31' },
  documents: [{ zh: '更正公告', en: 'correction notice' }],
  // Says nothing of whether there are bids: it tells everybody what to do who has handed one in.
  follows: (outcome) => {
    const { data, before, event } = outcome;
    const { bidDeadline } = (before as ProjectContext).sourcing;
    const later = movedTo(outcome);
    const moved = later
      ? [
          {
            zh: `投标（响应）截止时间由${bidDeadline}顺延至${later}。`,
            en: `The deadline for bids moves from ${bidDeadline} to ${later}.`,
          },
        ]
      : [];
    return [...moved, ...(data.substantive ? [confirmation(event)] : [])];
  },
  recorded: (outcome) => {
    const later = movedTo(outcome);
    return { ...outcome.data, ...(later ? { newBidDeadline: later } : {}) };
  },
  rows: (outcome) => {
    const { data, event, context } = outcome;
    const later = movedTo(outcome);
    const rows: RowWrite[] = [
      notice(outcome, {
        id: newId(event),
        kind: 'correction',
        title: '更正公告',
        content: {
          text: data.text,
          newBidDeadline: later ?? null,
          ...(data.substantive ? { confirmation: confirmation(event) } : {}),
        },
      }),
    ];
    if (later) {
      rows.push(update('projects', { id: context.projectId }, { openForBidsUntil: later }));
    }
    return rows;
  },
});
