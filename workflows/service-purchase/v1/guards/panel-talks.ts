import { agreeChanges } from '../events/panel/agree-changes.ts';
import { holdTalks } from '../events/panel/hold-talks.ts';
import { formOf } from '../project/form.ts';
import { guardTable } from '../project/table.ts';

const equalChance = {
  zh: '财库〔2014〕214号第十九条；财政部令第74号第三十一条',
  en: 'Caiku [2014] 214 Art. 19; Ministry of Finance Order 74 Art. 31',
};
const changing = {
  zh: '财库〔2014〕214号第二十条；财政部令第74号第三十二条',
  en: 'Caiku [2014] 214 Art. 20; Ministry of Finance Order 74 Art. 32',
};

/** 磋商、谈判. */
export const talkGuards = guardTable({
  talksWithEach: {
    reads: 'data',
    field: '/talks',
    test: ({ context, event }) => {
      const { talks } = formOf(holdTalks, event);
      if (!talks) return true;
      const named = new Set(talks.map(({ bidId }) => bidId));
      const { running } = context.sourcing;
      return (
        named.size === talks.length &&
        named.size === running.length &&
        running.every((bidId) => named.has(bidId))
      );
    },
    sentence: {
      zh: '每一轮须与每家进入磋商（谈判）的供应商分别进行，各记录一次，机会均等。',
      en: 'A round covers every supplier that is still in, once each: all get the same chance.',
    },
    clause: equalChance,
  },
  talksHeld: {
    test: ({ context }) => context.sourcing.talks.rounds > 0,
    sentence: {
      zh: '评审小组尚未与供应商磋商（谈判）。请先由小组成员记录至少一轮，再要求提交最后报价。',
      en: 'The panel has not talked with the suppliers yet: let a member record at least one round first.',
    },
    clause: equalChance,
    blockedBy: 'HOLD_TALKS',
  },
  changesSettled: {
    test: ({ context }) => !context.sourcing.talks.changesOpen,
    sentence: {
      zh: '磋商（谈判）中的变动尚待采购人代表确认；确认后才能告知供应商并继续。',
      en: 'Changes from the talks wait for the buyer’s representative; only what is agreed is told to the suppliers.',
    },
    clause: changing,
    blockedBy: 'AGREE_CHANGES',
  },
  changesOpen: {
    test: ({ context }) => context.sourcing.talks.changesOpen,
    sentence: { zh: '没有待确认的变动。', en: 'No change waits for a decision.' },
    clause: changing,
    blockedBy: 'HOLD_TALKS',
  },
  disagreementReasoned: {
    reads: 'data',
    field: '/reason',
    test: ({ event }) => {
      const { agreed, reason } = formOf(agreeChanges, event);
      return agreed !== false || Boolean(reason);
    },
    sentence: { zh: '不同意变动的，请写明理由。', en: 'Say why the changes are not agreed.' },
    clause: changing,
  },
});
