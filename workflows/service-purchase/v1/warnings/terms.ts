import type { CaseEvent } from '../../../kit/workflow.ts';
import { integrityWarningsRule } from '../../../rules/index.ts';
import { ruleValue } from '../law/rule-values.ts';

/** From where on people look twice; a rule set that was pinned before the rule existed has our defaults. */
export const warningTerms = (event: CaseEvent): typeof integrityWarningsRule.value =>
  ruleValue<typeof integrityWarningsRule.value>(event, 'integrity-warnings') ?? integrityWarningsRule.value;
