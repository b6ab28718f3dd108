import { ScoringError } from './errors.ts';

/** 大写金额: in a contract the words beat the figures (87号令 Art. 59). */
const digits = '零壹贰叁肆伍陆柒捌玖';
const smallUnits = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿', '万亿'];

function groupInWords(group: number): string {
  let words = '';
  let pendingZero = false;
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(group / 10 ** place) % 10;
    if (digit === 0) {
      pendingZero = words !== '';
      continue;
    }
    words += (pendingZero ? '零' : '') + digits[digit] + smallUnits[place];
    pendingZero = false;
  }
  return words;
}

function wholeInWords(yuan: bigint): string {
  let words = '';
  let gap = false;
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const group = Number((yuan / 10000n ** BigInt(index)) % 10000n);
    if (group === 0) {
      gap = words !== '';
      continue;
    }
    if (words !== '' && (gap || group < 1000)) words += '零';
    words += groupInWords(group) + (groups[index] ?? '');
    gap = false;
  }
  // Where both 万亿 and 亿 are present the 亿 is said once, at the end.
  return words.replace(/万亿(?=.*亿)/, '万');
}

/** 102582673n 分 → 壹佰零贰万伍仟捌佰贰拾陆元柒角叁分. Below 10^16 元; throws ScoringError OUT_OF_RANGE. */
export function formatAmountInWords(fen: bigint): string {
  if (fen < 0n || fen >= 10n ** 18n) {
    throw new ScoringError(
      'OUT_OF_RANGE',
      '',
      '金额超出可大写的范围。',
      'The amount is too large to be written in words.',
    );
  }
  const jiao = Number((fen / 10n) % 10n);
  const cents = Number(fen % 10n);
  const whole = wholeInWords(fen / 100n);
  if (jiao === 0 && cents === 0) return `${whole || '零'}元整`;
  const head = whole ? `${whole}元` : '';
  const tail = jiao > 0 ? `${digits[jiao]}角` : head ? '零' : '';
  return head + tail + (cents > 0 ? `${digits[cents]}分` : '整');
}

const digitOf = new Map<string, bigint>([...digits].map((word, value) => [word, BigInt(value)]));
const unitOf = new Map<string, bigint>([
  ['拾', 10n],
  ['佰', 100n],
  ['仟', 1000n],
]);
const groupOf = new Map<string, bigint>([
  ['万', 10_000n],
  ['亿', 100_000_000n],
]);

/** The number that a group of numerals up to 亿 spells; undefined where a character is no numeral. */
function wholeOf(words: string): bigint | undefined {
  let done = 0n;
  let section = 0n;
  let digit: bigint | undefined;
  for (const word of words) {
    const value = digitOf.get(word);
    const unit = unitOf.get(word);
    const group = groupOf.get(word);
    if (value !== undefined) digit = value;
    else if (unit !== undefined) {
      section += (digit ?? 1n) * unit;
      digit = undefined;
    } else if (group !== undefined) {
      // 亿 multiplies all that was said before it (壹万贰仟亿), 万 only its own section.
      if (group === 100_000_000n) {
        done = (done + section + (digit ?? 0n)) * group;
      } else {
        done += (section + (digit ?? 0n)) * group;
      }
      section = 0n;
      digit = undefined;
    } else return undefined;
  }
  return done + section + (digit ?? 0n);
}

/**
 * 贰佰叁拾贰万柒仟陆佰肆拾元整 → 232764000n 分. Takes 圆 for 元 and 正 for 整.
 * Anything that the words of no amount are is refused: ScoringError INVALID_AMOUNT_WORDS at `pointer`.
 */
export function parseAmountInWords(text: string, pointer = ''): bigint {
  const words = text
    .trim()
    .replace(/^(人民币|￥)/, '')
    .replaceAll('圆', '元')
    .replace(/[正整]$/, '')
    .replaceAll('〇', '零');
  const match = /^(?:([^元]+)元)?零?(?:([^元角分])角)?零?(?:([^元角分])分)?$/.exec(words);
  const whole = match?.[1] === undefined ? 0n : wholeOf(match[1]);
  const jiao = match?.[2] === undefined ? 0n : digitOf.get(match[2]);
  const cents = match?.[3] === undefined ? 0n : digitOf.get(match[3]);
  const fen =
    whole === undefined || jiao === undefined || cents === undefined
      ? undefined
      : whole * 100n + jiao * 10n + cents;
  // Written again in words, a real amount reads the same; that refuses 拾佰仟 in a jumble.
  const plain = (amount: string) => amount.replaceAll('零', '').replace(/整$/, '').replace(/^拾/, '壹拾');
  const said = match?.slice(1).some((part) => part !== undefined) ?? false;
  if (!said || fen === undefined || plain(formatAmountInWords(fen)) !== plain(words)) {
    const shown = text.slice(0, 40);
    throw new ScoringError(
      'INVALID_AMOUNT_WORDS',
      pointer,
      `“${shown}”不是规范的大写金额。`,
      `"${shown}" is not an amount in Chinese words.`,
    );
  }
  return fen;
}
