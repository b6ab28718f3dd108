import type { Method, Rule } from '../types.ts';
import type { MethodTerms } from './method-terms.ts';
import {
  belowThreshold,
  competitiveConsultation,
  competitiveNegotiation,
  frameworkCallOff,
  singleSource,
} from './other-methods.ts';
import { invitedTender, openTender } from './tender-methods.ts';

/** One record per purchasing method. */
export const methodRules: Readonly<Record<Method, Rule<MethodTerms>>> = {
  'open-tender': openTender,
  'invited-tender': invitedTender,
  'competitive-negotiation': competitiveNegotiation,
  'competitive-consultation': competitiveConsultation,
  'single-source': singleSource,
  'framework-call-off': frameworkCallOff,
  'below-threshold': belowThreshold,
};
