import { Link, useNavigate } from '@tanstack/react-router';
import { useSpeech } from '../../i18n/index.ts';
import { type Filters, ListTable } from '../../ui/ListTable.tsx';
import { useBodies, useVocabulary } from '../../ui/useVocabulary.ts';

export interface Project {
  id: string;
  code: string;
  title: string;
  stage: string;
  budget: string | null;
  method: string | null;
}

export function ProjectList({ values }: { values: Filters }) {
  const { words } = useSpeech();
  const { vocabulary, word, options } = useVocabulary();
  const bodies = useBodies();
  const navigate = useNavigate();
  const stages = vocabulary?.stages['service-purchase'];
  return (
    <>
      <h1>{words.projects}</h1>
      <ListTable<Project>
        path="/projects"
        values={values}
        onChange={(search) => navigate({ to: '/projects', search })}
        rowKey={(row) => row.id}
        filters={[
          { name: 'q', label: words.titleKeyword },
          { name: 'stage', label: words.stage, options: options(stages) },
          {
            name: 'bodyId',
            label: words.body,
            options: bodies.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        columns={[
          {
            title: words.titleKeyword,
            render: (_, row) => (
              <Link to="/projects/$id" params={{ id: row.id }}>
                {row.title}
              </Link>
            ),
          },
          { title: words.stage, render: (_, row) => word(stages, row.stage) },
          { title: words.budget, dataIndex: 'budget', align: 'right' },
          { title: words.method, render: (_, row) => word(vocabulary?.methods, row.method) },
        ]}
      />
    </>
  );
}
