import { useWords } from '../../i18n/words.ts';
import { type FieldProps, Labelled, tied } from '../Labelled.tsx';
import { useField } from '../store.ts';
import { formWords } from '../words.ts';

/** A day. The browser's own calendar: it works by keyboard, on a phone and for who listens. */
export function DayField(props: FieldProps) {
  const { path, required } = props;
  const { value, set, error } = useField<string>(path);
  return (
    <Labelled {...props} error={error}>
      <input
        className="input short"
        type="date"
        min="1990-01-01"
        max="2100-12-31"
        value={value ?? ''}
        onChange={(event) => set(event.target.value || undefined)}
        {...tied(path, error, required)}
      />
    </Labelled>
  );
}

/** An instant, typed and shown in Beijing time whatever the zone of the computer. */
export function InstantField(props: FieldProps) {
  const { path, required } = props;
  const words = useWords(formWords);
  const { value, set, error } = useField<string>(path);
  const local = value?.slice(0, 16) ?? '';
  return (
    <Labelled {...props} error={error}>
      <span className="with-unit">
        <input
          className="input short"
          type="datetime-local"
          value={local}
          onChange={(event) => set(event.target.value ? `${event.target.value}:00+08:00` : undefined)}
          {...tied(path, error, required)}
        />
        <span className="soft small">{words.beijing}</span>
      </span>
    </Labelled>
  );
}
