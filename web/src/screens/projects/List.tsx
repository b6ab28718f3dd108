import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { type Filters, List } from '../../ui/List.tsx';
import { OperationButton } from '../../ui/OperationForm.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { Heat, Money } from '../../ui/Time.tsx';

const ownWords = inBoth({
  title: ['项目', 'Projects'],
  add: ['新建项目', 'New project'],
  keyword: ['名称或编号', 'Title or number'],
  stage: ['环节', 'Stage'],
  due: ['期限', 'Deadline'],
  overdue: ['已逾期', 'Overdue'],
  week: ['七天内到期', 'Due within a week'],
  name: ['项目名称', 'Project'],
  code: ['编号', 'Number'],
  body: ['单位', 'Body'],
  method: ['采购方式', 'Method'],
  budget: ['预算', 'Budget'],
  next: ['下一期限', 'Next deadline'],
});

interface Listed {
  id: string;
  code: string;
  title: string;
  bodyName: string;
  stage: string;
  method: string | null;
  budget?: string | null;
  nextDeadline?: { rule: string; dueAt: string } | null;
}

interface Vocabulary {
  stages: Record<string, Record<string, Bilingual>>;
  methods: Record<string, Bilingual>;
}

/** All projects that one may see. */
export function ProjectList() {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const values: Filters = useSearch({ from: '/projects' });
  const navigate = useNavigate();
  const { data } = useQuery({
    queryKey: ['vocabulary'],
    queryFn: () => call<Vocabulary>('/vocabulary'),
    staleTime: 600_000,
  });
  const stages = data?.stages['service-purchase'] ?? {};
  return (
    <Screen
      title={words.title}
      right={
        <OperationButton<{ id: string }>
          main
          label={words.add}
          operation="startProject"
          onDone={({ id }) => void navigate({ to: '/projects/$id', params: { id }, search: {} })}
        />
      }
    >
      <List<Listed>
        path="/projects"
        label={words.title}
        values={values}
        onChange={(search) => void navigate({ to: '/projects', search })}
        rowKey={(row) => row.id}
        open={(row) => void navigate({ to: '/projects/$id', params: { id: row.id }, search: {} })}
        filters={[
          { name: 'q', label: words.keyword },
          {
            name: 'stage',
            label: words.stage,
            options: Object.entries(stages).map(([value, title]) => ({ value, label: say(title) })),
          },
          {
            name: 'due',
            label: words.due,
            options: [
              { value: 'overdue', label: words.overdue },
              { value: 'week', label: words.week },
            ],
          },
        ]}
        columns={[
          {
            id: 'title',
            title: words.name,
            sort: 'title',
            cell: (row) => (
              <Link to="/projects/$id" params={{ id: row.id }} search={{}}>
                {row.title}
              </Link>
            ),
          },
          {
            id: 'code',
            title: words.code,
            sort: 'code',
            cell: (row) => <span className="number">{row.code}</span>,
          },
          {
            id: 'stage',
            title: words.stage,
            cell: (row) => <span className="tag brand">{say(stages[row.stage]) || row.stage}</span>,
          },
          {
            id: 'method',
            title: words.method,
            cell: (row) => (row.method ? say(data?.methods[row.method]) : null),
          },
          {
            id: 'budget',
            title: words.budget,
            sort: 'budget',
            number: true,
            cell: (row) => <Money yuan={row.budget} />,
          },
          {
            id: 'next',
            title: words.next,
            sort: 'dueAt',
            cell: (row) => (row.nextDeadline ? <Heat due={row.nextDeadline.dueAt} /> : null),
          },
          { id: 'body', title: words.body, cell: (row) => row.bodyName },
        ]}
      />
    </Screen>
  );
}
