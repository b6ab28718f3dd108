import type { Routes } from '../types.ts';
import { adminJobRoutes } from './admin-jobs.ts';
import { adminRecalculationRoutes } from './admin-recalculations.ts';
import { adminReportRoutes } from './admin-reports.ts';
import { batchRoutes } from './batches.ts';
import { bodyRoutes } from './bodies.ts';
import { budgetAdviceRoutes } from './budget-advice.ts';
import { calendarRoutes } from './calendar.ts';
import { categoryRoutes } from './categories.ts';
import { collectionFormRoutes } from './collection-forms.ts';
import { collectionLinkRoutes } from './collection-links.ts';
import { collectionRoundRoutes } from './collection-rounds.ts';
import { contactRoutes } from './contacts.ts';
import { contractDraftRoutes } from './contract-draft.ts';
import { debriefRoutes } from './debrief.ts';
import { deliveryRoutes } from './deliveries.ts';
import { documentContentRoutes } from './document-content.ts';
import { documentRoutes } from './documents.ts';
import { drawRoutes } from './draws.ts';
import { evaluationRoutes } from './evaluation.ts';
import { expertRoutes } from './experts.ts';
import { feedRoutes } from './feed.ts';
import { fundingLineRoutes } from './funding-lines.ts';
import { importUploadRoutes } from './import-upload.ts';
import { importRoutes } from './imports.ts';
import { inboxRoutes } from './inbox.ts';
import { integrityRoutes } from './integrity.ts';
import { keyRoutes } from './keys.ts';
import { meRoutes } from './me.ts';
import { needDuplicateRoutes } from './need-duplicates.ts';
import { needGroupTestRoutes } from './need-group-tests.ts';
import { needGroupRoutes } from './need-groups.ts';
import { needMergeRoutes } from './need-merges.ts';
import { needRoutes } from './needs.ts';
import { notificationRoutes } from './notifications.ts';
import { officerKeyRoutes } from './officer-keys.ts';
import { openingRoutes } from './opening.ts';
import { opinionLinkRoutes } from './opinion-links.ts';
import { opinionRoutes } from './opinions.ts';
import { organisationCaseRoutes } from './organisation-cases.ts';
import { organisationRoutes } from './organisations.ts';
import { paperRoutes } from './papers.ts';
import { partnerRoutes } from './partners.ts';
import { performanceFigureRoutes } from './performance-figures.ts';
import { personsServedRoutes } from './persons-served.ts';
import { preferenceRoutes } from './preferences.ts';
import { projectCaseRoutes } from './project-cases.ts';
import { recordRoutes } from './project-records.ts';
import { projectRoutes } from './projects.ts';
import { receiptRoutes } from './receipts.ts';
import { regimeReviewRoutes } from './regime-reviews.ts';
import { reportListRoutes } from './report-lists.ts';
import { reportRoutes } from './reports.ts';
import { ruleRoutes } from './rules.ts';
import { scorecardRoutes } from './scorecard.ts';
import { sessionRoutes } from './sessions.ts';
import { sheetDraftRoutes } from './sheet-drafts.ts';
import { targetRoutes } from './targets.ts';
import { toolRoutes } from './tools.ts';
import { traceRoutes } from './trace.ts';
import { userRoleRoutes } from './user-roles.ts';
import { userRoutes } from './users.ts';
import { vocabularyRoutes } from './vocabulary.ts';
import { webhookRoutes } from './webhooks.ts';

/** Everything under /api/v1. */
export const resourceRoutes: readonly Routes[] = [
  sessionRoutes,
  meRoutes,
  bodyRoutes,
  userRoutes,
  userRoleRoutes,
  keyRoutes,
  categoryRoutes,
  vocabularyRoutes,
  needRoutes,
  needMergeRoutes,
  needDuplicateRoutes,
  collectionRoundRoutes,
  collectionLinkRoutes,
  collectionFormRoutes,
  needGroupRoutes,
  needGroupTestRoutes,
  fundingLineRoutes,
  regimeReviewRoutes,
  organisationRoutes,
  organisationCaseRoutes,
  scorecardRoutes,
  contactRoutes,
  targetRoutes,
  documentRoutes,
  documentContentRoutes,
  importUploadRoutes,
  importRoutes,
  performanceFigureRoutes,
  calendarRoutes,
  ruleRoutes,
  toolRoutes,
  projectRoutes,
  projectCaseRoutes,
  batchRoutes,
  partnerRoutes,
  recordRoutes,
  traceRoutes,
  contractDraftRoutes,
  personsServedRoutes,
  opinionLinkRoutes,
  opinionRoutes,
  paperRoutes,
  expertRoutes,
  drawRoutes,
  sheetDraftRoutes,
  debriefRoutes,
  evaluationRoutes,
  budgetAdviceRoutes,
  integrityRoutes,
  officerKeyRoutes,
  receiptRoutes,
  openingRoutes,
  inboxRoutes,
  feedRoutes,
  reportRoutes,
  reportListRoutes,
  deliveryRoutes,
  notificationRoutes,
  preferenceRoutes,
  webhookRoutes,
  adminJobRoutes,
  adminReportRoutes,
  adminRecalculationRoutes,
];
