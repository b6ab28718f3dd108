/** The leaf states of a state value, dotted and in order: `['main.sourcing.open', 'remedy.idle', …]`. */
export function leafStates(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return [[...path, value].join('.')];
  return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) =>
    inner === undefined || (typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0)
      ? [[...path, name].join('.')]
      : leafStates(inner, [...path, name]),
  );
}
