import type { Tab } from '../../ui/Tabs.tsx';
import { CaseClocks } from '../steps/CaseClocks.tsx';
import { CaseDiagram } from '../steps/CaseDiagram.tsx';
import { CaseFile } from '../steps/CaseFile.tsx';
import { CaseHistory } from '../steps/CaseHistory.tsx';
import { Overview } from './Overview.tsx';
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
    { id: 'history', title: words.history, content: () => <CaseHistory path={path} seq={seq} />, full: true },
    { id: 'diagram', title: words.diagram, content: () => <CaseDiagram path={path} seq={seq} />, full: true },
  ];
  return all.filter((tab) => project.level === 'full' || !tab.full);
}
