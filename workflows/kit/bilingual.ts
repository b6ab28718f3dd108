export type { Bilingual } from '../calendar/index.ts';
