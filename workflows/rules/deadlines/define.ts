import type { Bilingual } from '../../kit/bilingual.ts';
import { cite, everyRegime, ownProposal, policyFrom, type Work, works } from '../clauses.ts';
import type { DeadlineRule, Verified } from '../types.ts';

type Own = 'clause' | 'verified' | 'from' | 'binds' | 'kind' | 'pausable';

type StatutoryInput = Omit<DeadlineRule, Own | 'overridable'> &
  Partial<Pick<DeadlineRule, 'pausable' | 'from' | 'binds' | 'clause'>> & {
    law: [Work, ...number[]];
    verified?: Verified;
  };

/** A period set by law; it binds GOV, runs on during a hold, and no body may change it. */
export function statutory({ law, ...rule }: StatutoryInput): DeadlineRule {
  const [work, ...articles] = law;
  return {
    kind: 'statutory',
    pausable: false,
    clause: cite(work, ...articles),
    verified: 'primary',
    from: works[work].from,
    binds: ['GOV'],
    ...rule,
  };
}

type InternalInput = Omit<DeadlineRule, Own | 'overridable'> &
  Partial<Pick<DeadlineRule, 'pausable' | 'clause'>> & { atMost?: number };

/** A period of our own: frozen during a hold, changeable by the body between 1 and `atMost` (default 365). */
export function internal({ atMost = 365, ...rule }: InternalInput): DeadlineRule {
  return {
    kind: 'internal',
    pausable: true,
    clause: ownProposal,
    verified: 'policy',
    from: policyFrom,
    binds: everyRegime,
    ...rule,
    ...(rule.unit === 'fixed' ? {} : { overridable: { kind: 'integer', min: 1, max: atMost } as const }),
  };
}

export const text = (zh: string, en: string): Bilingual => ({ zh, en });
