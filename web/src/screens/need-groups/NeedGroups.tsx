import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ListScreen } from '../lists/ListScreen.tsx';

const ownWords = inBoth({
  title: ['分组与三项条件', 'Groups and the three tests'],
  add: ['新建分组', 'New group'],
  nothing: [
    '还没有分组。在需求池勾选同类需求归为一组，再看三项条件。',
    'No groups yet. Tick needs of one kind in the pool and group them, then look at the three tests.',
  ],
});

/** Groups of needs of one kind, and whether the three tests (需求相对集中、比较效益突出、较为适宜) are met. */
export function NeedGroups() {
  const words = useWords(ownWords);
  const values = useSearch({ from: '/need-groups' });
  const navigate = useNavigate();
  return (
    <ListScreen
      title={words.title}
      operation="listNeedGroups"
      create="createNeedGroup"
      createLabel={words.add}
      values={values}
      onChange={(search) => void navigate({ to: '/need-groups', search })}
      empty={words.nothing}
      open={(row) => void navigate({ to: '/need-groups/$id', params: { id: String(row.id) } })}
      cells={{
        title: (row) => (
          <Link to="/need-groups/$id" params={{ id: String(row.id) }}>
            {String(row.title)}
          </Link>
        ),
      }}
    />
  );
}
