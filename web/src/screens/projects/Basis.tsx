import type { Project } from './types.ts';

/** What one decides on: the project in short and what was submitted so far. */
export function ProjectBasis({ project }: { project: Project }) {
  return <p>{project.title}</p>;
}
