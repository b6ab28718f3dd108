import { join } from 'node:path';
import { fileReceiptKey, passingReceiptKey, type ReceiptKey } from './receipt-key.ts';
import { fileSystemKey, passingSystemKey, type SystemKey } from './system-key.ts';

/** The server's two keys; neither is ever in the database. */
export interface SealingKeys {
  system: SystemKey;
  receipts: ReceiptKey;
}

/** Files under `GOUFU_DATA/keys`, unless their paths are given. */
export function fileKeys(options: {
  dataDirectory: string;
  systemKeyFile?: string;
  receiptKeyFile?: string;
}): SealingKeys {
  const { dataDirectory, systemKeyFile, receiptKeyFile } = options;
  return {
    system: fileSystemKey(systemKeyFile ?? join(dataDirectory, 'keys', 'system-key.age')),
    receipts: fileReceiptKey(receiptKeyFile ?? join(dataDirectory, 'keys', 'receipt-key.pem')),
  };
}

let ofThisProcess: SealingKeys | undefined;

/** Keys that end with the process: the default of an engine that is made without a configuration. */
export function passingKeys(): SealingKeys {
  ofThisProcess ??= { system: passingSystemKey(), receipts: passingReceiptKey() };
  return ofThisProcess;
}
