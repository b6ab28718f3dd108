import type { Bilingual } from '../../kit/bilingual.ts';
import { cite, everyRegime, ownProposal, policyFrom, type Work, works } from '../clauses.ts';
import type { Limits, Regime, Rule, Verified } from '../types.ts';

interface LawInput<V> {
  id: string;
  title: Bilingual;
  value: V;
  law: [Work, ...number[]];
  verified?: Verified;
  binds?: readonly Regime[];
  from?: string;
  until?: string;
}

/** A value set by law. */
export function lawRule<const V>({ law, ...rule }: LawInput<V>): Rule<V> {
  const [work, ...articles] = law;
  return {
    clause: cite(work, ...articles),
    verified: 'primary',
    from: works[work].from,
    binds: ['GOV'],
    ...rule,
  };
}

interface PolicyInput<V> {
  id: string;
  title: Bilingual;
  value: V;
  clause?: Bilingual;
  overridable?: Limits;
}

/** A value of our own; no law sets it, and a purchasing body may change it within its limits. */
export function policyRule<V>(rule: PolicyInput<V>): Rule<V> {
  return { clause: ownProposal, verified: 'policy', from: policyFrom, binds: everyRegime, ...rule };
}

export const integer = (min: number, max: number): Limits => ({ kind: 'integer', min, max });
export const fields = (limits: Record<string, Limits>): Limits => ({ kind: 'fields', fields: limits });
export const text = (zh: string, en: string): Bilingual => ({ zh, en });
