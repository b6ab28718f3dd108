import { useQuery } from '@tanstack/react-query';
import { Button, Descriptions, Skeleton, Tabs, Tag } from 'antd';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import type { Organisation } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { ActionPanel } from '../../ui/ActionPanel.tsx';
import { Clocks } from '../../ui/Clocks.tsx';
import { ProblemAlert } from '../../ui/Problem.tsx';
import { History } from '../../ui/Timeline.tsx';
import { useCategories, useVocabulary } from '../../ui/useVocabulary.ts';
import { ContactLog } from './ContactLog.tsx';
import { EntryForm } from './EntryForm.tsx';
import { Records } from './Records.tsx';
import { ScorecardView } from './Scorecard.tsx';

/** One organisation: its entry, what can be done, contacts, clocks, history, scorecard. */
export function OrganisationPage({ id }: { id: string }) {
  const { words } = useSpeech();
  const { vocabulary, word } = useVocabulary();
  const { category } = useCategories();
  const [editing, edit] = useState(false);
  const path = `/organisations/${id}`;
  const found = useQuery({ queryKey: [path], queryFn: () => call<Organisation>(path) });
  if (found.error) return <ProblemAlert error={found.error} onRetry={() => found.refetch()} />;
  if (!found.data) return <Skeleton active />;
  const entry = found.data;
  const seq = entry.case?.seq ?? 0;
  const flag = (value: boolean) => (value ? words.yes : words.no);
  return (
    <>
      <h1>
        {entry.name} <Tag color="blue">{word(vocabulary?.stages.organisation, entry.status)}</Tag>
        <Button onClick={() => edit(true)}>{words.edit}</Button>
      </h1>
      {entry.case ? <ActionPanel path={path} seq={seq} /> : null}
      <Tabs
        destroyOnHidden
        items={[
          {
            key: 'entry',
            label: words.entry,
            children: (
              <Descriptions
                bordered
                size="small"
                column={2}
                items={[
                  { label: words.creditCode, children: entry.creditCode ?? words.none },
                  { label: words.legalForm, children: word(vocabulary?.legalForms, entry.legalForm) },
                  { label: words.legalStatus, children: word(vocabulary?.legalStatuses, entry.legalStatus) },
                  { label: words.industry, children: entry.industry },
                  { label: words.category, children: entry.categories.map(category).join('、') },
                  { label: words.staffCount, children: entry.staffCount },
                  { label: words.fundingSource, children: entry.fundingSource },
                  { label: words.activities, children: entry.activities },
                  { label: words.workingMethods, children: entry.workingMethods },
                  { label: words.district, children: entry.district },
                  { label: words.registrationAuthority, children: entry.registrationAuthority },
                  {
                    label: words.registrationLevel,
                    children: word(vocabulary?.registrationLevels, entry.registrationLevel),
                  },
                  { label: words.contactName, children: entry.contactName },
                  { label: words.contactPhone, children: entry.contactPhone },
                  { label: words.smallEnterprise, children: flag(entry.smallEnterprise) },
                  { label: words.unionLed, children: flag(entry.unionLed) },
                  { label: words.version, children: entry.version },
                ].map((item) => ({ ...item, key: item.label }))}
              />
            ),
          },
          ...(entry.case
            ? [{ key: 'records', label: words.records, children: <Records records={entry.case.records} /> }]
            : []),
          { key: 'contacts', label: words.contactLog, children: <ContactLog id={id} /> },
          { key: 'clocks', label: words.clocks, children: <Clocks path={path} seq={seq} /> },
          { key: 'scorecard', label: words.scorecard, children: <ScorecardView id={id} /> },
          { key: 'history', label: words.history, children: <History path={path} seq={seq} /> },
        ]}
      />
      {editing ? <EntryForm entry={entry} close={() => edit(false)} /> : null}
    </>
  );
}
