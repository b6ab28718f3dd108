import { beijingTime, epochMs } from '../../workflows/calendar/index.ts';

/** 分 as a decimal string in yuan: 48000000n → "480000.00". Accepts what raw queries give for bigint columns. */
export function yuanOf(fen: bigint | string): string {
  const value = BigInt(fen);
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * An instant as PostgreSQL writes it ('2026-09-15 09:00:00.123456+08') or as ISO text, in Beijing time with its
 * offset: "2026-09-15T09:00:00.123+08:00".
 */
export function instantOf(text: string): string {
  return beijingTime(
    epochMs(
      text
        .replace(' ', 'T')
        .replace(/(\.\d{3})\d+/, '$1')
        .replace(/([+-]\d{2})$/, '$1:00'),
    ),
  );
}

export const instantOrNull = (text: string | null): string | null => (text === null ? null : instantOf(text));
