import { archive } from './archive.ts';
import { recordRetentionOver } from './deadline-record-retention.ts';

export const archiveEvents = {
  [archive.type]: archive,
  [recordRetentionOver.type]: recordRetentionOver,
};
