import { useQuery } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import type { Body, Me, Page, Vocabulary } from '../api/types.ts';
import { type Bilingual, useSpeech } from '../i18n/index.ts';

const long = { staleTime: 10 * 60_000 };

/** The domain's words in both languages, as the API gives them. */
export function useVocabulary() {
  const { say } = useSpeech();
  const { data } = useQuery({
    queryKey: ['vocabulary'],
    queryFn: () => call<Vocabulary>('/vocabulary'),
    ...long,
  });
  const word = (table: Record<string, Bilingual> | undefined, id: string | null | undefined) =>
    id ? say(table?.[id]) || id : '';
  const options = (table: Record<string, Bilingual> | undefined) =>
    Object.entries(table ?? {}).map(([value, title]) => ({ value, label: say(title) }));
  return { vocabulary: data, word, options };
}

export const useMe = () =>
  useQuery({ queryKey: ['me'], queryFn: () => call<Me>('/me'), retry: false, ...long });

export function useBodies() {
  const { data } = useQuery({
    queryKey: ['bodies'],
    queryFn: () => call<Page<Body>>('/bodies?limit=200'),
    ...long,
  });
  return data?.items ?? [];
}

/** The categories of services (服务类别). */
export function useCategories() {
  const { say } = useSpeech();
  const { data } = useQuery({
    queryKey: ['categories'],
    queryFn: () => call<Page<{ id: string; title: Bilingual }>>('/categories'),
    ...long,
  });
  const categories = (data?.items ?? []).map(({ id, title }) => ({ value: id, label: say(title) }));
  return { categories, category: (id: string) => categories.find(({ value }) => value === id)?.label ?? id };
}
