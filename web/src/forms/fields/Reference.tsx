import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { useContext, useEffect, useRef, useState } from 'react';
import { call } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { useWords } from '../../i18n/words.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Upload } from '../../ui/Upload.tsx';
import { type FieldProps, Labelled, tied, useLabel } from '../Labelled.tsx';
import type { Choice, Reference, Schema } from '../schema.ts';
import { FormContext, useField } from '../store.ts';
import { formWords } from '../words.ts';

const below = (path: string) => path.replace(/^\/api\/v1/, '');

/** What this case allows to be chosen, searched by what is typed. */
function useChoices({ choices, name = 'name' }: Reference, q: string) {
  return useQuery({
    queryKey: ['choices', choices, q],
    queryFn: () => {
      const path = below(choices);
      const joint = path.includes('?') ? '&' : '?';
      return call<{ items: Choice[]; next?: string | null }>(
        `${path}${q ? `${joint}q=${encodeURIComponent(q)}` : ''}`,
      );
    },
    select: ({ items, next }) => ({
      next,
      items: items.map((item) => ({ ...item, name: nameOfChoice(item, name) })),
    }),
    staleTime: 15_000,
  });
}

/** Lists of ours say what they are called in words of both languages, or in one. */
function nameOfChoice(item: Choice, name: string): string {
  const said = item[name];
  return typeof said === 'object' && said !== null
    ? String((said as { zh?: string }).zh ?? '')
    : String(said ?? item.id);
}

/** Remembers the names of what was chosen, so that they stand there when the search moves on. */
function useNames(found: Choice[]) {
  const names = useRef(new Map<Choice['id'], Choice>());
  for (const one of found) names.current.set(one.id, one);
  return (id: Choice['id'] | undefined) => (id === undefined ? undefined : names.current.get(id));
}

/** One thing of ours, chosen by its name. */
export function ReferenceField(props: FieldProps) {
  const { schema, path, required } = props;
  const reference = schema['x-ref'] as Reference;
  const { value, set, error } = useField<Choice['id']>(path);
  const store = useContext(FormContext);
  const choose = (id: Choice['id'] | undefined, chosen?: Choice) => {
    set(id);
    // What is known of the choice need not be typed again.
    for (const [field, from] of Object.entries(reference.fills ?? {}))
      if (chosen?.[from] !== undefined) store.set([...path.slice(0, -1), field], chosen[from]);
  };
  return (
    <Labelled {...props} error={error}>
      <Picker
        reference={reference}
        label={useLabel(schema, path)}
        value={value}
        onChange={choose}
        upload={schema['x-upload']}
        only={required}
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
  const { value = [], set, error } = useField<Choice['id'][]>(path);
  const { data } = useChoices(reference, '');
  const nameOf = useNames(data?.items ?? []);
  return (
    <Labelled {...props} error={error}>
      {value.length > 0 ? (
        <ul className="chosen">
          {value.map((id) => (
            <li key={id} className="tag brand">
              {nameOf(id)?.name ?? '…'}
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
        onChange={(id) => id !== undefined && set([...value, id])}
        upload={schema.items?.['x-upload']}
        tie={tied(path, error, required)}
      />
    </Labelled>
  );
}

interface PickerProps {
  reference: Reference;
  label: string;
  value: Choice['id'] | undefined;
  without?: readonly Choice['id'][];
  onChange: (id: Choice['id'] | undefined, chosen?: Choice) => void;
  upload?: Schema['x-upload'] | undefined;
  /** Something must be chosen: where there is one choice alone, it is chosen. */
  only?: boolean;
  tie: ReturnType<typeof tied>;
}

function Picker({ reference, label, value, without = [], onChange, tie, upload, only }: PickerProps) {
  const words = useWords(formWords);
  const { say } = useSpeech();
  const [typed, type] = useState('');
  const { data, error, isLoading, refetch } = useChoices(reference, typed);
  const found = data?.items ?? [];
  const single =
    only && value === undefined && typed === '' && found.length === 1 && !data?.next ? found[0] : undefined;
  useEffect(() => {
    if (single) onChange(single.id, single);
  });
  const nameOf = useNames(found);
  const items = found.filter(({ id }) => !without.includes(id));
  const chosen = nameOf(value) ?? (value ? { id: value, name: '…' } : null);
  const box = useCombobox<Choice>({
    items,
    inputId: tie.id,
    labelId: `${tie.id}-label`,
    menuId: `${tie.id}-menu`,
    itemToString: (item) => item?.name ?? '',
    selectedItem: chosen,
    onSelectedItemChange: ({ selectedItem }) => {
      onChange(selectedItem?.id, selectedItem ?? undefined);
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
        {upload ? <UploadHere upload={upload} choices={reference.choices} onDone={onChange} /> : null}
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
                {item.detail ? <span className="soft small"> · {say(item.detail)}</span> : null}
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
function UploadHere({
  upload,
  choices,
  onDone,
}: {
  upload: NonNullable<Schema['x-upload']>;
  choices: string;
  onDone: (id: string) => void;
}) {
  const client = useQueryClient();
  const [error, setError] = useState<unknown>();
  return (
    <>
      <Upload<{ id: string }>
        to={below(upload.to)}
        fields={(file) => ({ ...upload.fields, title: file.name.replace(/\.[^.]+$/, '') })}
        onError={setError}
        onDone={({ id }) => {
          setError(undefined);
          void client.invalidateQueries({ queryKey: ['choices', choices] }).then(() => onDone(id));
        }}
      />
      <ProblemAlert error={error} />
    </>
  );
}
