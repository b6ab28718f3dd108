const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const hexadecimal = /^[0-9a-f]{16,}$/;
const code = /^(\d{4})-[0-9a-f]{8}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
const random = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9_+/=.-]{22,}$/;

/** Longer lists and texts say nothing more. */
const most = { items: 2, characters: 300 };

/**
 * The same value whenever the test runs: ids are numbered as they come, what is random is named, what the clock of
 * this machine wrote stands still, long lists and texts are cut.
 */
export function madeTimeless<T>(value: T): T {
  const ids = new Map<string, string>();
  const numbered = (id: string): string => {
    const known = ids.get(id) ?? `01990000-0000-7000-8000-${String(ids.size + 1).padStart(12, '0')}`;
    ids.set(id, known);
    return known;
  };
  const text = (said: string): string => {
    if (hexadecimal.test(said)) return 'a1'.repeat(said.length / 2);
    if (code.test(said)) return said.replace(code, '$1-00000001');
    if (random.test(said)) return 'example0RandomText0000';
    if (instant.test(said) && isNow(said)) return said.replace(/^.{19}(\.\d+)?/, '2026-09-15T12:00:00.000');
    const same = said.replace(uuid, numbered);
    return same.length > most.characters ? `${same.slice(0, most.characters)}…` : same;
  };
  const walk = (node: unknown, name = ''): unknown => {
    if (typeof node === 'string')
      return name === 'password' || name === 'secret' ? 'not-shown-here-0000' : text(node);
    if (Array.isArray(node)) return node.slice(0, most.items).map((one) => walk(one));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [text(key), walk(inner, key)]));
  };
  return walk(value) as T;
}

const day = 86_400_000;
const isNow = (said: string): boolean => Math.abs(Date.parse(said) - Date.now()) < day;
