import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { useRef, useState } from 'react';
import { call } from '../../api/call.ts';
import { useWords } from '../../i18n/words.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { type FieldProps, Labelled, tied, useLabel } from '../Labelled.tsx';
import type { Reference } from '../schema.ts';
import { useField } from '../store.ts';
import { formWords } from '../words.ts';

export interface Named {
  id: string;
  name: string;
  detail?: string | null;
}

const below = (path: string) => path.replace(/^\/api\/v1/, '');

/** What this case allows to be chosen, searched by what is typed. */
function useChoices({ choices }: Reference, q: string) {
  return useQuery({
    queryKey: ['choices', choices, q],
    queryFn: () => {
      const path = below(choices);
      const joint = path.includes('?') ? '&' : '?';
      return call<{ items: Named[] }>(`${path}${q ? `${joint}q=${encodeURIComponent(q)}` : ''}`);
    },
    staleTime: 15_000,
  });
}

/** Remembers the names of what was chosen, so that they stand there when the search moves on. */
function useNames(found: Named[]) {
  const names = useRef(new Map<string, Named>());
  for (const one of found) names.current.set(one.id, one);
  return (id: string | undefined) => (id === undefined ? undefined : names.current.get(id));
}

/** One thing of ours, chosen by its name. */
export function ReferenceField(props: FieldProps) {
  const { schema, path, required } = props;
  const reference = schema['x-ref'] as Reference;
  const { value, set, error } = useField<string>(path);
  return (
    <Labelled {...props} error={error}>
      <Picker
        reference={reference}
        label={useLabel(schema, path)}
        value={value}
        onChange={set}
        tie={tied(path, error, required)}
      />
    </Labelled>
  );
}

/** Several things of ours: chosen one after the other, each with a button that takes it out again. */
export function ReferencesField(props: FieldProps) {
  const { schema, path, required } = props;
  const words = useWords(formWords);
  const reference = (schema.items?.['x-ref'] ?? {}) as Reference;
  const { value = [], set, error } = useField<string[]>(path);
  const { data } = useChoices(reference, '');
  const nameOf = useNames(data?.items ?? []);
  return (
    <Labelled {...props} error={error}>
      {value.length > 0 ? (
        <ul className="chosen">
          {value.map((id) => (
            <li key={id} className="tag brand">
              {nameOf(id)?.name ?? id.slice(-6)}
              <button
                type="button"
                className="plain"
                aria-label={`${words.remove} ${nameOf(id)?.name ?? ''}`}
                onClick={() => set(value.filter((one) => one !== id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <Picker
        reference={reference}
        label={useLabel(schema, path)}
        value={undefined}
        without={value}
        onChange={(id) => id && set([...value, id])}
        tie={tied(path, error, required)}
      />
    </Labelled>
  );
}

interface PickerProps {
  reference: Reference;
  label: string;
  value: string | undefined;
  without?: readonly string[];
  onChange: (id: string | undefined) => void;
  tie: ReturnType<typeof tied>;
}

function Picker({ reference, label, value, without = [], onChange, tie }: PickerProps) {
  const words = useWords(formWords);
  const [typed, type] = useState('');
  const { data, error, isLoading, refetch } = useChoices(reference, typed);
  const found = data?.items ?? [];
  const nameOf = useNames(found);
  const items = found.filter(({ id }) => !without.includes(id));
  const chosen = nameOf(value) ?? (value ? { id: value, name: '…' } : null);
  const box = useCombobox<Named>({
    items,
    inputId: tie.id,
    labelId: `${tie.id}-label`,
    menuId: `${tie.id}-menu`,
    itemToString: (item) => item?.name ?? '',
    selectedItem: chosen,
    onSelectedItemChange: ({ selectedItem }) => {
      onChange(selectedItem?.id);
      type('');
    },
    onInputValueChange: ({ inputValue, type: why }) => {
      if (why === useCombobox.stateChangeTypes.InputChange) type(inputValue);
    },
    stateReducer: (_, { type: why, changes }) =>
      // Several are chosen one after the other: the box is empty again for the next.
      without.length > 0 || value === undefined
        ? why === useCombobox.stateChangeTypes.ItemClick ||
          why === useCombobox.stateChangeTypes.InputKeyDownEnter
          ? { ...changes, ...(without.length > 0 ? { inputValue: '' } : {}) }
          : changes
        : changes,
  });
  return (
    <div className="picker">
      <span className="with-unit">
        <input
          {...box.getInputProps({
            placeholder: words.typeToSearch,
            className: 'input',
            'aria-label': label,
            ...tie,
          })}
        />
        {reference.upload ? <Upload reference={reference} onDone={onChange} /> : null}
      </span>
      <ul {...box.getMenuProps({ className: 'menu', hidden: !box.isOpen, 'aria-label': label })}>
        {box.isOpen
          ? items.map((item, index) => (
              <li
                key={item.id}
                {...box.getItemProps({ item, index })}
                className={index === box.highlightedIndex ? 'lit' : undefined}
              >
                {item.name}
                {item.detail ? <span className="soft small"> · {item.detail}</span> : null}
              </li>
            ))
          : null}
      </ul>
      {box.isOpen && items.length === 0 && !isLoading ? (
        <p className="soft small">{words.noChoices}</p>
      ) : null}
      <ProblemAlert error={error} onRetry={() => refetch()} />
    </div>
  );
}

/** Hands a file in where the API says; it is chosen as soon as it is there. */
function Upload({ reference, onDone }: { reference: Reference; onDone: (id: string) => void }) {
  const words = useWords(formWords);
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setError(undefined);
    try {
      const body = new FormData();
      body.append('title', file.name.replace(/\.[^.]+$/, ''));
      body.append('file', file);
      const filed = await call<{ id: string }>(below(reference.upload ?? ''), { method: 'POST', body });
      await client.invalidateQueries({ queryKey: ['choices', reference.choices] });
      onDone(filed.id);
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <label className="button upload">
        {busy ? words.uploading : words.upload}
        <input
          type="file"
          className="hidden-label"
          disabled={busy}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <ProblemAlert error={error} />
    </>
  );
}
