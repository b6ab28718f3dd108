import { useNavigate, useSearch } from '@tanstack/react-router';
import { inBoth, useWords } from '../../i18n/words.ts';
import { ListScreen } from '../lists/ListScreen.tsx';

const ownWords = inBoth({
  bodies: ['单位', 'Bodies'],
  addBody: ['新增单位', 'Add a body'],
  users: ['人员角色', 'People and roles'],
  addUser: ['新增人员', 'Add a person'],
});

/** 单位: the tree of purchasing bodies. */
export function Bodies() {
  const values = useSearch({ from: '/bodies' });
  const words = useWords(ownWords);
  const navigate = useNavigate();
  return (
    <ListScreen
      title={words.bodies}
      operation="listBodies"
      create="createBody"
      createLabel={words.addBody}
      values={values}
      onChange={(search) => void navigate({ to: '/bodies', search })}
      open={(row) => void navigate({ to: '/bodies/$id', params: { id: String(row.id) } })}
    />
  );
}

/** 人员角色: accounts and what they may do where. */
export function Users() {
  const values = useSearch({ from: '/users' });
  const words = useWords(ownWords);
  const navigate = useNavigate();
  return (
    <ListScreen
      title={words.users}
      operation="listUsers"
      create="createUser"
      createLabel={words.addUser}
      values={values}
      onChange={(search) => void navigate({ to: '/users', search })}
      open={(row) => void navigate({ to: '/users/$id', params: { id: String(row.id) } })}
    />
  );
}
