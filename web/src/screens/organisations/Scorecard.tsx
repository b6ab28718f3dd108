import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card, Skeleton, Statistic } from 'antd';
import { call } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';

type Part = { projectId: string } & Record<string, unknown>;
interface Scorecard {
  bids: { value: number; of: Part[] };
  wins: { value: number; of: Part[] };
  contracts: { value: number; of: Part[] };
  milestones: { onTime: number; late: number; of: (Part & { onTime: boolean })[] };
  acceptance: { passed: number; of: (Part & { verdict: string })[] };
  grades: { counts: Record<string, number>; of: Part[] };
  breaches: { value: number; of: Part[] };
}

/** 履约记分卡: each figure opens to the projects that it is made of. */
export function ScorecardView({ id }: { id: string }) {
  const { words } = useSpeech();
  const path = `/organisations/${id}/scorecard`;
  const card = useQuery({ queryKey: [path], queryFn: () => call<Scorecard>(path) });
  if (card.error) return <ProblemAlert error={card.error} onRetry={() => card.refetch()} />;
  if (!card.data) return <Skeleton active />;
  const { bids, wins, contracts, milestones, acceptance, grades, breaches } = card.data;
  const graded = Object.entries(grades.counts)
    .map(([grade, count]) => `${grade} ${count}`)
    .join('　');
  return (
    <div className="figures">
      <Figure title={words.bids} value={bids.value} of={bids.of} />
      <Figure title={words.wins} value={wins.value} of={wins.of} />
      <Figure title={words.contracts} value={contracts.value} of={contracts.of} />
      <Figure
        title={words.milestonesOnTime}
        value={milestones.onTime}
        of={milestones.of.filter((one) => one.onTime)}
      />
      <Figure
        title={words.milestonesLate}
        value={milestones.late}
        of={milestones.of.filter((one) => !one.onTime)}
      />
      <Figure
        title={words.passed}
        value={acceptance.passed}
        of={acceptance.of.filter((one) => one.verdict === 'passed')}
      />
      <Figure title={words.grades} value={graded} of={grades.of} />
      <Figure title={words.breaches} value={breaches.value} of={breaches.of} />
    </div>
  );
}

function Figure({ title, value, of }: { title: string; value: number | string; of: Part[] }) {
  const { words } = useSpeech();
  return (
    <Card size="small">
      <Statistic title={title} value={value} />
      {of.length > 0 ? (
        <details>
          <summary>{`${words.madeOf}（${of.length}）`}</summary>
          <ul>
            {of.map((part) => (
              <li key={JSON.stringify(part)}>
                <Link to="/projects/$id" params={{ id: part.projectId }}>
                  {Object.values(part)
                    .filter((one) => typeof one === 'string' && !/^[0-9a-f-]{36}$/.test(one))
                    .join(' ') || part.projectId.slice(-8)}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  );
}
