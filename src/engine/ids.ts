import { v7 } from 'uuid';

/** Fresh UUIDv7 values for the rows of one step; made lazily, since most steps need one or none. */
export function newIds(): readonly string[] {
  const made: string[] = [];
  return new Proxy(made, {
    get(target, property, receiver) {
      const index = typeof property === 'string' ? Number(property) : Number.NaN;
      if (!Number.isInteger(index) || index < 0) return Reflect.get(target, property, receiver);
      target[index] ??= v7();
      return target[index];
    },
  });
}

export const newId = (): string => v7();
