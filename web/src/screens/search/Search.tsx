import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { call, query } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Empty, Screen, Section } from '../../ui/Screen.tsx';

const ownWords = inBoth({
  title: [(q: string) => `搜索“${q}”`, (q: string) => `Search for “${q}”`],
  nothing: [
    '没有找到。换一个词，或者只输入名称的一部分试试。',
    'Nothing found. Try another word, or a part of the name.',
  ],
});

interface Found {
  groups: {
    kind: string;
    title: Bilingual;
    items: { id: string; name: string; detail?: string | null; link: string }[];
  }[];
}

/** What was found in all that one may see. */
export function Search() {
  const { q = '' } = useSearch({ from: '/search' });
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const found = useQuery({
    queryKey: ['search', q],
    queryFn: () => call<Found>(`/search${query({ q })}`),
    enabled: q !== '',
  });
  return (
    <Screen title={words.title(q)}>
      <Loaded query={found}>
        {({ groups }) =>
          groups.every(({ items }) => items.length === 0) ? (
            <Empty>{words.nothing}</Empty>
          ) : (
            groups
              .filter(({ items }) => items.length > 0)
              .map((group) => (
                <Section key={group.kind} title={say(group.title)}>
                  <ul className="stack">
                    {group.items.map((item) => (
                      <li key={item.id}>
                        <a href={`/app${item.link}`}>{item.name}</a>{' '}
                        <span className="soft small">{item.detail}</span>
                      </li>
                    ))}
                  </ul>
                </Section>
              ))
          )
        }
      </Loaded>
    </Screen>
  );
}
