import type { DayUnit } from '../calendar/index.ts';
import type { Role } from '../kit/actor.ts';
import type { Bilingual } from '../kit/bilingual.ts';

/**
 * How sure we are of a value: read in the text of the law, read second-hand, remembered and not re-read,
 * or our own configurable proposal that no law asks for.
 */
export type Verified = 'primary' | 'secondary' | 'memory' | 'policy';

/** 政府采购 (the law binds), 参照 (union money, mirrored by internal measures), 限额以下自行采购. */
export type Regime = 'GOV' | 'REF' | 'SMALL';

export type Method =
  | 'open-tender'
  | 'invited-tender'
  | 'competitive-negotiation'
  | 'competitive-consultation'
  | 'single-source'
  | 'framework-call-off'
  | 'below-threshold';

export interface Place {
  province: string;
  city?: string;
  county?: string;
  level: 'province' | 'city' | 'county';
}

/** Where a rule applies; a rule without one applies everywhere. */
export interface PlaceSelector {
  province: string;
  level?: Place['level'];
  city?: string;
  cityExcept?: readonly string[];
}

/** What a purchasing body may set a policy value to; plain data, so that it can be stored and shown. */
export type Limits =
  | { kind: 'integer'; min: number; max: number }
  | { kind: 'one-of'; values: readonly string[] }
  /** Text with `{year}` and `{seq}` once each and something between them, such as 平工购〔{year}〕{seq}号. */
  | { kind: 'number-pattern' }
  | { kind: 'fields'; fields: Readonly<Record<string, Limits>> };

interface Dated {
  title: Bilingual;
  clause: Bilingual;
  verified: Verified;
  /** First day in force. */
  from: string;
  /** Last day in force. */
  until?: string;
  /** Regimes bound by it; in the others it is followed by reference (参照). */
  binds: readonly Regime[];
  place?: PlaceSelector;
  /** Only on policy rules. */
  overridable?: Limits;
}

export interface Rule<V = unknown> extends Dated {
  id: string;
  value: V;
}

/** What a rule is asked for by: the rule itself, or what several versions of it share. It carries the type of the value. */
export interface RuleKey<V = unknown> {
  id: string;
  value?: V;
}

export interface DeadlineRule extends Dated {
  id: DeadlineId;
  count: number;
  /** `fixed`: the instant comes with the event or from the case, not from counting. */
  unit: DayUnit | 'fixed';
  bound: 'max' | 'min';
  /** Fires an event by itself, chases a role, or merely closes a window. */
  whenDue: 'fires' | 'chases' | 'window';
  kind: 'statutory' | 'internal';
  /** Does it stand still while the case is on hold? Statutory periods run on, save the signing period. */
  pausable: boolean;
  /** Counted back from a later event rather than forward from an earlier one. */
  direction?: 'before';
  /** False when a day off at the end must not lengthen the period. */
  roll?: false;
  chases?: Role;
  /** What happens otherwise. */
  consequence: Bilingual;
}

/** `by-reference`: the law binds another regime, and the body follows it by its own measures. */
export type Binding = 'law' | 'by-reference' | 'policy';

/** Everything that binds one project, as plain JSON data: hashed and stored with the project. */
export interface RuleSet {
  /** Such as `cn@2026-09-01#1f2e3d4c`; equal content, equal id. */
  id: string;
  date: string;
  regime: Regime;
  place?: Place;
  rules: Readonly<Record<string, Rule & { binding: Binding }>>;
  deadlines: Readonly<Record<string, DeadlineRule & { binding: Binding }>>;
  /** The body's own policy values, as given. */
  overrides: Readonly<Record<string, unknown>>;
}

export type DeadlineId =
  | 'needs-round'
  | 'needs-screening'
  | 'initiation-funds'
  | 'initiation-review'
  | 'initiation-decision'
  | 'intention-lead'
  | 'single-source-publicity'
  | 'expert-draw'
  | 'bid-submission'
  | 'opening-window'
  | 'final-offers'
  | 'explanation'
  | 'evaluation-report-handover'
  | 'award-decision'
  | 'award-notice'
  | 'result-notice'
  | 'deposit-return-losers'
  | 'deposit-return-winner'
  | 'failed-plan'
  | 'contract-signature'
  | 'contract-notice'
  | 'contract-filing'
  | 'milestone'
  | 'milestone-acceptance'
  | 'milestone-redo'
  | 'monitoring-visit'
  | 'cure-period'
  | 'acceptance'
  | 'rework'
  | 'payment'
  | 'self-evaluation'
  | 'department-evaluation'
  | 'rectification'
  | 'appeal-window'
  | 'appeal-answer'
  | 'archive'
  | 'record-retention'
  | 'inquiry-answer'
  | 'challenge-window'
  | 'challenge-answer'
  | 'complaint-window'
  | 'complaint-review'
  | 'complaint-forward'
  | 'complaint-response'
  | 'complaint-decision'
  | 'suspension-order'
  | 'contact-duty'
  | 'annual-inspection'
  | 'licence-expiry';
