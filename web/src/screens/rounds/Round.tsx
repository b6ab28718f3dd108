import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ApiFacts } from '../../ui/ApiFacts.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { OperationButton } from '../../ui/OperationForm.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Empty, Screen, Section } from '../../ui/Screen.tsx';
import { When } from '../../ui/Time.tsx';
import { useSave } from '../../ui/useSave.ts';

const ownWords = inBoth({
  list: ['需求征集', 'Collection of needs'],
  close: ['提前结束征集', 'End the round now'],
  edit: ['修改', 'Edit'],
  needs: ['查看收到的需求', 'See what came in'],
  links: ['征集链接', 'Links'],
  make: ['生成链接', 'Make a link'],
  once: [
    '链接只显示这一次，请复制或打印二维码：',
    'The link is shown this once. Copy it, or print the code:',
  ],
  label: ['用处', 'For'],
  received: ['收到', 'Received'],
  made: ['生成于', 'Made'],
  revoke: ['收回', 'Revoke'],
  revoked: ['已收回', 'revoked'],
  none: ['还没有链接。', 'No links yet.'],
});

interface OpenLink {
  id: string;
  label: string;
  needs: number;
  createdAt: string;
  revokedAt: string | null;
}

/** One round: what came in, and the links by which employees hand in needs without an account. */
export function Round() {
  const { id } = useParams({ from: '/rounds/$id' });
  const words = useWords(ownWords);
  const { save, error } = useSave();
  const path = `/collection-rounds/${id}`;
  const round = useQuery({ queryKey: [path], queryFn: () => call<{ title: string; state: string }>(path) });
  return (
    <Loaded query={round}>
      {(shown) => (
        <Screen
          title={shown.title}
          crumbs={
            <Link to="/rounds" search={{}}>
              {words.list}
            </Link>
          }
          right={
            <>
              <Link className="button" to="/needs" search={{ roundId: id }}>
                {words.needs}
              </Link>
              {shown.state === 'closed' ? null : (
                <>
                  <OperationButton
                    label={words.edit}
                    operation="changeCollectionRound"
                    at={{ id }}
                    initial={shown}
                    onDone={() => void round.refetch()}
                  />
                  <button
                    type="button"
                    className="button"
                    onClick={() => void save((once) => call(`${path}/close`, { method: 'POST', once }))}
                  >
                    {words.close}
                  </button>
                </>
              )}
            </>
          }
        >
          <ProblemAlert error={error} />
          <Section title={shown.title}>
            <ApiFacts operation="listCollectionRounds" record={shown} without={['title']} />
          </Section>
          <Links id={id} path={path} open={shown.state !== 'closed'} />
        </Screen>
      )}
    </Loaded>
  );
}

function Links({ id, path, open }: { id: string; path: string; open: boolean }) {
  const words = useWords(ownWords);
  const { save, error } = useSave();
  const [made, show] = useState<string>();
  const links = useQuery({
    queryKey: [path, 'links'],
    queryFn: () => call<{ items: OpenLink[] }>(`${path}/links`),
  });
  return (
    <Section
      title={words.links}
      right={
        open ? (
          <OperationButton<{ path: string | null }>
            label={words.make}
            operation="createCollectionLink"
            at={{ id }}
            onDone={(link) => {
              if (link.path) show(`${location.origin}${link.path}`);
              void links.refetch();
            }}
          />
        ) : null
      }
    >
      <ProblemAlert error={error} />
      {made ? (
        <div className="said done">
          <p>{words.once}</p>
          <p className="number">{made}</p>
          <img alt={made} src={`/api/v1/qr?text=${encodeURIComponent(made)}`} width={160} height={160} />
        </div>
      ) : null}
      <Loaded query={links}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{words.none}</Empty>
          ) : (
            <table className="sheet">
              <thead>
                <tr>
                  <th>{words.label}</th>
                  <th className="number">{words.received}</th>
                  <th>{words.made}</th>
                  <th aria-label={words.revoke} />
                </tr>
              </thead>
              <tbody>
                {items.map((link) => (
                  <tr key={link.id}>
                    <td>{link.label}</td>
                    <td className="number">{link.needs}</td>
                    <td>
                      <When at={link.createdAt} />
                    </td>
                    <td>
                      {link.revokedAt ? (
                        words.revoked
                      ) : (
                        <button
                          type="button"
                          className="plain danger"
                          onClick={() =>
                            void save(() => call(`/collection-links/${link.id}`, { method: 'DELETE' }))
                          }
                        >
                          {words.revoke}
                        </button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </Section>
  );
}
