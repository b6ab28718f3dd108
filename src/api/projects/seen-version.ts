import { because, GoufuError } from '../../shared/errors.ts';

/** Case events need the version that the caller acted on. Throws 428 without, 412 with what is no version. */
export function seenVersion(header: string | undefined): number {
  if (header === undefined) {
    throw new GoufuError('PRECONDITION_REQUIRED', [
      because(
        'version.required',
        '请用 If-Match 带上您所见事项的 ETag（步骤序号），以免覆盖他人刚办理的步骤。',
        'Send If-Match with the ETag of the case that you saw, so that nobody’s step is passed over unseen.',
      ),
    ]);
  }
  const seen = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1];
  if (seen === undefined) {
    throw new GoufuError('STALE_VERSION', [
      because(
        'version.unknown',
        'If-Match 应为该事项的 ETag，如 "12"。',
        'If-Match must be the ETag of the case, such as "12".',
      ),
    ]);
  }
  return Number(seen);
}
