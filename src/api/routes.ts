import { evaluationRoutes } from './evaluation/evaluation.routes.ts';
import { opinionLinkRoutes } from './evaluation/opinion-links.routes.ts';
import { opinionRoutes } from './evaluation/opinions.routes.ts';
import { performanceFigureRoutes } from './evaluation/performance-figures.routes.ts';
import { personsServedRoutes } from './evaluation/persons-served.routes.ts';
import { qrRoutes } from './http/qr.routes.ts';
import type { Routes } from './http/types.ts';
import { bodyRoutes } from './identity/bodies.routes.ts';
import { keyRoutes } from './identity/keys.routes.ts';
import { meRoutes } from './identity/me.routes.ts';
import { officerKeyRoutes } from './identity/officer-keys.routes.ts';
import { preferenceRoutes } from './identity/preferences.routes.ts';
import { sessionRoutes } from './identity/sessions.routes.ts';
import { userRoleRoutes } from './identity/user-roles.routes.ts';
import { userRoutes } from './identity/users.routes.ts';
import { importUploadRoutes } from './imports/import-upload.routes.ts';
import { importRoutes } from './imports/imports.routes.ts';
import { calendarRoutes } from './law/calendar.routes.ts';
import { ruleRoutes } from './law/rules.routes.ts';
import { toolRoutes } from './law/tools.routes.ts';
import { vocabularyRoutes } from './law/vocabulary.routes.ts';
import { budgetAdviceRoutes } from './money/budget-advice.routes.ts';
import { fundingLineRoutes } from './money/funding-lines.routes.ts';
import { regimeReviewRoutes } from './money/regime-reviews.routes.ts';
import { categoryRoutes } from './needs/categories.routes.ts';
import { collectionFormRoutes } from './needs/collection-forms.routes.ts';
import { collectionLinkRoutes } from './needs/collection-links.routes.ts';
import { collectionRoundRoutes } from './needs/collection-rounds.routes.ts';
import { needDuplicateRoutes } from './needs/need-duplicates.routes.ts';
import { needGroupFigureRoutes } from './needs/need-group-figures.routes.ts';
import { needGroupTestRoutes } from './needs/need-group-tests.routes.ts';
import { needGroupRoutes } from './needs/need-groups.routes.ts';
import { needMergeRoutes } from './needs/need-merges.routes.ts';
import { needRoutes } from './needs/needs.routes.ts';
import { contactRoutes } from './organisations/contacts.routes.ts';
import { organisationCaseRoutes } from './organisations/organisation-cases.routes.ts';
import { organisationRoutes } from './organisations/organisations.routes.ts';
import { scorecardRoutes } from './organisations/scorecard.routes.ts';
import { targetRoutes } from './organisations/targets.routes.ts';
import { documentContentRoutes } from './papers/document-content.routes.ts';
import { documentRoutes } from './papers/documents.routes.ts';
import { paperRoutes } from './papers/papers.routes.ts';
import { batchRoutes } from './projects/batches.routes.ts';
import { contractDraftRoutes } from './projects/contract-draft.routes.ts';
import { partnerRoutes } from './projects/partners.routes.ts';
import { projectCaseRoutes } from './projects/project-cases.routes.ts';
import { projectRoutes } from './projects/projects.routes.ts';
import { recordRoutes } from './projects/records/records.routes.ts';
import { traceRoutes } from './projects/trace.routes.ts';
import { reportListRoutes } from './reports/report-lists.routes.ts';
import { reportRoutes } from './reports/reports.routes.ts';
import { debriefRoutes } from './tender/debrief.routes.ts';
import { drawRoutes } from './tender/draws.routes.ts';
import { expertRoutes } from './tender/experts.routes.ts';
import { integrityRoutes } from './tender/integrity.routes.ts';
import { openingRoutes } from './tender/opening.routes.ts';
import { receiptRoutes } from './tender/receipts.routes.ts';
import { sheetDeviationRoutes } from './tender/sheet-deviations.routes.ts';
import { adminJobRoutes } from './work/admin-jobs.routes.ts';
import { adminRecalculationRoutes } from './work/admin-recalculations.routes.ts';
import { adminReportRoutes } from './work/admin-reports.routes.ts';
import { deliveryRoutes } from './work/deliveries.routes.ts';
import { feedRoutes } from './work/feed.routes.ts';
import { inboxRoutes } from './work/inbox.routes.ts';
import { notificationRoutes } from './work/notifications.routes.ts';
import { webhookRoutes } from './work/webhooks.routes.ts';

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
  qrRoutes,
  needRoutes,
  needMergeRoutes,
  needDuplicateRoutes,
  collectionRoundRoutes,
  collectionLinkRoutes,
  collectionFormRoutes,
  needGroupRoutes,
  needGroupFigureRoutes,
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
  sheetDeviationRoutes,
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
