import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Empty } from '../../ui/Screen.tsx';
import { Day, Heat, When } from '../../ui/Time.tsx';

const ownWords = inBoth({
  period: ['期限', 'Period'],
  due: ['到期', 'Due'],
  how: ['怎样算出', 'How it was counted'],
  basis: ['依据', 'Basis'],
  ended: ['结果', 'Outcome'],
  met: ['按时办结', 'Met'],
  fired: ['到期自动办理', 'Took effect by itself'],
  cancelled: ['不再需要', 'No longer needed'],
  breached: ['逾期', 'Missed'],
  armed: ['正在计时', 'Running'],
  frozen: ['暂停计时', 'Stopped'],
  from: ['起算', 'From'],
  notCounted: [(n: number) => `其间 ${n} 天不计入`, (n: number) => `${n} days in between do not count`],
  workingLeft: [(n: number) => `还有 ${n} 个工作日`, (n: number) => `${n} working days left`],
  none: ['还没有任何期限。', 'There has been no clock yet.'],
});

interface Story {
  rule: string;
  key: string;
  title: Bilingual | null;
  consequence: Bilingual | null;
  clause: Bilingual;
  due: string;
  dueAt: string;
  startAt: string;
  status: 'armed' | 'frozen' | 'breached' | 'met' | 'fired' | 'cancelled';
  breachedAt: string | null;
  endedAt: string | null;
  notCounted: { date: string; why: Bilingual }[];
  left: { workingDays: number | null } | null;
}

/** Every clock of a case, kept and missed: due when, on which ground, and why on this day and no other. */
export function CaseClocks({ path, seq }: { path: string; seq: number }) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const clocks = useQuery({
    queryKey: [path, 'deadlines', seq],
    queryFn: () => call<{ items: Story[] }>(`${path}/deadlines`),
    placeholderData: (before) => before,
  });
  return (
    <Loaded query={clocks}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty>{words.none}</Empty>
        ) : (
          <div className="list">
            <table>
              <thead>
                <tr>
                  <th>{words.period}</th>
                  <th>{words.due}</th>
                  <th>{words.ended}</th>
                  <th>{words.how}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((clock) => (
                  <tr key={`${clock.rule} ${clock.key} ${clock.startAt}`}>
                    <td>
                      {say(clock.title) || clock.rule}
                      <p className="clause">{say(clock.clause)}</p>
                    </td>
                    <td>
                      {clock.endedAt ? (
                        <When at={clock.dueAt} />
                      ) : (
                        <Heat due={clock.dueAt} frozen={clock.status === 'frozen'} />
                      )}
                      {clock.left?.workingDays && clock.left.workingDays > 0 ? (
                        <p className="soft small">{words.workingLeft(clock.left.workingDays)}</p>
                      ) : null}
                    </td>
                    <td>
                      <span className={`tag ${tone(clock)}`}>
                        {words[clock.breachedAt ? 'breached' : clock.status]}
                      </span>{' '}
                      <When at={clock.endedAt} />
                      {clock.endedAt ? null : <p className="soft small">{say(clock.consequence)}</p>}
                    </td>
                    <td>
                      {words.from} <When at={clock.startAt} />
                      {clock.notCounted.length > 0 ? (
                        <details>
                          <summary>{words.notCounted(clock.notCounted.length)}</summary>
                          <ul>
                            {clock.notCounted.map(({ date, why }) => (
                              <li key={date}>
                                <Day on={date} /> {say(why)}
                              </li>
                            ))}
                          </ul>
                        </details>
                      ) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Loaded>
  );
}

const tone = ({ status, breachedAt }: Story): string =>
  breachedAt
    ? 'late'
    : status === 'met' || status === 'fired'
      ? 'done'
      : status === 'frozen'
        ? 'held'
        : status === 'armed'
          ? 'brand'
          : '';
