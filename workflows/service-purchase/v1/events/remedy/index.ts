import { acceptComplaint } from './accept-complaint.ts';
import { answerComplaint } from './answer-complaint.ts';
import { assessChallenge } from './assess-challenge.ts';
import { complaintWindowOver } from './deadline-complaint-window.ts';
import { dismiss } from './dismiss.ts';
import { fileChallenge } from './file-challenge.ts';
import { fileComplaint } from './file-complaint.ts';
import { forwardComplaint } from './forward-complaint.ts';
import { refuseComplaint } from './refuse-complaint.ts';
import { replyChallenge } from './reply-challenge.ts';
import { uphold } from './uphold.ts';
import { upholdWithoutEffect } from './uphold-without-effect.ts';
import { withdrawChallenge } from './withdraw-challenge.ts';

export const remedyEvents = {
  [fileChallenge.type]: fileChallenge,
  [assessChallenge.type]: assessChallenge,
  [replyChallenge.type]: replyChallenge,
  [withdrawChallenge.type]: withdrawChallenge,
  [complaintWindowOver.type]: complaintWindowOver,
  [fileComplaint.type]: fileComplaint,
  [acceptComplaint.type]: acceptComplaint,
  [refuseComplaint.type]: refuseComplaint,
  [forwardComplaint.type]: forwardComplaint,
  [answerComplaint.type]: answerComplaint,
  [dismiss.type]: dismiss,
  [uphold.type]: uphold,
  [upholdWithoutEffect.type]: upholdWithoutEffect,
};
