import type { Bilingual } from '../kit/bilingual.ts';

export type ScoringCode =
  | 'INVALID_DECIMAL'
  | 'INVALID_AMOUNT'
  | 'INVALID_AMOUNT_WORDS'
  | 'OUT_OF_RANGE'
  | 'NOT_POSITIVE'
  | 'EMPTY'
  | 'DUPLICATE'
  | 'TOO_FEW_SHEETS'
  | 'NOTHING_APPLICABLE'
  | 'DIVISION_BY_ZERO'
  | 'OVER_CEILING'
  | 'REASON_REQUIRED'
  | 'NOT_AS_COMPUTED';

/** Input that cannot be scored. `pointer` is a JSON pointer into the input, `sentence` what to tell the user. */
export class ScoringError extends Error {
  readonly code: ScoringCode;
  readonly pointer: string;
  readonly sentence: Bilingual;

  constructor(code: ScoringCode, pointer: string, zh: string, en: string) {
    super(en);
    this.name = 'ScoringError';
    this.code = code;
    this.pointer = pointer;
    this.sentence = { zh, en };
  }
}
