import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';

interface Subject {
  title: Bilingual;
  about: Bilingual;
}

/** What operations are grouped by: a route's tag is one of these. In the order in which a project meets them. */
export const subjects = {
  sessions: {
    title: { zh: '登录', en: 'Signing in' },
    about: {
      zh: '用登录名和密码换取会话；程序改用密钥，无须登录。',
      en: 'A session for a login and a password. Programs use a key instead and sign in nowhere.',
    },
  },
  keys: {
    title: { zh: '密钥', en: 'Keys' },
    about: {
      zh: '程序用的 API 密钥。密钥本身只在创建时给出一次。',
      en: 'API keys of programs. The secret itself is shown once, when the key is made.',
    },
  },
  bodies: {
    title: { zh: '采购单位', en: 'Purchasing bodies' },
    about: {
      zh: '省、市、县各级采购人，及其可自行规定的标准。',
      en: 'The bodies that buy, a tree of province, city and county, and the policy values that are theirs to set.',
    },
  },
  users: {
    title: { zh: '用户与职责', en: 'People and roles' },
    about: {
      zh: '用户账户，及其在各单位、各项目中的职责。',
      en: 'Accounts, and the roles that people hold at a body or in a project.',
    },
  },
  needs: {
    title: { zh: '服务需求', en: 'Needs' },
    about: {
      zh: '职工的服务需求：登记、查重、合并、归组和筛选。',
      en: 'What employees need: entered, checked for duplicates, merged, grouped and screened.',
    },
  },
  'collection-rounds': {
    title: { zh: '需求征集', en: 'Collection rounds' },
    about: {
      zh: '一次公开征集及其填报链接；填报人无须账户。',
      en: 'A call for needs with its open links; who fills in the form needs no account.',
    },
  },
  'funding-lines': {
    title: { zh: '经费来源', en: 'Budget lines' },
    about: {
      zh: '预算额度及其占用、承诺和支付。',
      en: 'Money that may be spent: what of it is held, committed and paid.',
    },
  },
  projects: {
    title: { zh: '项目', en: 'Projects' },
    about: {
      zh: '购买服务项目：立项、查询、查看现状或某一时点。',
      en: 'Projects that purchase a service: start one, find some, read one as it is or as it was.',
    },
  },
  cases: {
    title: { zh: '办理', en: 'Steps of a project' },
    about: {
      zh: '项目能办什么、怎样办、办过什么、还有哪些期限。',
      en: 'What can be done with a project, how, what was done, and which clocks run.',
    },
  },
  batches: {
    title: { zh: '分包与批次', en: 'Batches' },
    about: {
      zh: '一次采购中的多个包，一并办理。',
      en: 'Several lots of one tender, taken through their steps together.',
    },
  },
  partners: {
    title: { zh: '合作单位', en: 'Partner bodies' },
    about: {
      zh: '与其他采购单位共享一个项目。',
      en: 'A project that is shared with other purchasing bodies.',
    },
  },
  records: {
    title: { zh: '项目记录', en: 'Records of a project' },
    about: {
      zh: '项目的投标、评审、合同、支付、质疑等记录。',
      en: 'Bids, panels, contracts, payments, challenges and whatever else a project has on record.',
    },
  },
  'sealed-bids': {
    title: { zh: '密封投标', en: 'Sealed bids' },
    about: {
      zh: '密封投标的密钥、回执和开启。开标前任何人看不到内容。',
      en: 'Keys, receipts and the opening of sealed bids. Nobody sees a bid before it is opened.',
    },
  },
  experts: {
    title: { zh: '评审专家', en: 'Experts' },
    about: {
      zh: '专家库及可核验的随机抽取。',
      en: 'The pool of experts, and draws that anybody can verify.',
    },
  },
  scoring: {
    title: { zh: '评审打分', en: 'Scoring' },
    about: { zh: '评审专家的打分草稿。', en: 'Drafts of the panel’s score sheets.' },
  },
  acceptance: {
    title: { zh: '履约与验收', en: 'Delivery and acceptance' },
    about: {
      zh: '服务人次、职工意见和验收。',
      en: 'Persons served, what employees say of the service, and its acceptance.',
    },
  },
  evaluation: {
    title: { zh: '绩效评价', en: 'Evaluation' },
    about: { zh: '绩效评价的数据和结果。', en: 'Figures and results of the evaluation of performance.' },
  },
  organisations: {
    title: { zh: '社会组织', en: 'Social organisations' },
    about: {
      zh: '社会组织台账：登记、联系、资格和评分卡。',
      en: 'The ledger of those who may bid: registration, contact, standing and score card.',
    },
  },
  targets: {
    title: { zh: '工作目标', en: 'Targets' },
    about: {
      zh: '培育和联系社会组织的目标及完成情况。',
      en: 'What a body means to reach with organisations, and how far it is.',
    },
  },
  documents: {
    title: { zh: '文件', en: 'Documents' },
    about: { zh: '登记文件并上传、下载其内容。', en: 'Documents on record and their content, up and down.' },
  },
  papers: {
    title: { zh: '文书', en: 'Papers' },
    about: {
      zh: '由项目记录生成的公告、合同、报告等文书。',
      en: 'Notices, contracts and reports that are made from the record.',
    },
  },
  trace: {
    title: { zh: '全程追溯', en: 'Trace' },
    about: {
      zh: '从需求到评价的完整脉络，以及缺口。',
      en: 'The thread from need to evaluation, and where it is torn.',
    },
  },
  inbox: {
    title: { zh: '待办', en: 'Inbox' },
    about: { zh: '我的待办，最紧迫的在前。', en: 'My open steps, the most urgent first.' },
  },
  notifications: {
    title: { zh: '通知', en: 'Notifications' },
    about: { zh: '给我的通知，以及接收方式。', en: 'What I was told, and how I want to be told.' },
  },
  feed: {
    title: { zh: '事件流', en: 'Feed' },
    about: {
      zh: '全部事件，按提交次序，不遗漏。',
      en: 'Every event in the order of commits, without a gap.',
    },
  },
  webhooks: {
    title: { zh: '事件推送', en: 'Webhooks' },
    about: { zh: '把事件推送到贵方系统，附签名。', en: 'Events sent to a system of yours, signed.' },
  },
  reports: {
    title: { zh: '统计报告', en: 'Reports' },
    about: {
      zh: '年度统计及其每个数字背后的清单。',
      en: 'The figures of a year, and the list behind each of them.',
    },
  },
  imports: {
    title: { zh: '表格导入', en: 'Imports' },
    about: {
      zh: '从电子表格批量导入，先核对后入库。',
      en: 'Spreadsheets read in bulk: checked first, entered on your word.',
    },
  },
  rules: {
    title: { zh: '规则', en: 'Rules' },
    about: {
      zh: '现行规则及其法律依据。',
      en: 'The rules in force, each with the clause that it rests on.',
    },
  },
  vocabulary: {
    title: { zh: '名词与表单', en: 'Words and forms' },
    about: {
      zh: '清单和表单中出现的名词、取值，以及每个操作的表单。',
      en: 'The words and values of lists and forms, and the form of every operation.',
    },
  },
  calendar: {
    title: { zh: '工作日历', en: 'Calendar' },
    about: { zh: '法定节假日与调休。', en: 'Holidays and working days by decree.' },
  },
  tools: {
    title: { zh: '计算工具', en: 'Calculators' },
    about: {
      zh: '不需要项目也不需要登录的计算：期限、价格分、排序等。',
      en: 'Calculations that need no project and no login: periods, price scores, rankings.',
    },
  },
  admin: {
    title: { zh: '运维', en: 'Operation' },
    about: {
      zh: '后台任务、核对结果和重算。',
      en: 'Background jobs, what checks found, and recalculations.',
    },
  },
} as const satisfies Record<string, Subject>;

export type SubjectId = keyof typeof subjects;
