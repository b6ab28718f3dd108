import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { type Bilingual, useSpeech } from '../../i18n/index.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ApiFacts } from '../../ui/ApiFacts.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { OperationButton } from '../../ui/OperationForm.tsx';
import { Screen, Section } from '../../ui/Screen.tsx';

const ownWords = inBoth({
  list: ['分组与三项条件', 'Groups and the three tests'],
  figures: ['填写成本测算', 'Enter the costs'],
  judge: ['认定三项条件', 'Judge the three tests'],
  project: ['由本组立项', 'Make a project of it'],
  needs: ['组内需求', 'Needs of the group'],
  suitability: ['三项条件', 'The three tests'],
  met: ['符合', 'met'],
  notMet: ['不符合', 'not met'],
  open: ['尚未认定', 'not judged yet'],
});

interface Group {
  id: string;
  title: string;
  category: string;
  bodyId: string;
  projectId: string | null;
}

/** One group: its needs, the figures behind the three tests, the verdicts, and the project that comes of it. */
export function NeedGroup() {
  const { id } = useParams({ from: '/need-groups/$id' });
  const words = useWords(ownWords);
  const navigate = useNavigate();
  const path = `/need-groups/${id}`;
  const group = useQuery({ queryKey: [path], queryFn: () => call<Group>(path) });
  const again = () => void group.refetch();
  return (
    <Loaded query={group}>
      {(shown) => (
        <Screen
          title={shown.title}
          crumbs={
            <Link to="/need-groups" search={{}}>
              {words.list}
            </Link>
          }
          right={
            shown.projectId ? (
              <Link className="button main" to="/projects/$id" params={{ id: shown.projectId }} search={{}}>
                {words.project}
              </Link>
            ) : (
              <>
                <OperationButton
                  label={words.figures}
                  operation="enterGroupFigures"
                  at={{ id }}
                  onDone={again}
                />
                <OperationButton label={words.judge} operation="judgeNeedGroup" at={{ id }} onDone={again} />
                <OperationButton<{ id: string }>
                  main
                  label={words.project}
                  operation="startProject"
                  fixed={{ bodyId: shown.bodyId, groupId: id }}
                  onDone={(made) =>
                    void navigate({ to: '/projects/$id', params: { id: made.id }, search: {} })
                  }
                />
              </>
            )
          }
        >
          <Section title={shown.title}>
            <ApiFacts operation="listNeedGroups" record={shown} without={['title']} />
          </Section>
          <Suitability path={path} />
          <p>
            <Link to="/needs" search={{ groupId: id }}>
              {words.needs}
            </Link>
          </p>
        </Screen>
      )}
    </Loaded>
  );
}

interface Test {
  id?: string;
  title?: Bilingual;
  passed?: boolean | null;
  evidence?: unknown;
  sentence?: Bilingual;
}

/** What speaks for and against each of the three tests, as the API computes it. */
function Suitability({ path }: { path: string }) {
  const words = useWords(ownWords);
  const { say } = useSpeech();
  const found = useQuery({
    queryKey: [path, 'suitability'],
    queryFn: () => call<Record<string, unknown>>(`${path}/suitability`),
  });
  return (
    <Section title={words.suitability}>
      <Loaded query={found}>
        {(answer) => (
          <div className="stack">
            {Object.entries(answer)
              .filter(([, value]) => typeof value === 'object' && value !== null)
              .map(([name, value]) => {
                const test = value as Test;
                return (
                  <div key={name}>
                    <strong>{test.title ? say(test.title) : name}</strong>{' '}
                    {test.passed === undefined ? null : (
                      <span className={`tag ${test.passed ? 'done' : test.passed === false ? 'late' : ''}`}>
                        {test.passed ? words.met : test.passed === false ? words.notMet : words.open}
                      </span>
                    )}
                    <ul>
                      {linesOf(value, say).map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  </div>
                );
              })}
          </div>
        )}
      </Loaded>
    </Section>
  );
}

/** Every figure and sentence inside, one a line. */
function linesOf(value: unknown, say: (text: Bilingual) => string): string[] {
  if (value === null || typeof value !== 'object') return [];
  if ('zh' in value && 'en' in value) return [say(value as Bilingual)];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'title' || name === 'id' || inner === null || typeof inner === 'boolean') return [];
    if (typeof inner === 'object') return linesOf(inner, say);
    return [String(inner)];
  });
}
