import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';

const ownWords = inBoth({
  bids: ['投标', 'Bids'],
  wins: ['中标（成交）', 'Awards'],
  contracts: ['合同', 'Contracts'],
  onTime: ['按时节点', 'Milestones on time'],
  late: ['逾期节点', 'Late milestones'],
  passed: ['一次验收合格', 'Passed at acceptance'],
  grades: ['绩效等级', 'Grades'],
  breaches: ['违约与逾期', 'Breaches'],
  madeOf: [(n: number) => `由 ${n} 项构成`, (n: number) => `Made of ${n}`],
});

type Part = { projectId: string; projectTitle: string } & Record<string, unknown>;
interface Card {
  bids: { value: number; of: Part[] };
  wins: { value: number; of: Part[] };
  contracts: { value: number; of: Part[] };
  milestones: { onTime: number; late: number; of: (Part & { onTime: boolean })[] };
  acceptance: { passed: number; of: (Part & { verdict: string })[] };
  grades: { counts: Record<string, number>; of: Part[] };
  breaches: { value: number; of: Part[] };
}

/** 履约评分卡: each figure opens to what it is made of. */
export function Scorecard({ path, seq }: { path: string; seq: number }) {
  const words = useWords(ownWords);
  const card = useQuery({
    queryKey: [path, 'scorecard', seq],
    queryFn: () => call<Card>(`${path}/scorecard`),
  });
  return (
    <Loaded query={card}>
      {({ bids, wins, contracts, milestones, acceptance, grades, breaches }) => {
        const graded = Object.entries(grades.counts).map(([grade, count]) => `${grade} ${count}`);
        return (
          <div className="figures">
            <Figure title={words.bids} value={bids.value} of={bids.of} />
            <Figure title={words.wins} value={wins.value} of={wins.of} />
            <Figure title={words.contracts} value={contracts.value} of={contracts.of} />
            <Figure
              title={words.onTime}
              value={milestones.onTime}
              of={milestones.of.filter((one) => one.onTime)}
            />
            <Figure
              title={words.late}
              value={milestones.late}
              of={milestones.of.filter((one) => !one.onTime)}
            />
            <Figure
              title={words.passed}
              value={acceptance.passed}
              of={acceptance.of.filter((one) => one.verdict === 'passed')}
            />
            <Figure title={words.grades} value={graded.join('、') || '—'} of={grades.of} />
            <Figure title={words.breaches} value={breaches.value} of={breaches.of} />
          </div>
        );
      }}
    </Loaded>
  );
}

function Figure({ title, value, of }: { title: string; value: number | string; of: Part[] }) {
  const words = useWords(ownWords);
  return (
    <div className="figure">
      <p className="soft small">{title}</p>
      <p className="big number">{value}</p>
      {of.length > 0 ? (
        <details>
          <summary className="small">{words.madeOf(of.length)}</summary>
          <ul>
            {of.map((part) => (
              <li key={JSON.stringify(part)}>
                <Link to="/projects/$id" params={{ id: part.projectId }} search={{}}>
                  {part.projectTitle}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
