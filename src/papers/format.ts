import { fenOf } from '../../workflows/rules/index.ts';
import { formatAmountInWords } from '../../workflows/scoring/index.ts';

/** Yuan as papers print them: "480,000.00元"; a dash where there is no amount. */
export const yuan = (amount: string | null | undefined): string =>
  amount ? `${amount.replace(/\B(?=(\d{3})+(?=\.))/g, ',')}元` : '—';

/** 大写: "人民币肆拾捌万元整". */
export const inWords = (amount: string | null | undefined): string =>
  amount ? `人民币${formatAmountInWords(fenOf(amount))}` : '—';

/** Both, as contracts and payments need them. */
export const yuanInFull = (amount: string | null | undefined): string =>
  amount ? `${inWords(amount)}（￥${yuan(amount).replace('元', '')}）` : '—';

/** "2026-09-15", alone or at the head of an instant in Beijing time: "2026年9月15日". */
export function day(text: string | null | undefined): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '');
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : '—';
}

/** "2026年9月15日 9:30" of an instant in Beijing time. */
export function time(text: string | null | undefined): string {
  const match = /T(\d{2}):(\d{2})/.exec(text ?? '');
  return match ? `${day(text)} ${Number(match[1])}:${match[2]}` : day(text);
}

export const yesNo = (value: unknown, yes = '是', no = '否'): string => (value === true ? yes : no);

export const orDash = (text: unknown): string =>
  text === null || text === undefined || text === '' ? '—' : String(text);
