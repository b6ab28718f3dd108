import type { FastifyRequest } from 'fastify';
import { because, GoufuError } from '../../shared/errors.ts';

/** The entity tag of a version. */
export const etagOf = (version: number): string => `"${version}"`;

/**
 * The request must name the version it was made from: without If-Match throws PRECONDITION_REQUIRED (428), with
 * another version STALE_VERSION (412). `*` names no version and is refused too: nobody overwrites unseen.
 */
export function requireIfMatch(request: FastifyRequest, current: number): void {
  const header = request.headers['if-match'];
  if (header === undefined) {
    throw new GoufuError('PRECONDITION_REQUIRED', [
      because(
        'version.required',
        '请用 If-Match 带上您所见版本的 ETag。',
        'Send If-Match with the ETag of the version that you saw.',
      ),
    ]);
  }
  if (!header.split(',').some((tag) => tag.trim() === etagOf(current))) {
    throw new GoufuError('STALE_VERSION', [
      because('version.stale', '请刷新后再办理。', 'Reload and try again.'),
    ]);
  }
}
