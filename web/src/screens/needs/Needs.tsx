import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { inBoth, useWords } from '../../i18n/words.ts';
import { OperationButton } from '../../ui/OperationForm.tsx';
import { ListScreen } from '../lists/ListScreen.tsx';

const ownWords = inBoth({
  title: ['需求池', 'Pool of needs'],
  add: ['登记需求', 'Enter a need'],
  group: [(n: number) => `将选中的 ${n} 条归为一组`, (n: number) => `Group the ${n} that are ticked`],
  merge: [(n: number) => `合并选中的 ${n} 条`, (n: number) => `Merge the ${n} that are ticked`],
  edit: ['修改', 'Edit'],
  nothing: [
    '还没有需求。可以登记一条、发出征集链接，或从表格导入。',
    'No needs yet. Enter one, send out a collection link, or import a spreadsheet.',
  ],
});

/** 需求池: every need, whoever brought it in; tick some to group or to merge them. */
export function Needs() {
  const words = useWords(ownWords);
  const values = useSearch({ from: '/needs' });
  const navigate = useNavigate();
  const [keys, tick] = useState<string[]>([]);
  return (
    <ListScreen
      title={words.title}
      operation="listNeeds"
      create="createNeed"
      createLabel={words.add}
      values={values}
      onChange={(search) => void navigate({ to: '/needs', search })}
      empty={words.nothing}
      ticked={{ keys, change: tick, label: (row) => String(row.title) }}
      right={
        keys.length > 0 ? (
          <>
            <OperationButton
              label={words.group(keys.length)}
              operation="createNeedGroup"
              initial={{ needIds: keys }}
              onDone={() => void navigate({ to: '/need-groups', search: {} })}
            />
            {keys.length > 1 ? (
              <OperationButton
                label={words.merge(keys.length)}
                operation="mergeNeeds"
                initial={{ from: keys.slice(1), into: keys[0] }}
                onDone={() => tick([])}
              />
            ) : null}
          </>
        ) : null
      }
      cells={{
        projectTitle: (row) =>
          row.projectId ? (
            <Link to="/projects/$id" params={{ id: String(row.projectId) }} search={{}}>
              {String(row.projectTitle ?? '')}
            </Link>
          ) : null,
      }}
    />
  );
}
