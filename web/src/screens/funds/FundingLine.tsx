import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { call } from '../../api/call.ts';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ApiFacts } from '../../ui/ApiFacts.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { RecordTable } from '../../ui/RecordTable.tsx';
import { Screen, Section } from '../../ui/Screen.tsx';
import { useDescribedList } from '../../ui/useDescribedList.ts';

const ownWords = inBoth({
  list: ['预算科目', 'Funding lines'],
  entries: ['流水', 'Entries'],
});

/** One line: its balance and every hold, commitment, release and payment. */
export function FundingLine() {
  const { id } = useParams({ from: '/funding-lines/$id' });
  const words = useWords(ownWords);
  const path = `/funding-lines/${id}`;
  const line = useQuery({ queryKey: [path], queryFn: () => call<{ code: string; name: string }>(path) });
  const entries = useQuery({
    queryKey: [path, 'entries'],
    queryFn: () => call<{ items: Record<string, unknown>[] }>(`${path}/entries`),
  });
  const described = useDescribedList('listFundingLineEntries');
  return (
    <Loaded query={line}>
      {(shown) => (
        <Screen
          title={`${shown.code} ${shown.name}`}
          crumbs={
            <Link to="/funding-lines" search={{}}>
              {words.list}
            </Link>
          }
        >
          <Section title={shown.name}>
            <ApiFacts operation="listFundingLines" record={shown} without={['name']} />
          </Section>
          <Section title={words.entries} flush>
            <Loaded query={entries}>
              {({ items }) => <RecordTable columns={described.data?.columns ?? []} rows={items} />}
            </Loaded>
          </Section>
        </Screen>
      )}
    </Loaded>
  );
}
