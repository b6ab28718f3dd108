import type { Rule } from '../types.ts';
import { lawRule, text } from './define.ts';

/** What a clarification or correction may never touch. */
export const clarificationScopeRule = lawRule({
  id: 'clarification-scope',
  title: text('澄清修改的范围', 'Scope of a clarification'),
  law: ['order87', 27],
  verified: 'secondary',
  value: { mayNotChange: ['object', 'qualification-conditions'] },
});

export const frameworkRule = lawRule({
  id: 'framework-agreements',
  title: text('框架协议采购', 'Framework agreements'),
  law: ['order110'],
  verified: 'secondary',
  value: {
    elimination: { percent: 20, atLeast: 1, percentTestEquipment: 40 },
    years: { services: 2, goods: 1 },
    signDays: 30,
    filedWorkingDays: 7,
    tellUsersWorkingDays: 3,
    openType: { reviewWorkingDays: 7, publishWorkingDays: 2 },
    refillBelowPercent: 70,
  },
});

export const procedureRules: readonly Rule[] = [clarificationScopeRule, frameworkRule];
