import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { useWords } from '../../i18n/words.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { ProjectBasis } from '../projects/Basis.tsx';
import type { Project } from '../projects/types.ts';
import { StepPage } from './StepPage.tsx';
import { stepWords } from './words.ts';

/** A step of a project, with what the project is and what was submitted so far beside the form. */
export function ProjectStep() {
  const { id, event } = useParams({ from: '/projects/$id/do/$event' });
  const words = useWords(stepWords);
  const navigate = useNavigate();
  const project = useQuery({
    queryKey: [`/projects/${id}`, 'page'],
    queryFn: () => call<Project>(`/projects/${id}`),
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded query={project}>
      {(shown) => (
        <StepPage
          path={`/projects/${id}`}
          event={event}
          name={shown.title}
          seq={shown.seq}
          crumbs={
            <Link to="/projects/$id" params={{ id }} search={{}}>
              {words.back}
            </Link>
          }
          aside={<ProjectBasis project={shown} />}
          onDone={() => void navigate({ to: '/projects/$id', params: { id }, search: {} })}
        />
      )}
    </Loaded>
  );
}
