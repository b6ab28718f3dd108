import { enoughSuppliers, termsOf } from '../law/law.ts';
import { heldFor } from '../money/funds.ts';
import { fen } from '../money/money.ts';
import type { EventWith, ShownWith } from '../project/facts.ts';
import { guard, guardTable } from '../project/table.ts';

const tooFew = {
  zh: '《政府采购法》第三十六条；财政部令第87号第四十一条',
  en: 'Government Procurement Law Art. 36; Ministry of Finance Order 87 Art. 41',
};

/** While the seals hold, every bid may turn out to be within the budget. */
const perhapsWithinBudget = ({ context, event }: ShownWith<'sealedBids'>) => {
  const budget = heldFor(context);
  return readable(event).some(({ opened }) => !opened?.quote || fen(opened.quote) <= budget);
};

/** A bid that could not be opened counts as revoked or withdrawn, so it is not one of those that are needed. */
const readable = (event: EventWith<'sealedBids'>) =>
  event.facts.sealedBids.filter(({ unopened }) => unopened === null);

const enough = ({ context, event }: ShownWith<'sealedBids'>) =>
  enoughSuppliers(event, context, readable(event).length);

/** 开标. */
export const openingGuards = guardTable({
  enoughBids: guard({
    needs: ['sealedBids'],
    test: (args) => enough(args)?.outcome === 'continue',
    sentence: (args) =>
      enough(args)?.sentence ?? { zh: '供应商不足法定数量。', en: 'There are too few suppliers.' },
    clause: tooFew,
  }),
  tooFewBids: guard({
    needs: ['sealedBids'],
    test: (args) => enough(args)?.outcome !== 'continue',
    sentence: { zh: '供应商已达法定数量。', en: 'There are enough suppliers.' },
    clause: tooFew,
  }),
  noPanelNeeded: {
    test: ({ context, event }) => termsOf(event, context)?.panel.required === false,
    sentence: { zh: '该采购方式须组建评审小组。', en: 'This method needs a panel.' },
    clause: { zh: '《政府采购法》第三十八条', en: 'Government Procurement Law Art. 38' },
  },
  someBidWithinBudget: guard({
    needs: ['sealedBids'],
    test: perhapsWithinBudget,
    sentence: { zh: '全部报价均超过预算。', en: 'All quotes exceed the budget.' },
    clause: { zh: '《政府采购法》第三十六条', en: 'Government Procurement Law Art. 36' },
  }),
});
