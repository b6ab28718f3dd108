import { createContext, useContext } from 'react';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

export type Language = 'zh' | 'en';
export interface Bilingual {
  zh: string;
  en: string;
}

interface Speech {
  language: Language;
  words: Words;
  /** Words that the API gives in both languages. */
  say: (text: Bilingual | null | undefined) => string;
  change: (language: Language) => void;
}

export const speechIn = (language: Language, change: Speech['change']): Speech => ({
  language,
  words: language === 'zh' ? zh : en,
  say: (text) => text?.[language] ?? '',
  change,
});

export const SpeechContext = createContext<Speech>(speechIn('zh', () => {}));
export const useSpeech = () => useContext(SpeechContext);

const key = 'goufu-language';
export const rememberedLanguage = (): Language => (localStorage.getItem(key) === 'en' ? 'en' : 'zh');
export const rememberLanguage = (language: Language): void => localStorage.setItem(key, language);
