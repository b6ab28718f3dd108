import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ApiList } from '../../ui/ApiList.tsx';
import type { Filters } from '../../ui/List.tsx';
import { OperationButton } from '../../ui/OperationForm.tsx';
import { Screen } from '../../ui/Screen.tsx';

type Row = Record<string, unknown>;

const ownWords = inBoth({
  add: ['新增', 'Add'],
});

interface Props {
  title: string;
  operation: string;
  /** What makes a new one, if anything. */
  create?: string;
  createLabel?: string;
  values: Filters;
  onChange: (values: Filters) => void;
  fixed?: Filters;
  cells?: Record<string, (row: Row) => ReactNode>;
  extra?: { id: string; title: string; cell: (row: Row) => ReactNode }[];
  shown?: string[];
  open?: (row: Row) => void;
  right?: ReactNode;
  above?: ReactNode;
  empty?: ReactNode;
  ticked?: { keys: string[]; change: (keys: string[]) => void; label: (row: Row) => string };
}

/** A screen that is a list: what the API says of it, and a button that makes a new one. */
export function ListScreen({ title, create, createLabel, right, above, ...list }: Props) {
  const words = useWords(ownWords);
  const client = useQueryClient();
  return (
    <Screen
      title={title}
      right={
        <>
          {right}
          {create ? (
            <OperationButton
              main
              label={createLabel ?? words.add}
              operation={create}
              onDone={() => void client.invalidateQueries()}
            />
          ) : null}
        </>
      }
    >
      {above}
      <ApiList {...list} />
    </Screen>
  );
}
