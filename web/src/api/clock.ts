/** The server's clock decides what is late, never the clock of this computer: each answer says what time it is there. */
let ahead: number | undefined;

export function heard(now: string | null): void {
  const at = now === null ? Number.NaN : Date.parse(now);
  if (!Number.isNaN(at)) ahead = at - performance.now();
}

/** Milliseconds since the epoch, by the server; by this computer only before the first answer. */
export const serverNow = (): number => (ahead === undefined ? Date.now() : ahead + performance.now());

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});
const justDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** An instant as the wall clock in Beijing shows it: "2026-03-30 09:30". */
export const beijing = (instant: string | number): string => wall.format(new Date(instant));
export const beijingDay = (instant: string | number): string => justDay.format(new Date(instant));
