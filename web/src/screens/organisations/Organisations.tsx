import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ListScreen } from '../lists/ListScreen.tsx';

const ownWords = inBoth({
  title: ['社会组织台账', 'Ledger of social organisations'],
  add: ['登记组织', 'Enter an organisation'],
  nothing: [
    '台账里还没有组织。逐个登记，或从表格导入。',
    'No organisations yet. Enter them one by one, or import a spreadsheet.',
  ],
});

/** 台账: every organisation, its standing, licences, inspections and last contact. */
export function Organisations() {
  const words = useWords(ownWords);
  const values = useSearch({ from: '/organisations' });
  const navigate = useNavigate();
  return (
    <ListScreen
      title={words.title}
      operation="listOrganisations"
      create="createOrganisation"
      createLabel={words.add}
      values={values}
      onChange={(search) => void navigate({ to: '/organisations', search })}
      empty={words.nothing}
      shown={[
        'name',
        'creditCode',
        'legalForm',
        'status',
        'statusTitle',
        'district',
        'lastContactOn',
        'contactDue',
      ]}
      open={(row) => void navigate({ to: '/organisations/$id', params: { id: String(row.id) }, search: {} })}
      cells={{
        name: (row) => (
          <Link to="/organisations/$id" params={{ id: String(row.id) }} search={{}}>
            {String(row.name)}
          </Link>
        ),
      }}
    />
  );
}
