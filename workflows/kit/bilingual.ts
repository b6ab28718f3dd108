/** Text in the two languages of the console: Chinese first, English second. */
export interface Bilingual {
  zh: string;
  en: string;
}
