export type { Series } from './blocks.ts';
export { drawUp, type Item, numberKey, type PaperDefinition } from './define.ts';
export { renderDocx } from './docx.ts';
export { paperDefinitions } from './kinds/index.ts';
export { renderPage } from './page.ts';
export type { Data, Organisation, PaperRecord } from './record.ts';
