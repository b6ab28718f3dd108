import { setTimeout as pause } from 'node:timers/promises';

/**
 * Looks again and again until there is something to see, and returns it; throws with `what` when there still is
 * none after `withinMs`. What is waited for is the condition: a fast machine is through at once.
 */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | null | Promise<T | undefined | false | null>,
  withinMs = 25_000,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > end) throw new Error(`still not after ${withinMs} ms: ${what}`);
    await pause(10);
  }
}
