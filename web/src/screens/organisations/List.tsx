import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { ListedOrganisation } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { type Filters, ListTable } from '../../ui/ListTable.tsx';
import { useBodies, useCategories, useVocabulary } from '../../ui/useVocabulary.ts';
import { EntryForm } from './EntryForm.tsx';

/** 社会组织台账: the ledger as a list, filtered by its address. */
export function OrganisationList({ values }: { values: Filters }) {
  const { words } = useSpeech();
  const { vocabulary, word, options } = useVocabulary();
  const bodies = useBodies();
  const { categories, category } = useCategories();
  const navigate = useNavigate();
  const [adding, add] = useState(false);
  return (
    <>
      <h1>{words.organisations}</h1>
      <ListTable<ListedOrganisation>
        path="/organisations"
        values={values}
        onChange={(search) => navigate({ to: '/organisations', search })}
        rowKey={(row) => row.id}
        filters={[
          { name: 'q', label: words.keyword },
          { name: 'status', label: words.status, options: options(vocabulary?.stages.organisation) },
          { name: 'legalForm', label: words.legalForm, options: options(vocabulary?.legalForms) },
          { name: 'industry', label: words.industry },
          { name: 'category', label: words.category, options: categories },
          { name: 'district', label: words.district },
          {
            name: 'unionFounded',
            label: words.unionFounded,
            options: [
              { value: 'true', label: words.yes },
              { value: 'false', label: words.no },
            ],
          },
          {
            name: 'bodyId',
            label: words.body,
            options: bodies.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        extra={<Button onClick={() => add(true)}>{words.add}</Button>}
        columns={[
          {
            title: words.name,
            render: (_, row) => (
              <Link to="/organisations/$id" params={{ id: row.id }}>
                {row.name}
              </Link>
            ),
          },
          { title: words.creditCode, dataIndex: 'creditCode' },
          { title: words.legalForm, render: (_, row) => word(vocabulary?.legalForms, row.legalForm) },
          { title: words.status, render: (_, row) => word(vocabulary?.stages.organisation, row.status) },
          { title: words.industry, dataIndex: 'industry' },
          { title: words.category, render: (_, row) => row.categories.map(category).join('、') },
          { title: words.staffCount, dataIndex: 'staffCount', align: 'right' },
          { title: words.district, dataIndex: 'district' },
          { title: words.lastContact, dataIndex: 'lastContactOn' },
          { title: words.unionFounded, dataIndex: 'unionFoundedOn' },
          { title: words.contactName, dataIndex: 'contactName' },
          { title: words.contactPhone, dataIndex: 'contactPhone' },
        ]}
      />
      {adding ? <EntryForm close={() => add(false)} /> : null}
    </>
  );
}
