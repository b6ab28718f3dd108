import { join } from 'node:path';
import { type BidOwners, bidOwners } from './bid-owners.ts';
import { fileReceiptKey, passingReceiptKey, type ReceiptKey } from './receipt-key.ts';
import { fileSystemKey, passingSystemKey, type SystemKey } from './system-key.ts';

/** The server's two keys, neither of which is ever in the database, and what follows from the first. */
export interface SealingKeys {
  system: SystemKey;
  receipts: ReceiptKey;
  owners: BidOwners;
}

const keysOf = (system: SystemKey, receipts: ReceiptKey): SealingKeys => ({
  system,
  receipts,
  owners: bidOwners(system),
});

/** Files under `GOUFU_DATA/keys`, unless their paths are given. */
export function fileKeys(options: {
  dataDirectory: string;
  systemKeyFile?: string;
  receiptKeyFile?: string;
}): SealingKeys {
  const { dataDirectory, systemKeyFile, receiptKeyFile } = options;
  return keysOf(
    fileSystemKey(systemKeyFile ?? join(dataDirectory, 'keys', 'system-key.age')),
    fileReceiptKey(receiptKeyFile ?? join(dataDirectory, 'keys', 'receipt-key.pem')),
  );
}

let ofThisProcess: SealingKeys | undefined;

/** Keys that end with the process: the default of an engine that is made without a configuration. */
export function passingKeys(): SealingKeys {
  ofThisProcess ??= keysOf(passingSystemKey(), passingReceiptKey());
  return ofThisProcess;
}
