import type { LightMyRequestResponse } from 'fastify';
import { type ErrorCode, errorKinds } from '../../../src/shared/errors.ts';
import type { Asked } from './routes.ts';

/** What is wrong with an answer, in words; undefined when it keeps the contract. */
export function faultOf(asked: Asked, answer: LightMyRequestResponse): string | undefined {
  const { statusCode: status } = answer;
  if (status >= 500) return `${status} ${answer.body.slice(0, 300)}`;
  if (status < 400) return undefined;
  if (!String(answer.headers['content-type']).startsWith('application/problem+json'))
    return `${status} is no problem+json`;
  const problem = JSON.parse(answer.body) as {
    status: number;
    code: ErrorCode;
    title: string;
    detail: string;
    reasons: { rule: string; sentence: { zh: string; en: string }; clause?: { zh: string; en: string } }[];
    errors: { pointer: string; message: string }[];
  };
  const kind = errorKinds[problem.code];
  if (!kind) return `unknown code ${problem.code}`;
  if (kind.status !== status || problem.status !== status) return `${problem.code} with status ${status}`;
  const language = asked.headers['accept-language'] === 'en' ? 'en' : 'zh';
  if (problem.title !== kind.title[language]) return `title “${problem.title}” is not in ${language}`;
  if (!problem.detail) return 'no detail';
  for (const { rule, sentence, clause } of problem.reasons) {
    if (!rule || !chinese.test(sentence?.zh ?? '') || !/[a-z]/i.test(sentence?.en ?? ''))
      return `reason ${rule} is not in both languages: ${JSON.stringify(sentence)}`;
    if (clause && !(clause.zh && clause.en)) return `clause of ${rule} is not in both languages`;
  }
  if (explained.has(problem.code) && problem.reasons.length === 0) return `${problem.code} gives no reason`;
  return undefined;
}

const chinese = /[\u4e00-\u9fff]/;

/** Codes whose title alone leaves the caller helpless. */
const explained: ReadonlySet<string> = new Set<ErrorCode>([
  'ROLE_NOT_ALLOWED',
  'RESERVED_EVENT',
  'WRONG_STATE',
  'CASE_ENDED',
  'CASE_SUSPENDED',
  'CONDITION_NOT_MET',
  'SEPARATION_OF_DUTIES',
  'CONFLICT',
  'FUNDS_INSUFFICIENT',
  'STALE_VERSION',
  'INVALID_DATA',
  'DATA_REFUSED',
  'UNKNOWN_EVENT',
  'CALENDAR_UNAVAILABLE',
  'IDEMPOTENCY_KEY_REUSED',
  'PRECONDITION_REQUIRED',
]);
