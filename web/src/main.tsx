import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Refused } from './api/call.ts';
import {
  type Language,
  rememberedLanguage,
  rememberLanguage,
  SpeechContext,
  speechIn,
} from './i18n/index.ts';
import { router } from './routes.tsx';
import './style.css';

const client = new QueryClient({
  defaultOptions: {
    // A refusal is an answer: asking again would only be refused again.
    queries: {
      retry: (count, error) => !(error instanceof Refused && error.problem.status > 0) && count < 2,
    },
  },
});

// antd's own are too pale to read; these pass the contrast test. Nothing moves for who asked for that.
const theme = {
  token: {
    colorPrimary: '#0958d9',
    colorLink: '#0958d9',
    colorTextDescription: '#595959',
    colorTextDisabled: '#6b6b6b',
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
};

function Console() {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  const change = (next: Language) => {
    rememberLanguage(next);
    setLanguage(next);
    void client.invalidateQueries();
  };
  document.documentElement.lang = language;
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <SpeechContext value={speechIn(language, change)}>
      <ConfigProvider
        locale={language === 'zh' ? zhCN : enUS}
        theme={theme}
        button={{ autoInsertSpace: false }}
      >
        <App>
          <QueryClientProvider client={client}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </App>
      </ConfigProvider>
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
