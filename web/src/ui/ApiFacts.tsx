import { useSpeech } from '../i18n/index.ts';
import { Loaded } from './Loaded.tsx';
import { RecordCell } from './RecordTable.tsx';
import { Facts } from './Screen.tsx';
import { useDescribedList } from './useDescribedList.ts';

/** One record with the names that its list has for its fields; what is not there is not shown. */
export function ApiFacts({
  operation,
  record,
  without = [],
}: {
  operation: string;
  record: object;
  without?: string[];
}) {
  const { say } = useSpeech();
  const described = useDescribedList(operation);
  const values = record as Record<string, unknown>;
  return (
    <Loaded query={described}>
      {({ columns }) => (
        <Facts
          facts={columns
            .filter(
              ({ field }) =>
                !without.includes(field) && values[field] !== null && values[field] !== undefined,
            )
            .map((column) => [
              say(column.title),
              <RecordCell key={column.field} column={column} value={values[column.field]} />,
            ])}
        />
      )}
    </Loaded>
  );
}
