import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ApiFacts } from '../../ui/ApiFacts.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { OperationButton } from '../../ui/OperationForm.tsx';
import { Screen, Section } from '../../ui/Screen.tsx';

const ownWords = inBoth({
  list: ['单位', 'Bodies'],
  edit: ['修改（资料、政策规则、限额）', 'Change (entry, policies, thresholds)'],
  entry: ['单位资料', 'Entry'],
});

/** One purchasing body: place, level, staffing, its own policies and thresholds. */
export function Body() {
  const { id } = useParams({ from: '/bodies/$id' });
  const words = useWords(ownWords);
  const path = `/bodies/${id}`;
  const body = useQuery({
    queryKey: [path],
    queryFn: () => call<{ name: string } & Record<string, unknown>>(path),
  });
  return (
    <Loaded query={body}>
      {(shown) => (
        <Screen
          title={shown.name}
          crumbs={
            <Link to="/bodies" search={{}}>
              {words.list}
            </Link>
          }
          right={
            <OperationButton
              label={words.edit}
              operation="changeBody"
              at={{ id }}
              initial={shown}
              onDone={() => void body.refetch()}
            />
          }
        >
          <Section title={words.entry}>
            <ApiFacts operation="listBodies" record={shown} without={['name']} />
          </Section>
        </Screen>
      )}
    </Loaded>
  );
}
