import { v7 } from 'uuid';

/** As many as an event may count on (`CaseEvent.ids`): whoever asks for the last one, as `at(-1)`, has to get one. */
const promised = 16;

/** Fresh UUIDv7 values for the rows of one step; made lazily, since most steps need one or none. */
export function newIds(): readonly string[] {
  const made = new Array<string>(promised);
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
