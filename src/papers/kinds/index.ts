import type { PaperDefinition } from '../define.ts';
import { acceptanceReport, opinionSummary, reworkNotice } from './acceptance/forms.ts';
import { catalogue } from './archive/catalogue.ts';
import { awardNotice, challengeReply, loserNotice } from './award/letters.ts';
import { acceptanceNotice, causeReview, failureNotice, resultNotice } from './award/notices.ts';
import { contract } from './contracting/contract.ts';
import { contractNotice } from './contracting/contract-notice.ts';
import { performanceReport, selfEvaluation } from './evaluation/forms.ts';
import { appealAnswer, performanceNotice } from './evaluation/letters.ts';
import { application } from './initiation/application.ts';
import { fundsConfirmation } from './initiation/funds.ts';
import { objectives } from './initiation/objectives.ts';
import { needsList } from './needs/needs-list.ts';
import { screening } from './needs/screening.ts';
import { extension, supplement } from './performing/agreements.ts';
import { delayFinding, milestoneVerdict, projectLedger, visitRecord } from './performing/forms.ts';
import {
  cureLetter,
  objectionAnswer,
  penaltyNotice,
  penaltyWaiver,
  terminationLetter,
} from './performing/letters.ts';
import { intentionNotice } from './planning/intention.ts';
import { plan } from './planning/plan.ts';
import { survey } from './planning/survey.ts';
import { paymentApproval, settlement } from './settlement/forms.ts';
import { conformity, qualification } from './sourcing/checks.ts';
import { correctionNotice } from './sourcing/correction-notice.ts';
import { evaluationReport } from './sourcing/evaluation-report.ts';
import { lowPrice } from './sourcing/low-price.ts';
import { openingRecord } from './sourcing/opening-record.ts';
import { panelDraw } from './sourcing/panel-draw.ts';
import { priceCheck, priceOpening, technicalReport } from './sourcing/price-opening.ts';
import { procurementNotice } from './sourcing/procurement-notice.ts';
import { scoreSummary } from './sourcing/score-summary.ts';
import { talksRecord } from './sourcing/talks-record.ts';

/** Every kind of paper (文书), in the order of a project's life. */
export const paperDefinitions: readonly PaperDefinition[] = [
  needsList,
  screening,
  application,
  fundsConfirmation,
  objectives,
  survey,
  plan,
  intentionNotice,
  procurementNotice,
  correctionNotice,
  panelDraw,
  openingRecord,
  qualification,
  conformity,
  technicalReport,
  priceOpening,
  priceCheck,
  lowPrice,
  talksRecord,
  scoreSummary,
  evaluationReport,
  resultNotice,
  awardNotice,
  loserNotice,
  failureNotice,
  causeReview,
  challengeReply,
  contract,
  contractNotice,
  supplement,
  extension,
  cureLetter,
  terminationLetter,
  visitRecord,
  milestoneVerdict,
  delayFinding,
  projectLedger,
  acceptanceReport,
  opinionSummary,
  acceptanceNotice,
  reworkNotice,
  paymentApproval,
  penaltyNotice,
  penaltyWaiver,
  objectionAnswer,
  settlement,
  selfEvaluation,
  performanceReport,
  performanceNotice,
  appealAnswer,
  catalogue,
];
