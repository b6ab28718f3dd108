import type { SeparationOfDuties } from '../../../kit/workflow.ts';
import { contractSeparations } from './separation-contract.ts';

const separatePosts = {
  zh: '《政府采购法》第六十一条；政府采购内部控制：不相容岗位分离',
  en: 'Government Procurement Law Art. 61; internal control: incompatible posts are separated',
};
const needsManagement = {
  zh: '《政府采购需求管理办法》（财库〔2021〕22号）：审查人员与编制人员分离',
  en: 'Caiku [2021] 22: whoever sets the requirements does not review them',
};
const recusal = {
  zh: '《政府采购法》第十二条；《政府采购法实施条例》第九条',
  en: 'Government Procurement Law Art. 12; Implementing Regulation Art. 9',
};

const tenderSeparations: readonly SeparationOfDuties[] = [
  {
    id: 'needs-screening',
    first: ['SUBMIT_NEED', 'LINK_NEEDS', 'CLASSIFY'],
    second: ['SCREEN'],
    sentence: {
      zh: '提交、梳理需求的人员不得筛选该需求。请由其他审核人筛选。',
      en: 'Who brought in or sorted the needs does not screen them. Another reviewer has to.',
    },
    clause: separatePosts,
  },
  {
    id: 'initiation-author-decision',
    first: ['SUBMIT'],
    second: ['CONFIRM_FUNDS', 'APPROVE', 'REJECT'],
    sentence: {
      zh: '立项申请人不得确认经费、审核或决定该项目。',
      en: 'The author of an initiation neither confirms its funds nor reviews or decides it.',
    },
    clause: separatePosts,
  },
  {
    id: 'requirement-review',
    first: ['FINISH_SURVEY', 'SET_ADMISSION'],
    second: ['REVIEW_RISK'],
    sentence: {
      zh: '编制采购需求的人员不得审查该需求。请由其他审核人审查。',
      en: 'Who wrote the requirements does not review them. Another reviewer has to.',
    },
    clause: needsManagement,
  },
  {
    id: 'document-check',
    first: ['SET_ADMISSION', 'CHOOSE_METHOD'],
    second: ['APPROVE_DOCS', 'RETURN_DOCS'],
    sentence: {
      zh: '编制采购文件的人员不得审定该文件。请由其他审核人审定。',
      en: 'Who prepared the documents does not check them. Another reviewer has to.',
    },
    clause: separatePosts,
  },
  {
    id: 'method-approval',
    first: ['CHOOSE_METHOD', 'CHANGE_METHOD', 'CONTINUE_WITH_TWO'],
    second: ['APPROVE_EXCEPTION', 'REFUSE_EXCEPTION'],
    sentence: {
      zh: '申请变更采购方式的人员不得批准该申请。',
      en: 'Who asks for another method does not approve it.',
    },
    clause: separatePosts,
  },
  {
    id: 'cause-review',
    first: ['SET_ADMISSION', 'CHOOSE_METHOD', 'ISSUE_DOCS'],
    second: ['CAUSE_REVIEW'],
    sentence: {
      zh: '编制、发出采购文件的人员不得论证废标原因。',
      en: 'Who prepared or issued the documents does not review why the procurement failed.',
    },
    clause: separatePosts,
  },
  {
    id: 'panel-decision',
    first: ['CHECK_CONFORMITY', 'SCORE', 'SIGN_REPORT'],
    second: ['CONFIRM_WINNER'],
    sentence: {
      zh: '评审小组成员不得同时决定中标（成交）供应商。',
      en: 'A member of the panel does not decide on the winner.',
    },
    clause: separatePosts,
  },
  {
    id: 'bidder-buyer',
    first: ['SUBMIT_BID', 'SUBMIT_FINAL_OFFER'],
    second: [
      'ISSUE_DOCS',
      'APPROVE_OPENING',
      'OPEN',
      'QUALIFY',
      'CHECK_CONFORMITY',
      'SCORE',
      'CONFIRM_WINNER',
      'PASS',
    ],
    sentence: {
      zh: '与供应商有利害关系的人员应当回避，代表供应商投标的人员不得办理采购、评审和验收事项。',
      en: 'Who bids for a supplier takes no part in the purchase, the evaluation or the acceptance.',
    },
    clause: recusal,
  },
];

/** Posts that one person may not hold in one project (不相容岗位分离), checked over its whole history. */
export const separations: readonly SeparationOfDuties[] = [...tenderSeparations, ...contractSeparations];
