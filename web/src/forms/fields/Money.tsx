import { useState } from 'react';
import { formatAmountInWords } from '../../../../workflows/scoring/amount-in-words.ts';
import { useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import { type FieldProps, Labelled, tied } from '../Labelled.tsx';
import { useField } from '../store.ts';
import { formWords } from '../words.ts';

/** "1,400,000", "140万" and full-width figures, as people write them, become "1400000.00"; what is no amount stays as typed. */
export function yuanOf(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/[,\s¥￥元]/g, '')
    .trim();
  const [, digits, ten] = /^(\d{1,13}(?:\.\d{1,6})?)(万)?$/.exec(plain) ?? [];
  if (!digits) return typed;
  const [whole = '0', part = ''] = digits.split('.');
  const shift = ten ? 4 : 0;
  const padded = part.padEnd(shift + 2, '0');
  if (/[1-9]/.test(padded.slice(shift + 2))) return typed;
  const yuan = `${whole}${padded.slice(0, shift)}`.replace(/^0+(?=\d)/, '');
  return `${yuan}.${padded.slice(shift, shift + 2)}`;
}

const separated = (amount: string) => amount.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
const isAmount = (value: string | undefined): value is string => /^\d+\.\d{2}$/.test(value ?? '');

/** An amount in yuan: separators while one does not type, and the amount in words beside it, as on a cheque. */
export function MoneyField(props: FieldProps) {
  const { path, required, bare } = props;
  const words = useWords(formWords);
  const { language } = useSpeech();
  const { value, set, error } = useField<string>(path);
  const [typed, type] = useState<string>();
  const shown = typed ?? (isAmount(value) ? separated(value) : (value ?? ''));
  return (
    <Labelled {...props} error={error}>
      <span className="with-unit">
        <input
          className="input short number"
          inputMode="decimal"
          placeholder="0.00"
          value={shown}
          onChange={(event) => {
            type(event.target.value);
            set(event.target.value === '' ? undefined : yuanOf(event.target.value));
          }}
          onBlur={() => type(undefined)}
          {...tied(path, error, required)}
        />
        <span className="soft small">{words.yuan}</span>
        {isAmount(value) && language === 'zh' && !bare ? (
          <span className="soft small">{formatAmountInWords(BigInt(value.replace('.', '')))}</span>
        ) : null}
      </span>
    </Labelled>
  );
}
