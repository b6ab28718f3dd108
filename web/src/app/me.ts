import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { call } from '../api/call.ts';
import type { Bilingual } from '../i18n/index.ts';

export interface MenuEntry {
  /** Also the address of its screen: /app/{id}. */
  id: string;
  title: Bilingual;
  count?: number;
}
export interface MenuGroup {
  id: string;
  title: Bilingual;
  entries: MenuEntry[];
}

export interface Me {
  id: string;
  name: string;
  language: 'zh' | 'en' | null;
  bodyId: string | null;
  bodyName: string | null;
  organisationId: string | null;
  organisationName: string | null;
  grants: { role: string; title: Bilingual; bodyName: string }[];
  menu: MenuGroup[];
}

/** Who is signed in; null when nobody is. */
export interface Session {
  me: Me | null;
  /** Nobody has set this server up yet. */
  firstRun: boolean;
}

export const useSession = () =>
  useQuery({
    queryKey: ['session'],
    queryFn: () => call<Session>('/sessions/current'),
    refetchInterval: 60_000,
    staleTime: 20_000,
  });

export const MeContext = createContext<Me | null>(null);

/** Who is signed in, inside the frame. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('outside the frame');
  return me;
}
