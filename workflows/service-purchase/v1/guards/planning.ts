import { issueGuards } from './planning-issue.ts';
import { methodGuards } from './planning-method.ts';
import { requirementGuards } from './planning-requirement.ts';

/** 采购准备, by its steps. */
export const planningGuards = { ...requirementGuards, ...methodGuards, ...issueGuards };
