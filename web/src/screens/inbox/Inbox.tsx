import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { call, query } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import type { Filters } from '../../ui/List.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Empty, Screen, Section } from '../../ui/Screen.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Heat, Money } from '../../ui/Time.tsx';
import type { Clock } from '../steps/types.ts';

const ownWords = inBoth({
  title: ['工作台', 'Workbench'],
  duties: ['待办', 'To do'],
  nothing: ['没有等您办理的事项。', 'Nothing waits for you.'],
  open: ['办理', 'Do it'],
  step: ['事项', 'Step'],
  of: ['项目', 'Project'],
  clocks: ['期限', 'Clocks'],
  amount: ['金额', 'Amount'],
  ofBody: ['单位', 'Body'],
});

/** Something that somebody waits for from me. */
export interface Duty {
  kind: string;
  id: string;
  link: string;
  title: string;
  bodyName?: string;
  projectId?: string;
  step: { id: string; title: Bilingual };
  actions: { event: string; title: Bilingual; basis: Bilingual }[];
  deadline: Clock | null;
  clocks?: Clock[];
  amount?: string | null;
  why?: Bilingual;
  urgency: string;
}

interface Work {
  serverNow: string;
  items: Duty[];
  groups?: { id: string; title: Bilingual; count: number }[];
}

/** The workbench: what others wait for from me, most urgent first. */
export function Inbox() {
  const words = useWords(ownWords);
  const filters = useSearch({ from: '/inbox' });
  const navigate = useNavigate();
  return (
    <Screen title={words.title}>
      <Tabs
        label={words.title}
        open={filters.tab ?? 'duties'}
        onOpen={(tab) => void navigate({ to: '/inbox', search: { tab } })}
        tabs={[{ id: 'duties', title: words.duties, content: () => <Duties filters={filters} /> }]}
      />
    </Screen>
  );
}

function Duties({ filters }: { filters: Filters }) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const work = useQuery({
    queryKey: ['inbox', filters],
    queryFn: () => call<Work>(`/inbox${query({ ...filters, tab: undefined })}`),
    refetchInterval: 60_000,
  });
  return (
    <Loaded query={work}>
      {({ items, groups }) => {
        const ids = groups?.map(({ id }) => id) ?? [...new Set(items.map(({ urgency }) => urgency))];
        if (items.length === 0) return <Empty>{words.nothing}</Empty>;
        return ids.map((id) => {
          const mine = items.filter(({ urgency }) => urgency === id);
          if (mine.length === 0) return null;
          const title = say(groups?.find((group) => group.id === id)?.title) || id;
          return (
            <Section key={id} title={`${title}（${mine.length}）`} flush>
              <DutyTable duties={mine} />
            </Section>
          );
        });
      }}
    </Loaded>
  );
}

function DutyTable({ duties }: { duties: Duty[] }) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  return (
    <div className="list">
      <table>
        <thead>
          <tr>
            <th>{words.step}</th>
            <th>{words.of}</th>
            <th>{words.clocks}</th>
            <th className="number">{words.amount}</th>
            <th aria-label={words.open} />
          </tr>
        </thead>
        <tbody>
          {duties.map((duty) => (
            <tr key={`${duty.kind} ${duty.id} ${duty.step.id}`}>
              <td>
                {duty.actions.map(({ title }) => say(title)).join('、')}
                {duty.why ? <p className="soft small">{say(duty.why)}</p> : null}
              </td>
              <td>
                {duty.title}
                {duty.bodyName ? <p className="soft small">{duty.bodyName}</p> : null}
              </td>
              <td>
                {(duty.clocks ?? (duty.deadline ? [duty.deadline] : [])).map((clock) => (
                  <p key={`${clock.rule} ${clock.key}`}>
                    <Heat due={clock.dueAt} frozen={clock.status === 'frozen'} />{' '}
                    <span className="soft small">{say(clock.title)}</span>
                  </p>
                ))}
              </td>
              <td className="number">
                <Money yuan={duty.amount} />
              </td>
              <td>
                <OpenDuty duty={duty} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OpenDuty({ duty }: { duty: Duty }) {
  const words = useWords(ownWords);
  const only = duty.actions.length === 1 ? duty.actions[0] : undefined;
  if (duty.projectId && only)
    return (
      <Link
        className="button"
        to="/projects/$id/do/$event"
        params={{ id: duty.projectId, event: only.event }}
      >
        {words.open}
      </Link>
    );
  if (duty.projectId)
    return (
      <Link className="button" to="/projects/$id" params={{ id: duty.projectId }} search={{}}>
        {words.open}
      </Link>
    );
  return (
    <a className="button" href={`/app${duty.link}`}>
      {words.open}
    </a>
  );
}
