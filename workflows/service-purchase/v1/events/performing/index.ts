import { amend } from './amend.ts';
import { cureNotice } from './cure-notice.ts';
import { cured } from './cured.ts';
import { curePeriodOver } from './deadline-cure-period.ts';
import { monitorVisit } from './monitor-visit.ts';
import { rejectAmendment } from './reject-amendment.ts';
import { reportMilestone } from './report-milestone.ts';
import { requestAcceptance } from './request-acceptance.ts';
import { reworkDone } from './rework-done.ts';
import { terminateBreach } from './terminate-breach.ts';
import { terminatePublicInterest } from './terminate-public-interest.ts';

export const performingEvents = {
  [reportMilestone.type]: reportMilestone,
  [monitorVisit.type]: monitorVisit,
  [amend.type]: amend,
  [rejectAmendment.type]: rejectAmendment,
  [cureNotice.type]: cureNotice,
  [cured.type]: cured,
  [curePeriodOver.type]: curePeriodOver,
  [reworkDone.type]: reworkDone,
  [requestAcceptance.type]: requestAcceptance,
  [terminateBreach.type]: terminateBreach,
  [terminatePublicInterest.type]: terminatePublicInterest,
};
