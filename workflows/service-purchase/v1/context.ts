import type { Bilingual } from '../../kit/bilingual.ts';
import type { Method, Regime } from '../../rules/types.ts';
import type { EvaluationMode } from '../../rules/values/method-terms.ts';
import type { UnconfirmedTerms } from '../../rules/values/sealing.ts';
import type { OpeningApproval, Sealing } from './sealing.ts';

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

/** 需求相对集中 / 比较效益突出 / 较为适宜由社会组织承接 */
export type ScreeningTest = 'concentration' | 'benefit' | 'suitability';
export interface ScreeningVerdict {
  passed: boolean;
  evidence: string;
  /** Who found so and when, where the verdict was carried over from a group of needs. */
  by?: string;
  at?: string;
}

/** Verdicts that a group of needs was given before the project was made of it; the screening may adopt them. */
export type CarriedVerdicts = Partial<Record<ScreeningTest, ScreeningVerdict & { overrideReason?: string }>>;

export interface Initiation {
  author: string;
  fundingLineId: string;
  /** What the money counts as: the reviewer's finding on the line, or else the line's own kind. */
  fundKind: 'fiscal' | 'union' | 'mixed';
  budget: string;
  fiscalYear: number;
  termMonths: number;
  inCatalogue: boolean;
  /** A service to the public (公共服务): the people served must be heard. */
  publicService: boolean;
  fundsHeld: boolean;
  /** Held for the rest of an ended contract, in place of the whole budget. */
  heldForRest?: string;
}

export interface Criterion {
  id: string;
  title: Bilingual;
  /** Points of 100; price is not among them, it is `priceWeight`. */
  maximum: string;
  kind: 'objective' | 'subjective';
  technical: boolean;
  /** How points are to be given, and what the bidder has to show. */
  guidance?: string;
  evidence?: string;
  /** Requirements that it judges, by id. */
  requirements?: string[];
}

/** A condition of admission as it is checked; what asks for evidence is checked on each bidder. */
export interface Condition {
  id: string;
  text: string;
  needsEvidence: boolean;
}

/** 兼投不兼中: which lot of the batch this is, in the order of award, and how many one bidder may win. */
export interface LotCap {
  lot: number;
  atMost: number;
}

/** The ranking was taken back for a re-evaluation (重新评审). */
export interface Reopened {
  times: number;
  ground: string;
  /** Members who have yet to correct their sheets. */
  correcting: string[];
  previousWinner: string | null;
}

export interface Planning {
  surveyed: boolean;
  admission: { version: number; conditions: Condition[]; acceptancePlan: string; author: string } | null;
  /** What is bought (采购需求), by id; the words and the needs behind them stand in the table `admissions`. */
  requirements: { id: string }[];
  /** Organisations that designed the project or wrote its norms: they may not bid (条例第十八条). */
  designers: string[];
  method: Method | null;
  /** The statutory ground for the method (适用情形), by its id in method-grounds.ts. */
  ground: string | null;
  /** Complex or of high social impact: the panel is larger. */
  complex: boolean;
  evaluation: EvaluationMode | null;
  priceWeight: string | null;
  criteria: Criterion[];
  smallEnterpriseDeduction: string | null;
  reservedForSmall: boolean;
  lotCap: LotCap | null;
  exception: 'none' | 'needed' | 'granted';
  intentionOn: string | null;
  intentionWaived: string | null;
}

export interface PanelMember {
  id: string;
  userId: string;
  kind: 'expert' | 'rep';
  chair: boolean;
}

export interface Ranked {
  rank: number;
  bidId: string;
  organisationId: string;
  quote: string;
  total: string;
}

