import { applyImport as apply } from '../../src/imports/apply-import.ts';
import { pair } from '../job.ts';
import { applyImport } from './apply-import.ts';

export const applyImportPair = pair(applyImport, ({ engine, signal, finish }, { importId }) =>
  apply({ engine, signal, finish }, importId),
);
