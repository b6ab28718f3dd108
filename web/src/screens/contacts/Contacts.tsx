import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { Section } from '../../ui/Screen.tsx';
import { Day } from '../../ui/Time.tsx';
import { ListScreen } from '../lists/ListScreen.tsx';

const ownWords = inBoth({
  title: ['定期联系', 'Regular contact'],
  overdue: [
    (n: number) => `逾期未联系的组织（${n}）`,
    (n: number) => `Organisations not seen in time (${n})`,
  ],
  name: ['组织', 'Organisation'],
  due: ['应联系', 'Due'],
  last: ['上次联系', 'Last contact'],
  liaison: ['联系人', 'Liaison'],
  log: ['登记联系', 'Record a contact'],
  nothing: [
    '还没有联系记录。在组织的页面登记走访、电话或座谈。',
    'No contacts yet. Record visits, calls and meetings on the organisation’s page.',
  ],
});

interface Overdue {
  id: string;
  name: string;
  due: string;
  lastContactOn: string | null;
  liaison: string | null;
}

/** 定期联系: who has to be seen, and who was. */
export function Contacts() {
  const words = useWords(ownWords);
  const values = useSearch({ from: '/contacts' });
  const navigate = useNavigate();
  const overdue = useQuery({
    queryKey: ['/contacts/overdue'],
    queryFn: () => call<{ items: Overdue[] }>('/contacts/overdue'),
  });
  const late = overdue.data?.items ?? [];
  return (
    <ListScreen
      title={words.title}
      operation="listContacts"
      values={values}
      onChange={(search) => void navigate({ to: '/contacts', search })}
      empty={words.nothing}
      above={
        <>
          <ProblemAlert error={overdue.error} />
          {late.length > 0 ? (
            <Section title={words.overdue(late.length)} flush>
              <div className="list">
                <table>
                  <thead>
                    <tr>
                      <th>{words.name}</th>
                      <th>{words.due}</th>
                      <th>{words.last}</th>
                      <th>{words.liaison}</th>
                      <th aria-label={words.log} />
                    </tr>
                  </thead>
                  <tbody>
                    {late.map((one) => (
                      <tr key={one.id}>
                        <td>
                          <Link to="/organisations/$id" params={{ id: one.id }} search={{}}>
                            {one.name}
                          </Link>
                        </td>
                        <td>
                          <span className="tag late">
                            <Day on={one.due} />
                          </span>
                        </td>
                        <td>
                          <Day on={one.lastContactOn} />
                        </td>
                        <td>{one.liaison}</td>
                        <td>
                          <Link
                            className="button"
                            to="/organisations/$id"
                            params={{ id: one.id }}
                            search={{}}
                          >
                            {words.log}
                          </Link>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </Section>
          ) : null}
        </>
      }
    />
  );
}
