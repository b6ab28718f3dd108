import type { CaseEvent } from '../../../kit/workflow.ts';
import { integrityWarningsRule } from '../../../rules/index.ts';
import { ruleValue } from '../law/rule-values.ts';

/** From where on people look twice. */
export const warningTerms = (event: CaseEvent): typeof integrityWarningsRule.value =>
  ruleValue(event, integrityWarningsRule);
