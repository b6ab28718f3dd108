const identifier = /^[0-9a-f]{8}-[0-9a-f-]{27,}$|^[a-z][a-z0-9-]{0,40}$/i;

/**
 * A payload as an administrator may see it: its shape, its ids and its numbers. Free text, addresses and whatever
 * else could be about a person become `…`.
 */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, redact(inner)]));
  }
  return typeof value === 'string' && !identifier.test(value) ? '…' : value;
}
