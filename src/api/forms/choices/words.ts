import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { optionsAt } from '../../../../workflows/kit/form-schema.ts';
import { newestOf } from '../../../../workflows/kit/versions.ts';
import { servicePurchase } from '../../../../workflows/service-purchase/index.ts';
import { columnOf } from '../../../sheets/words.ts';

const { events } = newestOf(servicePurchase);

type Words = Readonly<Record<string, Bilingual>>;
type WordsOf =
  | 'fundKinds'
  | 'conditionsOfPayment'
  | 'penaltyGrounds'
  | 'challengeMatters'
  | 'criterionKinds'
  | 'conditionKinds'
  | 'indicatorKinds';

/** Words for values that choices are told apart by, as the forms that asked for them name them. */
export const words: Readonly<Record<WordsOf, Words>> = {
  fundKinds: ledgerWords('funding-lines', 'kind'),
  conditionsOfPayment: {
    ...optionsAt(events.DRAFT_CONTRACT, 'plan.*.when'),
    account: { zh: '结算清单', en: 'the account' },
  },
  penaltyGrounds: optionsAt(events.DRAFT_CONTRACT, 'penalties.*.ground'),
  challengeMatters: optionsAt(events.FILE_CHALLENGE, 'matter'),
  criterionKinds: optionsAt(events.CHOOSE_METHOD, 'criteria.*.kind'),
  conditionKinds: optionsAt(events.SET_ADMISSION, 'conditions.*.kind'),
  indicatorKinds: optionsAt(events.OPEN_EVAL, 'indicators.*.items.*.kind'),
};

function ledgerWords(list: string, field: string): Words {
  const cell = columnOf(list, field)?.cell;
  return cell?.type === 'choice' ? cell.words : {};
}
