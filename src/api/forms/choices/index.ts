import type { ChoiceSet } from '../../../../workflows/kit/references.ts';
import type { ChoiceSource } from '../choice.ts';
import { bidChoices } from './bids.ts';
import { contractChoices } from './contract.ts';
import { documentChoices } from './documents.ts';
import { evaluationChoices } from './evaluation.ts';
import { moneyChoices } from './money.ts';
import { needChoices } from './needs.ts';
import { organisationChoices } from './organisations.ts';
import { peopleChoices } from './people.ts';
import { planningChoices } from './planning.ts';
import { remedyChoices } from './remedies.ts';

/** Where the choices of each set come from. A set without a source does not compile. */
export const choiceSources: Readonly<Record<ChoiceSet, ChoiceSource>> = {
  ...needChoices,
  ...moneyChoices,
  ...planningChoices,
  ...bidChoices,
  ...peopleChoices,
  ...contractChoices,
  ...evaluationChoices,
  ...remedyChoices,
  ...documentChoices,
  ...organisationChoices,
};
