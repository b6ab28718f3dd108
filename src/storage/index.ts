import { join } from 'node:path';
import { DiskStore } from './disk.ts';
import { type S3Options, S3Store } from './s3.ts';
import type { FileStore } from './types.ts';

export { type FileType, fileTypes } from './file-types.ts';
export { drop, dropStale, spool } from './spool.ts';
export { endingOf, typeOfContent } from './type-of-content.ts';
export {
  ContentTooLarge,
  type FileStore,
  type Spooled,
  StorageUnavailable,
} from './types.ts';

/** The store that the configuration names: a bucket where there is one, otherwise a folder. */
export function fileStore(options: {
  dataDirectory: string;
  filesDirectory?: string;
  s3?: S3Options;
}): FileStore {
  const folder = options.filesDirectory ?? join(options.dataDirectory, 'files');
  return options.s3 ? new S3Store(options.s3, join(folder, 'incoming')) : new DiskStore(folder);
}
