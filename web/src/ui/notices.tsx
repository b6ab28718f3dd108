import { useSyncExternalStore } from 'react';

/** What was done, said at the foot of the screen for a while and to who listens. */
let said: { id: number; text: string }[] = [];
let count = 0;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function notice(text: string): void {
  count += 1;
  const id = count;
  said = [...said.slice(-2), { id, text }];
  tell();
  setTimeout(() => {
    said = said.filter((one) => one.id !== id);
    tell();
  }, 6000);
}

export function Notices() {
  const shown = useSyncExternalStore(subscribe, () => said);
  return (
    <div className="notices no-print" role="status">
      {shown.map(({ id, text }) => (
        <p key={id} className="said done">
          {text}
        </p>
      ))}
    </div>
  );
}
