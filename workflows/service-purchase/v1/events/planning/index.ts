import { approveDocs } from './approve-docs.ts';
import { approveException } from './approve-exception.ts';
import { chooseMethod } from './choose-method.ts';
import { finishSurvey } from './finish-survey.ts';
import { issueDocs } from './issue-docs.ts';
import { publishIntent } from './publish-intent.ts';
import { refuseException } from './refuse-exception.ts';
import { returnDocs } from './return-docs.ts';
import { reviewRisk } from './review-risk.ts';
import { setAdmission } from './set-admission.ts';

export const planningEvents = {
  [finishSurvey.type]: finishSurvey,
  [setAdmission.type]: setAdmission,
  [reviewRisk.type]: reviewRisk,
  [chooseMethod.type]: chooseMethod,
  [approveException.type]: approveException,
  [refuseException.type]: refuseException,
  [publishIntent.type]: publishIntent,
  [approveDocs.type]: approveDocs,
  [returnDocs.type]: returnDocs,
  [issueDocs.type]: issueDocs,
};
