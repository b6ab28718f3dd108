import { useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import { type FieldProps, idOf, Labelled, tied } from '../Labelled.tsx';
import type { Schema } from '../schema.ts';
import { useField } from '../store.ts';
import { formWords } from '../words.ts';

/** What can be chosen, with its name in the reader's language. */
function useOptions(schema: Schema) {
  const { say } = useSpeech();
  return (schema.enum ?? []).map((value) => ({ value, label: say(schema.options?.[value]) || value }));
}

/** One of several: side by side when they are few, a list to choose from when they are many. */
export function ChoiceField(props: FieldProps) {
  const { schema, path, required, bare } = props;
  const words = useWords(formWords);
  const options = useOptions(schema);
  const { value, set, error } = useField<string>(path);
  if (options.length <= 4 && !bare)
    return (
      <Labelled {...props} error={error} group>
        <span className="radios" role="radiogroup" aria-required={required}>
          {options.map((option) => (
            <label key={option.value}>
              <input
                type="radio"
                name={idOf(path)}
                checked={value === option.value}
                aria-invalid={error !== undefined}
                onChange={() => set(option.value)}
              />
              {option.label}
            </label>
          ))}
        </span>
      </Labelled>
    );
  return (
    <Labelled {...props} error={error}>
      <select
        className="input"
        value={value ?? ''}
        onChange={(event) => set(event.target.value || undefined)}
        {...tied(path, error, required)}
      >
        <option value="">{words.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** Several of several; none of them ticked is an answer too. */
export function ManyChoices(props: FieldProps) {
  const { schema, path } = props;
  const options = useOptions(schema.items ?? {});
  const { value = [], set, error } = useField<string[]>(path);
  return (
    <Labelled {...props} error={error} group>
      <span className="ticks">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={(event) =>
                set(
                  event.target.checked
                    ? options
                        .map((one) => one.value)
                        .filter((one) => one === option.value || value.includes(one))
                    : value.filter((one) => one !== option.value),
                )
              }
            />
            {option.label}
          </label>
        ))}
      </span>
    </Labelled>
  );
}
