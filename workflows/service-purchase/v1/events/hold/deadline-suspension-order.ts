import { deadlineEvent } from '../deadline.ts';

/** The ordered suspension has reached its end (暂停期满): the project goes on by itself. */
export const suspensionOrderOver = deadlineEvent({
  rule: 'suspension-order',
  title: { zh: '责令暂停期满', en: 'Ordered suspension over' },
});
