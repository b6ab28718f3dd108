import type { Readable } from 'node:stream';

/** Content that has come in whole and lies in a file of its own; it is kept or dropped, never left. */
export interface Spooled {
  path: string;
  /** Lower-case hexadecimal. */
  sha256: string;
  bytes: number;
}

export interface Opened {
  bytes: number;
  stream: Readable;
}

export interface Kept {
  sha256: string;
  /** Last time that somebody handed it in. */
  at: Date;
}

/** Where the files are (文件存储): each under the SHA-256 of its content, so that none is ever overwritten by another. */
export interface FileStore {
  /** Folder of what is still coming in. */
  readonly incoming: string;
  /** Takes over the spooled file. Content that is there already becomes young again. */
  keep(file: Spooled): Promise<void>;
  open(sha256: string): Promise<Opened | undefined>;
  /** When it was last handed in, or undefined where it is not. */
  age(sha256: string): Promise<Date | undefined>;
  remove(sha256: string): Promise<void>;
  list(): AsyncIterable<Kept>;
}

/** More came than may come. */
export class ContentTooLarge extends Error {
  constructor(readonly limit: number) {
    super(`content exceeds ${limit} bytes`);
    this.name = 'ContentTooLarge';
  }
}

/** The store does not answer, or answers that it cannot. */
export class StorageUnavailable extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`file storage: ${what}`, options);
    this.name = 'StorageUnavailable';
  }
}
