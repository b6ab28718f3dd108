import type { Bilingual } from './bilingual.ts';

/**
 * The roles of a case (角色). A person holds them per purchasing body and per project; `supplier` is held
 * through an organisation (社会组织), `system` only by the engine itself.
 */
export const roles = {
  administrator: { zh: '系统管理员', en: 'administrator' },
  officer: { zh: '采购经办人', en: 'procurement officer' },
  reviewer: { zh: '审核人', en: 'reviewer' },
  leader: { zh: '分管领导', en: 'leader' },
  finance: { zh: '财务', en: 'finance' },
  agency: { zh: '采购代理机构', en: 'procurement agency' },
  rep: { zh: '采购人代表', en: "buyer's representative" },
  expert: { zh: '评审专家', en: 'panel expert' },
  supplier: { zh: '供应商', en: 'supplier' },
  acceptor: { zh: '验收组', en: 'acceptance group' },
  beneficiary: { zh: '职工', en: 'employee served' },
  evaluator: { zh: '绩效评价人', en: 'performance evaluator' },
  auditor: { zh: '经审', en: 'auditor' },
  regulator: { zh: '财政部门', en: 'finance department (regulator)' },
  system: { zh: '系统', en: 'system' },
} as const satisfies Record<string, Bilingual>;

export type Role = keyof typeof roles;

/** Who raises an event, and in which of their roles. */
export interface Actor {
  id: string;
  kind: 'person' | 'key' | 'system';
  role: Role;
  /** The organisation a supplier acts for. */
  organisationId?: string;
}

/** An actor as recorded. `hidden`: who it was is encrypted, and `id` names only what they acted on. */
export interface RecordedActor extends Omit<Actor, 'kind'> {
  kind: Actor['kind'] | 'hidden';
}

export const systemActor: Actor = { id: 'system', kind: 'system', role: 'system' };
