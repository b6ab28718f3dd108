import type { Regime } from '../../../rules/types.ts';
import type { Award, Contract } from '../context/contracting.ts';
import type { Delivery, Payment } from '../context/delivery.ts';
import type { Evaluation } from '../context/evaluation.ts';
import type { Initiation } from '../context/initiation.ts';
import type { CarriedVerdicts, ScreeningTest, ScreeningVerdict } from '../context/needs.ts';
import type { Planning } from '../context/planning.ts';
import type { Challenge } from '../context/remedy.ts';
import { type Failure, newSourcing, type Sourcing } from '../context/sourcing.ts';

export type * from '../context/contracting.ts';
export type * from '../context/delivery.ts';
export type * from '../context/evaluation.ts';
export type * from '../context/initiation.ts';
export type * from '../context/needs.ts';
export type * from '../context/planning.ts';
export type * from '../context/remedy.ts';
export * from '../context/sourcing.ts';

/**
 * What guards read of a project (项目). Bids, sheets and papers live in tables; here are only ids and the facts
 * that decide, because every step copies the context. Money is a decimal string in yuan, days are ISO days.
 */
export interface ProjectContext {
  projectId: string;
  bodyId: string;
  title: string;
  category: string;
  screening: Record<ScreeningTest, ScreeningVerdict> | null;
  /** The group of needs that the project was made of, and its verdicts. */
  carried: { groupId: string; verdicts: CarriedVerdicts } | null;
  initiation: Initiation | null;
  regime: Regime | null;
  planning: Planning;
  sourcing: Sourcing;
  failure: Failure | null;
  award: Award | null;
  /** Bids whose turn came and who withdrew or were struck out: the next in rank comes after them. */
  passedOver: string[];
  contract: Contract | null;
  delivery: Delivery;
  payments: Payment[];
  evaluation: Evaluation | null;
  challenges: Challenge[];
  /** Questions of suppliers (询问) that still wait for their answer, by id. */
  openQuestions: string[];
  hold: { since: string; by: string; reason: string } | null;
  /** Whose bid bonds went back (保证金退还). */
  bondsReturned: ('losers' | 'winner')[];
  /** Set when the contract ended early (提前终止); the project is still settled, evaluated and archived. */
  terminated: { ground: 'breach' | 'public-interest' | 'rescinded'; at: string } | null;
}

export interface ProjectInput {
  projectId: string;
  bodyId: string;
  title: string;
  category: string;
  carried?: ProjectContext['carried'];
}

/** A new project. XState runs this with `input` undefined on every transition, so it tolerates that. */
export function newContext(input: ProjectInput | undefined): ProjectContext {
  return {
    projectId: input?.projectId ?? '',
    bodyId: input?.bodyId ?? '',
    title: input?.title ?? '',
    category: input?.category ?? '',
    screening: null,
    carried: input?.carried ?? null,
    initiation: null,
    regime: null,
    planning: {
      surveyed: false,
      admission: null,
      requirements: [],
      designers: [],
      method: null,
      ground: null,
      complex: false,
      evaluation: null,
      priceWeight: null,
      criteria: [],
      smallEnterpriseDeduction: null,
      reservedForSmall: false,
      lotCap: null,
      exception: 'none',
      intentionOn: null,
      intentionWaived: null,
    },
    sourcing: newSourcing(1),
    failure: null,
    award: null,
    passedOver: [],
    contract: null,
    delivery: {
      milestones: [],
      begun: false,
      cureUntil: null,
      cureOver: false,
      reworks: 0,
      opinions: 0,
      sampled: 0,
      sample: null,
      opinionsClosed: false,
      heard: [],
      visits: 0,
      acceptedAt: null,
    },
    payments: [],
    evaluation: null,
    challenges: [],
    openQuestions: [],
    hold: null,
    bondsReturned: [],
    terminated: null,
  };
}
