import { agreeChanges } from './agree-changes.ts';
import { checkConformity } from './check-conformity.ts';
import { checkPrices } from './check-prices.ts';
import { closeOffers } from './close-offers.ts';
import { correctSheet } from './correct-sheet.ts';
import { explanationOver } from './deadline-explanation.ts';
import { finalOffersOver } from './deadline-final-offers.ts';
import { decideLowPrice } from './decide-low-price.ts';
import { declareRecusal } from './declare-recusal.ts';
import { discoverConflict } from './discover-conflict.ts';
import { drawPanel } from './draw-panel.ts';
import { explain } from './explain.ts';
import { holdTalks } from './hold-talks.ts';
import { inviteFinalOffers } from './invite-final-offers.ts';
import { openFinalOffers } from './open-final-offers.ts';
import { openPrices } from './open-prices.ts';
import { qualify } from './qualify.ts';
import { rank } from './rank.ts';
import { receiveReport } from './receive-report.ts';
import { receiveTechnicalReport } from './receive-technical-report.ts';
import { reopenEvaluation } from './reopen-evaluation.ts';
import { requestExplanation } from './request-explanation.ts';
import { resolveTie } from './resolve-tie.ts';
import { score } from './score.ts';
import { signReport } from './sign-report.ts';
import { signTechnicalReport } from './sign-technical-report.ts';
import { submitFinalOffer } from './submit-final-offer.ts';

export const panelEvents = {
  [drawPanel.type]: drawPanel,
  [qualify.type]: qualify,
  [checkConformity.type]: checkConformity,
  [requestExplanation.type]: requestExplanation,
  [explain.type]: explain,
  [explanationOver.type]: explanationOver,
  [decideLowPrice.type]: decideLowPrice,
  [holdTalks.type]: holdTalks,
  [agreeChanges.type]: agreeChanges,
  [inviteFinalOffers.type]: inviteFinalOffers,
  [submitFinalOffer.type]: submitFinalOffer,
  [closeOffers.type]: closeOffers,
  [finalOffersOver.type]: finalOffersOver,
  [openFinalOffers.type]: openFinalOffers,
  [score.type]: score,
  [correctSheet.type]: correctSheet,
  [signTechnicalReport.type]: signTechnicalReport,
  [receiveTechnicalReport.type]: receiveTechnicalReport,
  [openPrices.type]: openPrices,
  [checkPrices.type]: checkPrices,
  [rank.type]: rank,
  [resolveTie.type]: resolveTie,
  [signReport.type]: signReport,
  [receiveReport.type]: receiveReport,
  [declareRecusal.type]: declareRecusal,
  [discoverConflict.type]: discoverConflict,
  [reopenEvaluation.type]: reopenEvaluation,
};
