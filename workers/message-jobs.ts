import type { JobDefinition, JobPair } from './job.ts';
import { annualInspectionPair } from './jobs/annual-inspection.handler.ts';
import { annualInspection } from './jobs/annual-inspection.ts';
import { contactDutyPair } from './jobs/contact-duty.handler.ts';
import { contactDuty } from './jobs/contact-duty.ts';
import { dailyDigestPair } from './jobs/daily-digest.handler.ts';
import { dailyDigest } from './jobs/daily-digest.ts';
import { deliverMailPair } from './jobs/deliver-mail.handler.ts';
import { deliverMail } from './jobs/deliver-mail.ts';
import { deliverWebhookPair } from './jobs/deliver-webhook.handler.ts';
import { deliverWebhook } from './jobs/deliver-webhook.ts';
import { feedWebhooksPair } from './jobs/feed-webhooks.handler.ts';
import { feedWebhooks } from './jobs/feed-webhooks.ts';
import { licenceExpiryPair } from './jobs/licence-expiry.handler.ts';
import { licenceExpiry } from './jobs/licence-expiry.ts';
import { planRemindersPair } from './jobs/plan-reminders.handler.ts';
import { planReminders } from './jobs/plan-reminders.ts';
import { sendReminderPair } from './jobs/send-reminder.handler.ts';
import { sendReminder } from './jobs/send-reminder.ts';

/** The jobs that speak to people and to other systems. */
export const messageJobs: { definitions: JobDefinition[]; pairs: JobPair[] } = {
  definitions: [
    planReminders,
    sendReminder,
    deliverMail,
    deliverWebhook,
    feedWebhooks,
    dailyDigest,
    contactDuty,
    licenceExpiry,
    annualInspection,
  ] as unknown as JobDefinition[],
  pairs: [
    planRemindersPair,
    sendReminderPair,
    deliverMailPair,
    deliverWebhookPair,
    feedWebhooksPair,
    dailyDigestPair,
    contactDutyPair,
    licenceExpiryPair,
    annualInspectionPair,
  ],
};
