import { makeRegistry, type Registry } from '../job.ts';
import { anchorAuditPair } from './anchor-audit.handler.ts';
import { anchorAudit } from './anchor-audit.ts';
import { annualInspectionPair } from './annual-inspection.handler.ts';
import { annualInspection } from './annual-inspection.ts';
import { archiveAgePair } from './archive-age.handler.ts';
import { archiveAge } from './archive-age.ts';
import { contactDutyPair } from './contact-duty.handler.ts';
import { contactDuty } from './contact-duty.ts';
import { dailyDigestPair } from './daily-digest.handler.ts';
import { dailyDigest } from './daily-digest.ts';
import { deliverMailPair } from './deliver-mail.handler.ts';
import { deliverMail } from './deliver-mail.ts';
import { deliverWebhookPair } from './deliver-webhook.handler.ts';
import { deliverWebhook } from './deliver-webhook.ts';
import { feedWebhooksPair } from './feed-webhooks.handler.ts';
import { feedWebhooks } from './feed-webhooks.ts';
import { licenceExpiryPair } from './licence-expiry.handler.ts';
import { licenceExpiry } from './licence-expiry.ts';
import { planRemindersPair } from './plan-reminders.handler.ts';
import { planReminders } from './plan-reminders.ts';
import { recalculateDeadlinesPair } from './recalculate-deadlines.handler.ts';
import { recalculateDeadlines } from './recalculate-deadlines.ts';
import { reconcileDeadlinesPair } from './reconcile-deadlines.handler.ts';
import { reconcileDeadlines } from './reconcile-deadlines.ts';
import { scoreEvaluationPair } from './score-evaluation.handler.ts';
import { scoreEvaluation } from './score-evaluation.ts';
import { scorePerformancePair } from './score-performance.handler.ts';
import { scorePerformance } from './score-performance.ts';
import { sendReminderPair } from './send-reminder.handler.ts';
import { sendReminder } from './send-reminder.ts';
import { sweepDeadlinesPair } from './sweep-deadlines.handler.ts';
import { sweepDeadlines } from './sweep-deadlines.ts';
import { verifyAuditPair } from './verify-audit.handler.ts';
import { verifyAudit } from './verify-audit.ts';

/** Every job that a worker runs. Throws at start when a name lacks exactly one handler. */
export const registeredJobs = (): Registry =>
  makeRegistry(
    [
      anchorAudit,
      annualInspection,
      archiveAge,
      contactDuty,
      dailyDigest,
      deliverMail,
      deliverWebhook,
      feedWebhooks,
      licenceExpiry,
      planReminders,
      recalculateDeadlines,
      reconcileDeadlines,
      scoreEvaluation,
      scorePerformance,
      sendReminder,
      sweepDeadlines,
      verifyAudit,
    ],
    [
      anchorAuditPair,
      annualInspectionPair,
      archiveAgePair,
      contactDutyPair,
      dailyDigestPair,
      deliverMailPair,
      deliverWebhookPair,
      feedWebhooksPair,
      licenceExpiryPair,
      planRemindersPair,
      recalculateDeadlinesPair,
      reconcileDeadlinesPair,
      scoreEvaluationPair,
      scorePerformancePair,
      sendReminderPair,
      sweepDeadlinesPair,
      verifyAuditPair,
    ],
  );
