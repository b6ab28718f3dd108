import { guard, guardTable } from '../project/table.ts';

/** 更正后的确认. Only the owner's own record is looked at: nobody learns from it that there is a bid. */
export const confirmationGuards = guardTable({
  confirmationDue: guard({
    needs: ['ownConfirmation'],
    test: ({ context, event }) => {
      const own = event.facts.ownConfirmation;
      const { substantiveAt } = context.sourcing;
      if (!own || !substantiveAt) return false;
      const last = Math.max(Date.parse(own.submittedAt), Date.parse(own.confirmedAt ?? own.submittedAt));
      return last < Date.parse(substantiveAt);
    },
    sentence: {
      zh: '您的响应文件提交于最近一次更正之后，或已确认，无须再确认。',
      en: 'Your bid was handed in or confirmed after the last correction: nothing is to be confirmed.',
    },
    clause: { zh: '《政府采购法实施条例》第三十一条', en: 'Implementing Regulation Art. 31' },
  }),
});
