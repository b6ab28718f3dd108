/** A session can end while somebody fills a form in: whoever draws the frame is told and asks to sign in on the spot. */
const listeners = new Set<() => void>();

export const onSessionEnd = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function sessionEnded(): void {
  for (const listener of listeners) listener();
}
