import { useParams, useSearch } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ComponentType, lazy, Suspense } from 'react';
import { useSpeech } from '../i18n/index.ts';
import { Waiting } from '../ui/Loaded.tsx';

const theme = {
  token: {
    colorPrimary: '#17497f',
    colorLink: '#17497f',
    colorTextDescription: '#4a5866',
    colorTextDisabled: '#5f6b78',
  },
};

/** Screens that are not yet drawn by our own parts stand in the frame of their library. */
export function inLibrary<P extends { values?: object; id?: string }>(load: () => Promise<ComponentType<P>>) {
  const Screen = lazy(async () => ({ default: (await load()) as ComponentType<object> }));
  return function Framed() {
    const { language } = useSpeech();
    const values = useSearch({ strict: false });
    const { id } = useParams({ strict: false }) as { id?: string };
    return (
      <ConfigProvider
        locale={language === 'zh' ? zhCN : enUS}
        theme={theme}
        button={{ autoInsertSpace: false }}
      >
        <App>
          <Suspense fallback={<Waiting />}>
            <Screen {...({ values, id } as object)} />
          </Suspense>
        </App>
      </ConfigProvider>
    );
  };
}
