import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import type { Schema } from '../forms/schema.ts';
import type { Bilingual } from '../i18n/index.ts';
import type { Column } from './RecordTable.tsx';

export interface DescribedList {
  path: string;
  title: Bilingual;
  columns: (Column & { sort?: string })[];
  filters: Schema;
}

/** What a list of the API shows and by what it is searched and sorted, by the id of its operation. */
export const useDescribedList = (operation: string) =>
  useQuery({
    queryKey: ['list', operation],
    queryFn: () => call<DescribedList>(`/lists/${operation}`),
    staleTime: 600_000,
  });
