import type { Tab } from '../../ui/Tabs.tsx';
import { CaseClocks } from '../steps/CaseClocks.tsx';
import { CaseDiagram } from '../steps/CaseDiagram.tsx';
import { CaseFile } from '../steps/CaseFile.tsx';
import { CaseHistory } from '../steps/CaseHistory.tsx';
import { Files } from './Files.tsx';
import { Overview } from './Overview.tsx';
import { Papers } from './Papers.tsx';
import { Records } from './Records.tsx';
import { Thread } from './Thread.tsx';
import type { Project } from './types.ts';
import type { projectWords } from './words.ts';

type Words = Record<Exclude<keyof typeof projectWords, 'suspended'>, string>;

/** The tabs that this reader of the project has: who sees a part of it is not shown what stays empty for them. */
export function tabsFor(project: Project, words: Words): Tab[] {
  const path = `/projects/${project.id}`;
  const { seq } = project;
  const all: (Tab & { full?: true })[] = [
    { id: 'overview', title: words.overview, content: () => <Overview project={project} /> },
    { id: 'file', title: words.file, content: () => <CaseFile path={path} seq={seq} /> },
    { id: 'clocks', title: words.clocks, content: () => <CaseClocks path={path} seq={seq} /> },
    { id: 'tender', title: words.tender, content: () => <Records path={path} seq={seq} group="tender" /> },
    {
      id: 'delivery',
      title: words.delivery,
      content: () => <Records path={path} seq={seq} group="contract" />,
    },
    {
      id: 'performance',
      title: words.performance,
      content: () => <Records path={path} seq={seq} group="evaluation" without={['documents']} />,
    },
    { id: 'papers', title: words.papers, content: () => <Papers path={path} seq={seq} /> },
    {
      id: 'documents',
      title: words.documents,
      content: () => <Files path={path} id={project.id} seq={seq} />,
    },
    { id: 'history', title: words.history, content: () => <CaseHistory path={path} seq={seq} />, full: true },
    { id: 'diagram', title: words.diagram, content: () => <CaseDiagram path={path} seq={seq} />, full: true },
    { id: 'trace', title: words.trace, content: () => <Thread path={path} seq={seq} /> },
  ];
  return all.filter((tab) => project.level === 'full' || !tab.full);
}
