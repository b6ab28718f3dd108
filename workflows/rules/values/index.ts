import type { Rule } from '../types.ts';
import { contractRules } from './contract.ts';
import { documentRules } from './documents.ts';
import { evaluationRules } from './evaluation.ts';
import { methodRules } from './methods.ts';
import { organisationRules } from './organisations.ts';
import { performanceRules } from './performance.ts';
import { planningRules } from './planning.ts';
import { procedureRules } from './procedure.ts';
import { reminderRules } from './reminders.ts';
import { sealingRules } from './sealing.ts';
import { thresholdRules } from './thresholds.ts';

/** Every value that is no period, of every date and place. */
export const allRules: readonly Rule[] = [
  ...planningRules,
  ...thresholdRules,
  ...Object.values(methodRules),
  ...evaluationRules,
  ...procedureRules,
  ...contractRules,
  ...performanceRules,
  ...reminderRules,
  ...organisationRules,
  ...sealingRules,
  ...documentRules,
];