export interface Sourcing {
  /** 1 for the first tender, one more for each re-tender. */
  round: number;
  issuedAt: string | null;
  /** The rule set that this round pinned, so that its ranking can be recomputed after a later round pinned another. */
  ruleSetId: string | null;
  documentsUntil: string | null;
  bidDeadline: string | null;
  corrections: number;
  /** The last correction that may affect the bids: what was handed in before it is to be confirmed. */
  substantiveAt: string | null;
  /** What the correction said of bids that are not confirmed by the deadline. */
  unconfirmed: UnconfirmedTerms['mode'];
  panel: PanelMember[];
  /** The draw that the experts came from, and who of them was called so far. */
  draw: { id: string; drawn: string[] } | null;
  /** Users who left the panel of this round: they do not come back. */
  struckOff: string[];
  /** How bids of this round are sealed, frozen when the documents were issued; null: by access alone. */
  sealing: Sealing | null;
  /** Who has released which seals; two different people are needed each time. */
  approvals: OpeningApproval[];
  openedAt: string | null;
  /** 技术评审报告: who signed it; its receipt is what the price envelopes wait for. */
  technicalReport: { signed: string[]; receivedAt: string | null };
  /** When price envelopes that open after the technical report were opened. */
  pricesOpenedAt: string | null;
  /** Bids still in the running, by id; filled at opening, thinned by each check. */
  running: string[];
  /** Bids of organisations that the union leads or incubates: a conflict of interest to be addressed. */
  conflicts: string[];
  /** The procurement goes on with two suppliers, as the rules allow after a failure. */
  twoAllowed: boolean;
  offersUntil: string | null;
  offersClosed: boolean;
  lowPrice: LowPriceReview[];
  sheetsIn: string[];
  evaluatedAt: string | null;
  ranking: Ranked[];
  unresolvedTies: string[][];
  signed: string[];
  /** Members found to be in conflict after the ranking, and whether the winner hangs on it. */
  lateConflicts: { member: string; changesWinner: boolean }[];
  reopened: Reopened | null;
  reportReceivedAt: string | null;
  /** The winning price was abnormally low: delivery is watched more closely. */
  lowPriceWinner: boolean;
}

export interface LowPriceReview {
  bidId: string;
  /** Which lines the quote fell below: mean, second-lowest, ceiling; `panel` when the panel itself doubts it. */
  rules: string[];
  /** When the supplier was asked; the time for an answer runs from here. */
  askedAt: string | null;
  explained: boolean;
  /** The time for an explanation has passed. */
  over: boolean;
  accepted: boolean | null;
}

export interface Failure {
  cause: FailureCause;
  at: string;
  /** Suppliers that were left when it failed. */
  remaining: number;
  /** Going on with two was approved. */
  twoApproved: boolean;
  review: { documentsSound: boolean; finding: string } | null;
}

export type FailureCause =
  | 'too-few-bids'
  | 'too-few-qualified'
  | 'too-few-conforming'
  | 'over-budget'
  | 'unlawful'
  | 'upheld-challenge'
  | 'no-candidate-left';

export interface Award {
  bidId: string;
  organisationId: string;
  amount: string;
  rank: number;
  decidedAt: string;
  deemed: boolean;
  publishedAt: string | null;
  resultNoticeUntil: string | null;
}

export interface PaymentPlanItem {
  id: string;
  amount: string;
  /** `account`: settled by the account that follows an early end (结算清单). */
  when: 'signing' | 'milestone' | 'acceptance' | 'grade' | 'account';
  /** The milestone it waits for; without one, all of them. */
  milestone?: number;
  /** Percent of the tail that each grade earns, where the contract says otherwise than the body's policy. */
  shares?: Record<'优' | '良' | '中' | '差', number>;
}

export interface Contract {
  id: string;
  amount: string;
  supplements: string;
  termMonths: number;
  /** First day of the term where the contract fixes one; the last is known from the second signature on. */
  startsOn: string | null;
  endsOn: string | null;
  performanceBond: string;
  plan: PaymentPlanItem[];
  signatures: { buyer: string | null; supplier: string | null };
  signedAt: string | null;
  publishedAt: string | null;
  filedAt: string | null;
  amendment: { id: string; amount: string; proposedBy: 'buyer' | 'supplier' } | null;
  /** An extension that one side has proposed. */
  extension: Extension | null;
  penalties: PenaltyTerm[];
  /** Penalties charged and not waived. */
  charged: PenaltyCharge[];
  /** Each milestone is accepted by itself, before it is paid and before acceptance of the whole. */
  milestonesAccepted: boolean;
  /** What stays in dispute after settlement, by line of the plan. */
  disputed: { planItem: string; amount: string }[];
}

