import { base } from '../project/base.ts';

/** The file is kept for 15 years from the end of the procurement (政府采购法 Art. 42). */
const keeping = base.createStateConfig({
  initial: 'kept',
  entry: { type: 'arm', params: { rule: 'record-retention' } },
  exit: { type: 'cancel', params: { rule: 'record-retention' } },
  states: {
    kept: {
      meta: { title: { zh: '档案保存中', en: 'Records kept' } },
      on: { 'deadline.record-retention': { target: 'disposable' } },
    },
    disposable: { type: 'final', meta: { title: { zh: '保存期满', en: 'Retention over' } } },
  },
});

/** 归档. */
export const archivedState = base.createStateConfig({
  ...keeping,
  id: 'archived',
  meta: { title: { zh: '已归档', en: 'Archived' }, stage: 'archived' },
});

/** 提前终止: settled, evaluated and archived like any other, but the contract did not run to its end. */
export const terminatedState = base.createStateConfig({
  ...keeping,
  id: 'terminated',
  meta: { title: { zh: '提前终止（已归档）', en: 'Terminated early, archived' }, stage: 'terminated' },
});
