import type { SystemStep } from '../../kit/workflow.ts';

/** What the system does in the ledger by itself. */
export const systemSteps: Record<string, SystemStep> = {
  /** One of its projects was graded 差 (绩效评价为差，台账暂停). */
  'suspend-organisation': {
    event: 'SUSPEND',
    data: ({ reason, projectId }) => ({ reason, projectId }),
    exception: {
      code: 'SUSPEND_REFUSED',
      sentence: {
        zh: '绩效评价为差，但台账未能自动暂停，请管理人员核对后处理：',
        en: 'The grade was poor, but the ledger entry could not be suspended; an officer has to look at it: ',
      },
    },
  },
};
