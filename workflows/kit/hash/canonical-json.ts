/** Texts of objects that can no longer change, by identity: parts of a context that a step leaves as they were. */
export type Texts = WeakMap<object, string>;

/**
 * Canonical JSON (RFC 8785): keys in the order of their UTF-16 code units, no white space, numbers and strings as
 * ECMAScript writes them. With `texts` an object is written once and then remembered; only for frozen data.
 * A property that is `undefined` is left out, as in JSON. Throws TypeError on what JSON cannot hold.
 */
export function canonicalJson(value: unknown, texts?: Texts): string {
  if (typeof value !== 'object' || value === null) return scalar(value);
  const known = texts?.get(value);
  if (known !== undefined) return known;
  const text = Array.isArray(value)
    ? `[${value.map((item) => (item === undefined ? 'null' : canonicalJson(item, texts))).join(',')}]`
    : object(value as Record<string, unknown>, texts);
  texts?.set(value, text);
  return text;
}

function object(value: Record<string, unknown>, texts: Texts | undefined): string {
  let text = '{';
  for (const key of Object.keys(value).sort()) {
    const item = value[key];
    if (item === undefined) continue;
    text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key)}:${canonicalJson(item, texts)}`;
  }
  return `${text}}`;
}

function scalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} is no JSON`);
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`a ${typeof value} is no JSON`);
  return text;
}
