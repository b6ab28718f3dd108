import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ListScreen } from '../lists/ListScreen.tsx';

const ownWords = inBoth({
  title: ['需求征集', 'Collection of needs'],
  add: ['发起征集', 'Start a round'],
  nothing: [
    '还没有征集。发起一轮，生成链接贴到职工群或印成二维码。',
    'No rounds yet. Start one, make a link, and post it or print its code.',
  ],
});

/** 需求征集: rounds in which employees hand in needs by an open link. */
export function Rounds() {
  const words = useWords(ownWords);
  const values = useSearch({ from: '/rounds' });
  const navigate = useNavigate();
  return (
    <ListScreen
      title={words.title}
      operation="listCollectionRounds"
      create="createCollectionRound"
      createLabel={words.add}
      values={values}
      onChange={(search) => void navigate({ to: '/rounds', search })}
      empty={words.nothing}
      open={(row) => void navigate({ to: '/rounds/$id', params: { id: String(row.id) } })}
      cells={{
        title: (row) => (
          <Link to="/rounds/$id" params={{ id: String(row.id) }}>
            {String(row.title)}
          </Link>
        ),
      }}
    />
  );
}
