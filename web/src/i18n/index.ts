import { createContext, useContext } from 'react';

export type Language = 'zh' | 'en';
export interface Bilingual {
  zh: string;
  en: string;
}

interface Speech {
  language: Language;
  /** Words that the API gives in both languages. */
  say: (text: Bilingual | null | undefined) => string;
  change: (language: Language) => void;
}

export const speechIn = (language: Language, change: Speech['change']): Speech => ({
  language,
  say: (text) => text?.[language] ?? '',
  change,
});

export const SpeechContext = createContext<Speech>(speechIn('zh', () => {}));
export const useSpeech = () => useContext(SpeechContext);

const key = 'goufu-language';
export const rememberedLanguage = (): Language => (localStorage.getItem(key) === 'en' ? 'en' : 'zh');
export const rememberLanguage = (language: Language): void => localStorage.setItem(key, language);
