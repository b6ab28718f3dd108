import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, StrictMode, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Refused } from './api/call.ts';
import { useSession } from './app/me.ts';
import {
  type Language,
  rememberedLanguage,
  rememberLanguage,
  SpeechContext,
  speechIn,
} from './i18n/index.ts';
import { SignIn } from './screens/sign-in/SignIn.tsx';
import { Waiting } from './ui/Loaded.tsx';
import { ProblemAlert } from './ui/Problem.tsx';
import './ui/base.css';
import './ui/parts.css';
import './forms/forms.css';
import './screens/sign-in/sign-in.css';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal is an answer: asking again would only be refused again.
      retry: (count, error) => !(error instanceof Refused && error.problem.status > 0) && count < 2,
    },
  },
});

// What comes after the sign-in is loaded after it, so that the first picture is there at once.
const Inside = lazy(() => import('./app/Inside.tsx'));
const FirstRun = lazy(() => import('./screens/first-run/FirstRun.tsx'));

function Door() {
  const session = useSession();
  if (session.isLoading) return <Waiting />;
  if (session.error && !session.data)
    return <ProblemAlert error={session.error} onRetry={() => session.refetch()} />;
  const { me = null, firstRun = false } = session.data ?? {};
  const enter = () => void client.resetQueries();
  if (me) return <Inside me={me} />;
  if (firstRun) return <FirstRun onDone={enter} />;
  return <SignIn onDone={enter} />;
}

function Console() {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const change = (next: Language) => {
    rememberLanguage(next);
    setLanguage(next);
    void client.invalidateQueries();
  };
  return (
    <SpeechContext value={speechIn(language, change)}>
      <QueryClientProvider client={client}>
        <Suspense fallback={<Waiting />}>
          <Door />
        </Suspense>
      </QueryClientProvider>
    </SpeechContext>
  );
}

const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <StrictMode>
      <Console />
    </StrictMode>,
  );
