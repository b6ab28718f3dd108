import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Empty } from '../../ui/Screen.tsx';

const ownWords = inBoth({
  hint: [
    '点一项，看它从哪条需求来、到哪个得分去。',
    'Choose one to see which need it comes from and which score it leads to.',
  ],
  empty: ['还没有可以追溯的内容。', 'Nothing to trace yet.'],
});

interface Node {
  key: string;
  kind: string;
  title: string | Bilingual;
  up: string[];
  down: string[];
}
interface Trace {
  levels: { kind: string; title: Bilingual }[];
  nodes: Node[];
  gaps: { rule: string; at: string; sentence: Bilingual }[];
}

/** 追溯: from need to score and back; choosing one lights what hangs together with it, and gaps are named. */
export function Thread({ path, seq }: { path: string; seq: number }) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const [chosen, choose] = useState<string>();
  const trace = useQuery({ queryKey: [path, 'trace', seq], queryFn: () => call<Trace>(`${path}/trace`) });
  return (
    <Loaded query={trace}>
      {({ levels, nodes, gaps }) => {
        if (nodes.length === 0) return <Empty>{words.empty}</Empty>;
        const lit = chosen ? threadOf(nodes, chosen) : undefined;
        return (
          <>
            <p className="soft">{words.hint}</p>
            <div className="thread">
              {levels.map((level) => (
                <section key={level.kind} aria-label={say(level.title)}>
                  <h2>{say(level.title)}</h2>
                  <ul>
                    {nodes
                      .filter(({ kind }) => kind === level.kind)
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
              <p className="said careful" key={`${gap.rule} ${gap.at}`}>
                {say(gap.sentence)}
              </p>
            ))}
          </>
        );
      }}
    </Loaded>
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
