/** A sentence in Chinese and in English; both are shown to users. */
export interface Bilingual {
  zh: string;
  en: string;
}
