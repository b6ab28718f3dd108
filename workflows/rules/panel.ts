import type { Bilingual } from '../kit/bilingual.ts';
import { fenOf } from './fen.ts';
import { basisOf, methodOf } from './method-of.ts';
import type { Method, RuleSet } from './types.ts';

export interface PanelRequest {
  method: Method;
  /** 分. */
  budget?: bigint;
  /** 公开招标数额标准, 分. */
  openTender?: bigint;
  complexOrHighImpact?: boolean;
}

export interface PanelNeed {
  required: boolean;
  minMembers: number;
  odd: boolean;
  minExperts(members: number): number;
  clause: Bilingual;
}

/** How an evaluation panel (评审委员会、磋商小组) must be made up. */
export function panelNeed(
  set: RuleSet,
  { method, budget, openTender, complexOrHighImpact = false }: PanelRequest,
): PanelNeed {
  const rule = methodOf(set, method);
  const { panel } = rule.value;
  const large = complexOrHighImpact || (budget !== undefined && budget >= fenOf(panel.largeFrom));
  const atThreshold = budget !== undefined && openTender !== undefined && budget >= openTender;
  const { numerator, denominator } = panel.expertShare;
  return {
    required: panel.required,
    minMembers: Math.max(
      panel.minMembers,
      large ? panel.minMembersLarge : 0,
      atThreshold ? panel.minMembersAtThreshold : 0,
    ),
    odd: panel.odd,
    minExperts: (members) => Math.ceil((members * numerator) / denominator),
    clause: basisOf(rule, 'panel').clause,
  };
}

export interface PanelProblem {
  code: 'TOO_FEW_MEMBERS' | 'EVEN_NUMBER' | 'TOO_FEW_EXPERTS';
  sentence: Bilingual;
}

/** What is wrong with a panel; empty when nothing is. `experts` may be unknown in an imported record. */
export function checkPanel(
  need: PanelNeed,
  { members, experts }: { members: number; experts?: number },
): PanelProblem[] {
  if (!need.required) return [];
  const problems: PanelProblem[] = [];
  if (members < need.minMembers) {
    problems.push({
      code: 'TOO_FEW_MEMBERS',
      sentence: {
        zh: `评审小组应不少于${need.minMembers}人，现有${members}人。`,
        en: `The panel needs at least ${need.minMembers} members and has ${members}.`,
      },
    });
  }
  if (need.odd && members % 2 === 0) {
    problems.push({
      code: 'EVEN_NUMBER',
      sentence: {
        zh: `评审小组人数应为单数，现有${members}人。`,
        en: `The panel must have an odd number of members and has ${members}.`,
      },
    });
  }
  const minExperts = need.minExperts(members);
  if (experts !== undefined && experts < minExperts) {
    problems.push({
      code: 'TOO_FEW_EXPERTS',
      sentence: {
        zh: `评审专家应不少于${minExperts}人，现有${experts}人。`,
        en: `At least ${minExperts} members must be experts; ${experts} are.`,
      },
    });
  }
  return problems;
}
