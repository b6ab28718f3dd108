import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call, query } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Section } from '../../ui/Screen.tsx';

const ownWords = inBoth({
  whole: ['整张流程图', 'The whole chart'],
  near: ['只看当前环节', 'The present stage only'],
  legend: [
    '绿线为走过的路（数字为次数），虚线为退回，蓝框为当前位置。',
    'Green: the way it went, with counts. Dashed: leads back. Blue: where it stands.',
  ],
  list: ['文字列表', 'As a list'],
  here: ['当前', 'here'],
  times: [(n: number) => `${n} 次`, (n: number) => `${n}×`],
});

interface Picture {
  title: string;
  width: number;
  height: number;
  boxes: {
    id: string;
    title: string;
    lines: string[];
    x: number;
    y: number;
    width: number;
    height: number;
    depth: number;
    leaf: boolean;
    state: string;
    entered: number;
  }[];
  edges: {
    from: string;
    to: string;
    lines: string[];
    points: { x: number; y: number }[];
    label: { x: number; y: number } | null;
    backward: boolean;
    walked: number;
  }[];
}

/** The chart of a case as the server laid it out: text that can be selected and printed, a list beside it for who listens. */
export function CaseDiagram({ path, seq }: { path: string; seq: number }) {
  const words = useWords(ownWords);
  const { language } = useSpeech();
  const [whole, showWhole] = useState(false);
  const diagram = useQuery({
    queryKey: [path, 'diagram', seq, whole, language],
    queryFn: () => call<{ picture: Picture }>(`${path}/diagram${query({ whole: whole || undefined })}`),
    placeholderData: (before) => before,
  });
  return (
    <Loaded query={diagram}>
      {({ picture }) => (
        <>
          <p className="row-of-buttons">
            <button type="button" className="button" onClick={() => showWhole(!whole)}>
              {whole ? words.near : words.whole}
            </button>
            <span className="soft small">{words.legend}</span>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
          <div className="drawing" tabIndex={0} role="region" aria-label={picture.title}>
            <Drawing picture={picture} />
          </div>
          <Section title={words.list}>
            <ul>
              {picture.boxes
                .filter(({ leaf, state }) => leaf && state !== 'not-been')
                .map((box) => (
                  <li key={box.id}>
                    {box.title} {box.state === 'current' ? `（${words.here}）` : ''}{' '}
                    {box.entered > 1 ? words.times(box.entered) : ''}
                  </li>
                ))}
            </ul>
          </Section>
        </>
      )}
    </Loaded>
  );
}

function Drawing({ picture }: { picture: Picture }) {
  return (
    <svg
      width={picture.width}
      height={picture.height}
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="img"
      aria-label={picture.title}
    >
      <defs>
        <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8z" fill="#5f6b78" />
        </marker>
      </defs>
      {picture.boxes.map((box) => (
        <g key={box.id} className={`${box.leaf ? 'leaf' : 'area'} ${box.state}`}>
          <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="4" />
          <text className="box-title" x={box.x + 12} y={box.y + 22}>
            {box.title}
            {box.entered > 1 ? ` ×${box.entered}` : ''}
          </text>
          {box.lines.map((line, index) => (
            <text key={line} x={box.x + 12} y={box.y + 40 + index * 17}>
              {line}
            </text>
          ))}
        </g>
      ))}
      {picture.edges.map((edge) => (
        <g
          key={`${edge.from} ${edge.to}`}
          className={`${edge.backward ? 'backward' : ''} ${edge.walked > 0 ? 'walked' : ''}`}
        >
          <polyline points={edge.points.map(({ x, y }) => `${x},${y}`).join(' ')} markerEnd="url(#tip)" />
          {edge.label
            ? edge.lines.map((line, index) => (
                <text key={line} x={(edge.label?.x ?? 0) + 4} y={(edge.label?.y ?? 0) + 12 + index * 17}>
                  {line}
                  {index === 0 && edge.walked > 1 ? ` ×${edge.walked}` : ''}
                </text>
              ))
            : null}
        </g>
      ))}
    </svg>
  );
}
