import { useQuery } from '@tanstack/react-query';
import { Alert, Empty, Skeleton } from 'antd';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { ProblemAlert } from '../../ui/Problem.tsx';

interface Node {
  key: string;
  kind: string;
  title: string | Bilingual;
  up: string[];
  down: string[];
}
interface TraceAnswer {
  levels: { kind: string; title: Bilingual }[];
  nodes: Node[];
  gaps: { rule: string; at: string; sentence: Bilingual }[];
}

/** From need to score and back: choosing one shows what hangs together with it, in both directions. */
export function TraceView({ path }: { path: string }) {
  const { words, say } = useSpeech();
  const [chosen, choose] = useState<string>();
  const trace = useQuery({
    queryKey: [path, 'trace'],
    queryFn: () => call<TraceAnswer>(`${path}/trace`),
  });
  if (trace.error) return <ProblemAlert error={trace.error} onRetry={() => trace.refetch()} />;
  if (!trace.data) return <Skeleton active />;
  const { levels, nodes, gaps } = trace.data;
  if (nodes.length === 0) return <Empty description={words.empty} />;
  const lit = chosen ? threadOf(nodes, chosen) : undefined;
  return (
    <>
      <p>{words.traceHint}</p>
      <div className="trace">
        {levels.map((level) => (
          <section key={level.kind} aria-label={say(level.title)}>
            <h3>{say(level.title)}</h3>
            <ul>
              {nodes
                .filter((node) => node.kind === level.kind)
                .map((node) => (
                  <li key={node.key}>
                    <button
                      type="button"
                      className={lit ? (lit.has(node.key) ? 'lit' : 'dim') : ''}
                      aria-pressed={chosen === node.key}
                      onClick={() => choose(chosen === node.key ? undefined : node.key)}
                    >
                      {typeof node.title === 'string' ? node.title : say(node.title)}
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      {gaps.map((gap) => (
        <Alert key={`${gap.rule} ${gap.at}`} type="warning" showIcon title={say(gap.sentence)} />
      ))}
    </>
  );
}

/** What can be reached from a node going up only, or going down only. */
function threadOf(nodes: Node[], start: string): Set<string> {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const reach = (direction: 'up' | 'down') => {
    const seen = new Set<string>();
    const visit = (key: string): void => {
      if (seen.has(key)) return;
      seen.add(key);
      for (const next of byKey.get(key)?.[direction] ?? []) visit(next);
    };
    visit(start);
    return seen;
  };
  return new Set([...reach('up'), ...reach('down')]);
}
