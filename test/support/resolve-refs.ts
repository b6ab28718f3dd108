/** A description in which every `$ref` of a request is replaced by what it refers to; six levels of a thing in itself are enough. */
export function resolveRefs<T>(document: T): T {
  const { schemas } = (document as { components: { schemas: Record<string, unknown> } }).components;
  const resolve = (node: unknown, within: readonly string[]): unknown => {
    if (Array.isArray(node)) return node.map((one) => resolve(one, within));
    if (typeof node !== 'object' || node === null) return node;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === 'string') {
      const name = $ref.slice($ref.lastIndexOf('/') + 1);
      if (within.filter((one) => one === name).length > 5) return {};
      return resolve(schemas[name], [...within, name]);
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value, within)]));
  };
  return resolve(document, []) as T;
}
