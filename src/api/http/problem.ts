import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Reason } from '../../../workflows/kit/refusal.ts';
import { type ErrorCode, errorKinds, type GoufuError } from '../../shared/errors.ts';
import { goufuErrorOf } from './foreign-errors.ts';
import { languageOf } from './language.ts';

/** RFC 9457, with our stable code, the reasons in both languages and JSON pointers of the fields at fault. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  detail: string;
  instance: string;
  reasons: Reason[];
  errors: { pointer: string; message: string }[];
}

export function problemOf(error: GoufuError, language: 'zh' | 'en', instance: string): Problem {
  const kind = errorKinds[error.code];
  const title = kind.title[language];
  const said = error.reasons.map((reason) => reason.sentence[language]);
  return {
    type: `/docs/errors#${error.code}`,
    title,
    status: kind.status,
    code: error.code,
    detail: said.length > 0 ? said.join(language === 'zh' ? '' : ' ') : title,
    instance,
    reasons: [...error.reasons],
    errors: error.reasons.flatMap(({ field, sentence }) =>
      field === undefined ? [] : [{ pointer: field, message: sentence[language] }],
    ),
  };
}

/** Answers any error as a problem; what has no place in the table is logged and answered as INTERNAL. */
export function sendProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = goufuErrorOf(thrown);
  if (error.code === 'INTERNAL') request.log.error({ err: thrown }, 'unexpected error');
  else if (error.code === 'UNAVAILABLE') request.log.warn({ err: thrown }, 'unavailable');
  if (error.code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer realm="goufu"');
  const language = languageOf(request.headers['accept-language']);
  const problem = problemOf(error, language, request.url.split('?', 1)[0] as string);
  return reply
    .code(problem.status)
    .header('content-language', language)
    .header('vary', 'Accept-Language')
    .type('application/problem+json; charset=utf-8')
    .serializer((payload: unknown) => JSON.stringify(payload))
    .send(problem);
}
