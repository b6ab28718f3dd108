import type { Rule } from '../types.ts';
import { lawRule, text } from './define.ts';

/**
 * The annual inspection (年检、年报) of social groups, non-enterprise units and foundations: reports are with the
 * registrar by `last` of the following year; from then on the result is asked for.
 */
export const annualInspectionRule = lawRule<{ last: string; forms: readonly string[] }>({
  id: 'organisations.annual-inspection',
  title: text(
    '年检（年报）最后期限及适用的组织类型',
    'Last day of the annual inspection, and whom it concerns',
  ),
  value: { last: '05-31', forms: ['social-group', 'non-enterprise', 'foundation'] },
  law: ['societies'],
  binds: ['GOV', 'REF', 'SMALL'],
});

export const organisationRules: readonly Rule[] = [annualInspectionRule];
