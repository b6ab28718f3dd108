import type { Filters } from '../../ui/ListTable.tsx';
import { ContactLogList } from './Log.tsx';
import { OverdueContacts } from './Overdue.tsx';

/** Who has to be seen, and who was. */
export const Contacts = ({ values }: { values: Filters }) => (
  <>
    <OverdueContacts />
    <ContactLogList values={values} />
  </>
);
