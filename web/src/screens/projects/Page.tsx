import { useQuery } from '@tanstack/react-query';
import { Skeleton, Tabs, Tag } from 'antd';
import { call } from '../../api/call.ts';
import { useSpeech } from '../../i18n/index.ts';
import { ActionPanel } from '../../ui/ActionPanel.tsx';
import { Clocks } from '../../ui/Clocks.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { History } from '../../ui/Timeline.tsx';
import { useVocabulary } from '../../ui/useVocabulary.ts';
import type { Project } from './List.tsx';
import { Papers } from './Papers.tsx';
import { TraceView } from './Trace.tsx';

/** One project: what can be done now and why the rest cannot, its clocks and its history. */
export function ProjectPage({ id }: { id: string }) {
  const { words } = useSpeech();
  const { vocabulary, word } = useVocabulary();
  const path = `/projects/${id}`;
  const found = useQuery({ queryKey: [path], queryFn: () => call<Project & { seq: number }>(path) });
  if (found.error) return <ProblemAlert error={found.error} onRetry={() => found.refetch()} />;
  if (!found.data) return <Skeleton active />;
  const { title, code, stage, seq } = found.data;
  return (
    <>
      <h1>
        {title} <small>{code}</small>{' '}
        <Tag color="blue">{word(vocabulary?.stages['service-purchase'], stage)}</Tag>
      </h1>
      <ActionPanel path={path} seq={seq} />
      <Tabs
        destroyOnHidden
        items={[
          { key: 'clocks', label: words.clocks, children: <Clocks path={path} seq={seq} /> },
          { key: 'papers', label: words.papers, children: <Papers path={path} /> },
          { key: 'trace', label: words.trace, children: <TraceView path={path} /> },
          { key: 'history', label: words.history, children: <History path={path} seq={seq} /> },
        ]}
      />
    </>
  );
}
