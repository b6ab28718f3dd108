import { acceptMilestone } from './accept-milestone.ts';
import { amend } from './amend.ts';
import { cureNotice } from './cure-notice.ts';
import { cured } from './cured.ts';
import { curePeriodOver } from './deadline-cure-period.ts';
import { extend } from './extend.ts';
import { monitorVisit } from './monitor-visit.ts';
import { recordFault } from './record-fault.ts';
import { rejectAmendment } from './reject-amendment.ts';
import { rejectExtension } from './reject-extension.ts';
import { rejectMilestone } from './reject-milestone.ts';
import { reportMilestone } from './report-milestone.ts';
import { requestAcceptance } from './request-acceptance.ts';
import { reworkDone } from './rework-done.ts';
import { terminateBreach } from './terminate-breach.ts';
import { terminatePublicInterest } from './terminate-public-interest.ts';

export const performingEvents = {
  [reportMilestone.type]: reportMilestone,
  [acceptMilestone.type]: acceptMilestone,
  [rejectMilestone.type]: rejectMilestone,
  [recordFault.type]: recordFault,
  [monitorVisit.type]: monitorVisit,
  [amend.type]: amend,
  [rejectAmendment.type]: rejectAmendment,
  [extend.type]: extend,
  [rejectExtension.type]: rejectExtension,
  [cureNotice.type]: cureNotice,
  [cured.type]: cured,
  [curePeriodOver.type]: curePeriodOver,
  [reworkDone.type]: reworkDone,
  [requestAcceptance.type]: requestAcceptance,
  [terminateBreach.type]: terminateBreach,
  [terminatePublicInterest.type]: terminatePublicInterest,
};
