import { useMemo } from 'react';
import { useSpeech } from './index.ts';

/** A word of ours in Chinese and English; with figures in it, a function of them. */
export type Word = readonly [zh: string, en: string];
// biome-ignore lint/suspicious/noExplicitAny: each word takes figures of its own.
export type Phrase = readonly [zh: (...given: any[]) => string, en: (...given: any[]) => string];

/** A screen's own words, beside it. A missing translation does not compile. */
export const inBoth = <const W extends Record<string, Word | Phrase>>(words: W): W => words;

type Said<W> = {
  [K in keyof W]: W[K] extends Word ? string : W[K] extends readonly [infer F, ...unknown[]] ? F : never;
};

/** The words of a screen in the language that the person reads. */
export function useWords<W extends Record<string, Word | Phrase>>(words: W): Said<W> {
  const { language } = useSpeech();
  return useMemo(
    () =>
      Object.fromEntries(
        Object.entries(words).map(([name, [zh, en]]) => [name, language === 'zh' ? zh : en]),
      ) as Said<W>,
    [words, language],
  );
}
