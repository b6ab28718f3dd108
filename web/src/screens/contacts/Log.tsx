import { Link, useNavigate } from '@tanstack/react-router';
import type { LoggedContact } from '../../api/types.ts';
import { useSpeech } from '../../i18n/index.ts';
import { type Filters, ListTable } from '../../ui/ListTable.tsx';
import { useBodies } from '../../ui/useVocabulary.ts';

/** 联系记录: the log over all organisations, filtered by its address. */
export function ContactLogList({ values }: { values: Filters }) {
  const { words } = useSpeech();
  const bodies = useBodies();
  const navigate = useNavigate();
  return (
    <>
      <h2>{words.contactLog}</h2>
      <ListTable<LoggedContact>
        path="/contacts"
        values={values}
        onChange={(search) => navigate({ to: '/contacts', search })}
        rowKey={(row) => row.id}
        filters={[
          { name: 'q', label: words.contactWords },
          { name: 'from', label: words.fromDay, day: true },
          { name: 'to', label: words.toDay, day: true },
          {
            name: 'bodyId',
            label: words.body,
            options: bodies.map(({ id, name }) => ({ value: id, label: name })),
          },
        ]}
        columns={[
          { title: words.on, dataIndex: 'on', width: 120 },
          {
            title: words.name,
            render: (_, row) => (
              <Link to="/organisations/$id" params={{ id: row.organisationId }}>
                {row.organisationName}
              </Link>
            ),
          },
          { title: words.way, dataIndex: 'way', width: 160 },
          { title: words.note, dataIndex: 'note' },
        ]}
      />
    </>
  );
}
