import { useWords } from '../../i18n/words.ts';
import { type FieldProps, idOf, Labelled } from '../Labelled.tsx';
import { useField } from '../store.ts';
import { formWords } from '../words.ts';

/** A question that is answered with yes or no, and by nothing until somebody answers it. */
export function YesNo(props: FieldProps) {
  const { path, required } = props;
  const words = useWords(formWords);
  const { value, set, error } = useField<boolean>(path);
  return (
    <Labelled {...props} error={error} group>
      <span className="radios" role="radiogroup" aria-required={required}>
        {[true, false].map((answer) => (
          <label key={String(answer)}>
            <input
              type="radio"
              name={idOf(path)}
              checked={value === answer}
              aria-invalid={error !== undefined}
              onChange={() => set(answer)}
            />
            {answer ? words.yes : words.no}
          </label>
        ))}
      </span>
    </Labelled>
  );
}
