import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { call, query } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ApiFacts } from '../../ui/ApiFacts.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { OperationButton } from '../../ui/OperationForm.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Empty, Screen, Section } from '../../ui/Screen.tsx';
import { useSave } from '../../ui/useSave.ts';

const ownWords = inBoth({
  list: ['人员角色', 'People and roles'],
  edit: ['修改', 'Change'],
  entry: ['人员资料', 'Entry'],
  roles: ['职责', 'Roles'],
  grant: ['授予职责', 'Grant a role'],
  withdraw: ['收回', 'Withdraw'],
  none: ['还没有职责。', 'No roles yet.'],
});

interface Grant {
  id?: string;
  role: string;
  title: Bilingual;
  bodyId: string;
  bodyName?: string;
  projectId: string | null;
  projectTitle?: string | null;
}

/** One person: account and roles. */
export function User() {
  const { id } = useParams({ from: '/users/$id' });
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const { save, error } = useSave();
  const path = `/users/${id}`;
  const user = useQuery({
    queryKey: [path],
    queryFn: () => call<{ name: string; grants?: Grant[] } & Record<string, unknown>>(path),
  });
  const grants = useQuery({
    queryKey: [path, 'roles'],
    queryFn: () => call<{ items: Grant[] }>(`${path}/roles`),
  });
  const withdraw = ({ role, bodyId, projectId }: Grant) =>
    void save(() => call(`${path}/roles${query({ role, bodyId, projectId })}`, { method: 'DELETE' }));
  return (
    <Loaded query={user}>
      {(shown) => (
        <Screen
          title={shown.name}
          crumbs={
            <Link to="/users" search={{}}>
              {words.list}
            </Link>
          }
          right={
            <OperationButton
              label={words.edit}
              operation="changeUser"
              at={{ id }}
              initial={shown}
              onDone={() => void user.refetch()}
            />
          }
        >
          <Section title={words.entry}>
            <ApiFacts operation="listUsers" record={shown} without={['name']} />
          </Section>
          <Section
            title={words.roles}
            right={
              <OperationButton
                label={words.grant}
                operation="grantRole"
                at={{ id }}
                onDone={() => void grants.refetch()}
              />
            }
          >
            <ProblemAlert error={error} />
            <Loaded query={grants}>
              {({ items }) =>
                items.length === 0 ? (
                  <Empty>{words.none}</Empty>
                ) : (
                  <ul className="stack">
                    {items.map((grant) => (
                      <li key={`${grant.role} ${grant.bodyId} ${grant.projectId ?? ''}`}>
                        {say(grant.title)} @ {grant.bodyName} {grant.projectTitle ?? ''}{' '}
                        <button type="button" className="plain danger" onClick={() => withdraw(grant)}>
                          {words.withdraw}
                        </button>
                      </li>
                    ))}
                  </ul>
                )
              }
            </Loaded>
          </Section>
        </Screen>
      )}
    </Loaded>
  );
}
