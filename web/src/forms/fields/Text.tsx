import { type FieldProps, Labelled, tied } from '../Labelled.tsx';
import { useField } from '../store.ts';

const numeric = new Set(['decimal', 'quantity']);

/** Text of one line or several, and numbers, which are typed as text and never changed behind one's back. */
export function TextField(props: FieldProps) {
  const { schema, path, required, bare } = props;
  const { value, set, error } = useField<string | number>(path);
  const whole = schema.type === 'integer' || schema.type === 'number';
  const given = value === undefined ? '' : String(value);
  // A whole number travels as a number; what is not one yet travels as typed, and the API says what is wrong.
  const change = (text: string) => {
    const plain = text.trim();
    set(text === '' ? undefined : whole && /^-?\d{1,15}$/.test(plain) ? Number(plain) : text);
  };
  return (
    <Labelled {...props} error={error}>
      {schema.format === 'long-text' && !bare ? (
        <textarea
          className="input"
          rows={3}
          value={given}
          onChange={(event) => change(event.target.value)}
          {...tied(path, error, required)}
        />
      ) : (
        <input
          className="input"
          type="text"
          inputMode={whole ? 'numeric' : numeric.has(schema.format ?? '') ? 'decimal' : 'text'}
          value={given}
          onChange={(event) => change(event.target.value)}
          {...tied(path, error, required)}
        />
      )}
    </Labelled>
  );
}
