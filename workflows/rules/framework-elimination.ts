import { valueIn } from './rule-of.ts';
import type { RuleSet } from './types.ts';
import { frameworkRule } from './values/procedure.ts';

/**
 * How many of the responding suppliers a framework agreement must eliminate: a percentage, rounded up,
 * and at least one (110号令; 40 % for test equipment bought by quality first).
 */
export function frameworkElimination(set: RuleSet, responding: number, testEquipment = false): number {
  const { percent, atLeast, percentTestEquipment } = valueIn(set, frameworkRule).elimination;
  return Math.max(atLeast, Math.ceil((responding * (testEquipment ? percentTestEquipment : percent)) / 100));
}
