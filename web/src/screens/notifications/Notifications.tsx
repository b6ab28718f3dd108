import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Empty, Screen, Section } from '../../ui/Screen.tsx';
import { When } from '../../ui/Time.tsx';
import { useSave } from '../../ui/useSave.ts';

const ownWords = inBoth({
  title: ['站内信', 'Messages'],
  readAll: ['全部标为已读', 'Mark all as read'],
  nothing: [
    '没有站内信。期限将至、被催办、结果公布时会在这里告诉您。',
    'No messages. You are told here when a deadline nears, somebody urges you, or a result is out.',
  ],
  open: ['查看', 'Open'],
  unread: ['未读', 'Unread'],
});

interface Told {
  id: string;
  subject: string;
  text: string;
  link: string;
  createdAt: string;
  readAt: string | null;
}

/** What one was told, newest first. */
export function Notifications() {
  const words = useWords(ownWords);
  useSpeech();
  const { save } = useSave();
  const told = useQuery({
    queryKey: ['notifications', 'list'],
    queryFn: () => call<{ items: Told[] }>('/notifications?limit=100'),
  });
  return (
    <Screen
      title={words.title}
      right={
        <button
          type="button"
          className="button"
          onClick={() => void save(() => call('/notifications/read-all', { method: 'POST' }))}
        >
          {words.readAll}
        </button>
      }
    >
      <Loaded query={told}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{words.nothing}</Empty>
          ) : (
            items.map((one) => (
              <Section
                key={one.id}
                title={one.subject}
                right={
                  <span className="soft small">
                    {one.readAt ? null : <span className="tag soon">{words.unread}</span>}{' '}
                    <When at={one.createdAt} />
                  </span>
                }
              >
                <p style={{ whiteSpace: 'pre-line' }}>{one.text}</p>
                <a href={one.link}>{words.open}</a>
              </Section>
            ))
          )
        }
      </Loaded>
    </Screen>
  );
}