export interface Extension {
  id: string;
  until: string;
  milestones: { number: number; due: string }[];
  proposedBy: 'buyer' | 'supplier';
}

/** A penalty as the contract words it (违约金条款). */
export interface PenaltyTerm {
  id: string;
  ground: PenaltyGround;
  /** Yuan for each day or occurrence. */
  each: string;
  /** Yuan at most for this penalty. */
  cap: string | null;
}
export type PenaltyGround = 'late' | 'defect' | 'other';

export interface PenaltyCharge {
  id: string;
  penalty: string;
  milestone: number | null;
  amount: string;
  planItem: string;
}

/** Whose fault a delay was (逾期责任). */
export type Fault = 'supplier' | 'buyer' | 'force-majeure' | 'none';

export interface Milestone {
  id: string;
  number: number;
  due: string;
  reported: boolean;
  verdict: 'accepted' | 'rejected' | null;
  /** Calendar days after `due` when it was reported. */
  lateDays: number | null;
  fault: Fault | null;
}

export interface Delivery {
  milestones: Milestone[];
  begun: boolean;
  cureUntil: string | null;
  cureOver: boolean;
  reworks: number;
  opinions: number;
  /** Of these, by link from the sample. */
  sampled: number;
  sample: { id: string; size: number } | null;
  /** No more answers are taken; their sum may be told. */
  opinionsClosed: boolean;
  /** Digests of those who gave an opinion, so that each is heard once and none is named. */
  heard: string[];
  /** Visits by the buyer where a low-price winner is watched more closely. */
  visits: number;
  acceptedAt: string | null;
}

export interface Payment {
  id: string;
  planItem: string;
  amount: string;
  status: 'requested' | 'approved' | 'paid';
  requestedBy: string;
  /** When the payment period began: invoice or acceptance, whichever the plan says. */
  since: string;
}

export interface Evaluation {
  round: number;
  evaluators: string[];
  earlierEvaluators: string[];
  /** The draw that they came from; null where they were named. */
  draw: { id: string } | null;
  /** Evaluators who were recused: their sheets do not count and they do not come back. */
  struckOff: string[];
  selfEvaluated: boolean;
  sheetsIn: string[];
  /** Evaluators who gave a reason for a sheet far from the median. */
  explained: string[];
  aggregate: string | null;
  grade: '优' | '良' | '中' | '差' | null;
  /** Indicators that a reviewer found not applicable: their weight is spread over the rest. */
  notApplicable: string[];
  appealed: boolean;
  finalAt: string | null;
  rectification: 'none' | 'due' | 'reported' | 'done';
}

export interface Challenge {
  id: string;
  organisationId: string;
  matter: 'document' | 'process' | 'result';
  mayAffectOutcome: boolean;
  status: 'challenged' | 'replied' | 'complained' | 'accepted';
  receivedAt: string;
  complainedAt: string | null;
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

/** Sourcing starts afresh with each round. */
export function newSourcing(round: number): Sourcing {
  return {
    round,
    issuedAt: null,
    ruleSetId: null,
    documentsUntil: null,
    bidDeadline: null,
    corrections: 0,
    substantiveAt: null,
    unconfirmed: 'stands',
    panel: [],
    draw: null,
    struckOff: [],
    sealing: null,
    approvals: [],
    openedAt: null,
    technicalReport: { signed: [], receivedAt: null },
    pricesOpenedAt: null,
    running: [],
    conflicts: [],
    twoAllowed: false,
    offersUntil: null,
    offersClosed: false,
    lowPrice: [],
    sheetsIn: [],
    evaluatedAt: null,
    ranking: [],
    unresolvedTies: [],
    signed: [],
    lateConflicts: [],
    reopened: null,
    reportReceivedAt: null,
    lowPriceWinner: false,
  };
}
