import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ListScreen } from '../lists/ListScreen.tsx';

const ownWords = inBoth({
  title: ['预算科目', 'Funding lines'],
  add: ['登记科目', 'Enter a line'],
  nothing: [
    '还没有预算科目。先有预算、后购买服务：由财务登记或从表格导入。',
    'No funding lines yet. First the budget, then the purchase: finance enters them or imports a spreadsheet.',
  ],
});

/** 预算科目: what there is, what is held, committed and paid, what is left. */
export function FundingLines() {
  const words = useWords(ownWords);
  const values = useSearch({ from: '/funding-lines' });
  const navigate = useNavigate();
  return (
    <ListScreen
      title={words.title}
      operation="listFundingLines"
      create="createFundingLine"
      createLabel={words.add}
      values={values}
      onChange={(search) => void navigate({ to: '/funding-lines', search })}
      empty={words.nothing}
      open={(row) => void navigate({ to: '/funding-lines/$id', params: { id: String(row.id) }, search: {} })}
      cells={{
        name: (row) => (
          <Link to="/funding-lines/$id" params={{ id: String(row.id) }} search={{}}>
            {String(row.name)}
          </Link>
        ),
      }}
    />
  );
}
