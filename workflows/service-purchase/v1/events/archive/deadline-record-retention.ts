import { deadlineEvent } from '../deadline.ts';

/** The records have been kept as long as the law asks (保存期满): they may be destroyed. */
export const recordRetentionOver = deadlineEvent({
  rule: 'record-retention',
  title: { zh: '采购文件保存期满', en: 'Retention of the records over' },
});
