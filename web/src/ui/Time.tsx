import { beijing, beijingDay, serverNow } from '../api/clock.ts';
import { useWords } from '../i18n/words.ts';
import { uiWords } from './words.ts';

const day = 86_400_000;

/** An instant in Beijing time. */
export const When = ({ at }: { at: string | null | undefined }) =>
  at ? (
    <time dateTime={at} className="number">
      {beijing(at)}
    </time>
  ) : null;

/** A legal day. */
export const Day = ({ on }: { on: string | null | undefined }) =>
  on ? <time className="number">{on.slice(0, 10)}</time> : null;

/** Money as the API writes it, "1400000.00", with separators: 1,400,000.00 元. */
export const Money = ({ yuan }: { yuan: string | null | undefined }) =>
  yuan === null || yuan === undefined ? null : (
    <span className="number">¥{yuan.replace(/\B(?=(\d{3})+(?=\.))/g, ',')}</span>
  );

/** How far off a due instant is, in words and colour, the exact time in Beijing beside it; by the server's clock. */
export function Heat({ due, frozen }: { due: string; frozen?: boolean | undefined }) {
  const words = useWords(uiWords);
  const now = serverNow();
  const at = Date.parse(due.length === 10 ? `${due}T23:59:59+08:00` : due);
  const days = Math.round((Date.parse(beijingDay(at)) - Date.parse(beijingDay(now))) / day);
  const late = at < now;
  const label = frozen
    ? words.frozen
    : late
      ? days < 0
        ? words.overdueBy(-days)
        : words.overdueToday
      : days === 0
        ? words.today
        : days === 1
          ? words.tomorrow
          : words.inDays(days);
  const kind = frozen ? 'held' : late ? 'late' : days <= 3 ? 'soon' : '';
  return (
    <span>
      <span className={`tag ${kind}`}>{label}</span>{' '}
      <time className="exact number" dateTime={due} title={words.beijing}>
        {due.length === 10 ? due : beijing(at)}
      </time>
    </span>
  );
}
