import { CaseFile } from '../steps/CaseFile.tsx';
import { Head } from './Head.tsx';
import type { Project } from './types.ts';

/** What one decides on: the project in short and everything that was submitted so far, the latest on top. */
export function ProjectBasis({ project }: { project: Project }) {
  return (
    <>
      <Head project={project} />
      <CaseFile path={`/projects/${project.id}`} seq={project.seq} latestFirst />
    </>
  );
}
