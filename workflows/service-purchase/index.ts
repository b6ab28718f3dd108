import type { Versions } from '../kit/versions.ts';
import { servicePurchaseV1 } from './v1/index.ts';

/** 购买服务项目: the only door from outside. A second version is added here, beside the first. */
export const servicePurchase: Versions = [servicePurchaseV1];

export { candidatesLeft } from './v1/bids/lot-cap.ts';
export { rankProject } from './v1/bids/rank.ts';
export { type RankingRow, type Replay, replayRanking, type Working } from './v1/bids/replay-ranking.ts';
export { readContents, readPrice } from './v1/bids/sealed-form.ts';
export {
  type BidAtOpening,
  type EnvelopeName,
  type EnvelopeRule,
  envelopesOf,
  finalOfferEnvelope,
  type HandedShare,
  holdersOf,
  namesOpeningNext,
  type OpeningApproval,
  type OpeningRule,
  opensNext,
  type QuoteAtOpening,
  type Sealing,
  type UnopenedCause,
} from './v1/bids/sealing.ts';
export { contractProposal } from './v1/contract/contract-proposal.ts';
export {
  answersOf,
  drawSampleFrom,
  opinionQuotaIn,
  rosterDigestOf,
  toldOf,
} from './v1/contract/opinion-quota.ts';
export { budgetAt, type Consequences, consequencesAt } from './v1/evaluation/consequences.ts';
export { evaluationDraft, type Objective } from './v1/evaluation/evaluation-draft.ts';
export { deviationsOf, type Sheet } from './v1/evaluation/sheet-deviations.ts';
export type { Indicators } from './v1/events/evaluation/indicator-tree.ts';
export { chooseMethod } from './v1/events/planning/choose-method.ts';
export { sealedBid } from './v1/events/sourcing/sealed-bid.ts';
export { fundKindOf, regimeOfProject, thresholdsOf } from './v1/law/law.ts';
export { type Grade, ruleValue } from './v1/law/rule-values.ts';
export { fen, sum, yuanOf } from './v1/money/money.ts';
export { contractValue, isDue, open as openOnLine } from './v1/money/owed.ts';
export { lateDaysOf } from './v1/money/penalties.ts';
export { type Tied, type TieKind, tieKinds } from './v1/people/conflicts.ts';
export { poolDigestOf, seedOf } from './v1/people/draw-lots.ts';
export { spentEvaluators } from './v1/people/evaluator-draw.ts';
export {
  type CarriedVerdicts,
  type Evaluation,
  newContext,
  type PaymentPlanItem,
  type ProjectContext,
  type ScreeningTest,
  type Sourcing,
} from './v1/project/context.ts';
export { type EventWith, eventWith, type FactName, type ProjectFacts } from './v1/project/facts.ts';
export { type LedgerTraits, traitsOf } from './v1/warnings/bid-traits.ts';
