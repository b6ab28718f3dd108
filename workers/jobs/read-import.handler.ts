import { readImport as read } from '../../src/imports/read-import.ts';
import { fileStore } from '../../src/storage/index.ts';
import { pair } from '../job.ts';
import { readImport } from './read-import.ts';

export const readImportPair = pair(readImport, ({ engine, config, signal, finish }, { importId }) =>
  read({ engine, files: fileStore(config), maxRows: config.imports.maxRows, signal, finish }, importId),
);
