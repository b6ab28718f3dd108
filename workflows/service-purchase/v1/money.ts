import { formatYuan, parseYuan } from '../../scoring/index.ts';

/** 分 of an amount in yuan, such as "480000.00". Throws ScoringError INVALID_AMOUNT. */
export const fenOf = (yuan: string): bigint => parseYuan(yuan);

/** 分 as the text that money columns take. */
export const fenText = (yuan: string): string => parseYuan(yuan).toString();

/** Yuan with two decimals of an amount in 分. */
export const yuanOf = (fen: bigint | string): string => formatYuan(BigInt(fen));

/** An amount as sentences print it: "480,000.00". */
export const printed = (yuan: string): string => yuan.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
