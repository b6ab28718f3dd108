import { useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { OperationButton } from '../../ui/OperationForm.tsx';
import { Empty, Screen } from '../../ui/Screen.tsx';
import { Day } from '../../ui/Time.tsx';

const ownWords = inBoth({
  title: ['工作目标', 'Targets'],
  add: ['设定目标', 'Set a target'],
  kind: ['目标', 'Target'],
  body: ['单位', 'Body'],
  progress: ['进度', 'Progress'],
  by: ['截止', 'By'],
  met: ['已达到', 'met'],
  notMet: ['未达到', 'not met yet'],
  nothing: [
    '还没有目标。例如：每个县经常联系的代表性组织不少于 5 家。',
    'No targets yet. For instance: at least 5 representative organisations in regular contact in each county.',
  ],
});

interface Target {
  id: string;
  title: Bilingual;
  bodyName?: string;
  minimum: number;
  maximum: number | null;
  progress: number | null;
  met: boolean;
  dueDate: string | null;
}

/** 工作目标: how many, by when, and how far every body is. */
export function Targets() {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const client = useQueryClient();
  const list = useQuery({
    queryKey: ['/targets'],
    queryFn: () => call<{ items: Target[] }>('/targets?limit=200'),
  });
  return (
    <Screen
      title={words.title}
      right={
        <OperationButton
          main
          label={words.add}
          operation="createTarget"
          onDone={() => void client.invalidateQueries()}
        />
      }
    >
      <Loaded query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{words.nothing}</Empty>
          ) : (
            <div className="list">
              <table>
                <thead>
                  <tr>
                    <th>{words.kind}</th>
                    <th>{words.body}</th>
                    <th>{words.progress}</th>
                    <th>{words.by}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((one) => (
                    <tr key={one.id}>
                      <td>{say(one.title)}</td>
                      <td>{one.bodyName}</td>
                      <td>
                        <span className="meter" aria-hidden="true">
                          <span
                            style={{
                              width: `${Math.min(100, ((one.progress ?? 0) * 100) / Math.max(1, one.minimum))}%`,
                            }}
                          />
                        </span>
                        <span className="number">
                          {one.progress ?? 0} / {one.minimum}
                          {one.maximum ? `–${one.maximum}` : ''}
                        </span>{' '}
                        <span className={`tag ${one.met ? 'done' : ''}`}>
                          {one.met ? words.met : words.notMet}
                        </span>
                      </td>
                      <td>
                        <Day on={one.dueDate} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
    </Screen>
  );
}
