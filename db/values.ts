/**
 * What a column of few words may say. One list each: the column's type, the database's CHECK (both by `enum` in
 * `db/schema`) and the schemas of the API are made from it. The words are those that the workflows' events write.
 */

export const caseStatuses = ['active', 'done'] as const;
export const actorKinds = ['person', 'key', 'system', 'hidden'] as const;
export const clockStatuses = ['armed', 'frozen', 'breached', 'met', 'fired', 'cancelled'] as const;
export const clockKinds = ['statutory', 'internal'] as const;
/** What happens when it is due: an event is fired, a role is reminded, or a window simply closes. */
export const whenDue = ['fires', 'chases', 'window'] as const;

/** social-group 社会团体 | non-enterprise 民办非企业单位 | foundation 基金会 | law-firm 律师事务所 | grassroots 草根组织 */
export const legalForms = [
  'social-group',
  'non-enterprise',
  'foundation',
  'enterprise',
  'public-institution',
  'law-firm',
  'grassroots',
] as const;
/** registered: with the civil affairs, the market or the judicial authority. */
export const legalStatuses = ['registered', 'grassroots'] as const;
/** 登记管理机关的层级 */
export const registrationLevels = ['national', 'province', 'city', 'county'] as const;
/** Follows the organisation's case. */
export const standings = [
  'candidate',
  'vetted',
  'connected',
  'demonstration',
  'suspended',
  'deregistered',
] as const;

/** fiscal 财政性资金 | union 工会经费 | mixed 不能分割的混合资金 */
export const fundKinds = ['fiscal', 'union', 'mixed'] as const;
export const fundEntryKinds = ['hold', 'release', 'commit', 'uncommit', 'pay'] as const;
/** merge 合并 | separate 撤销合并 */
export const mergeActs = ['merge', 'separate'] as const;

export const bidStatuses = [
  'sealed',
  'withdrawn',
  'cover',
  'opened',
  'unopened',
  'unqualified',
  'nonconforming',
  'invalid',
  'valid',
] as const;
/** Which envelopes are opened together. */
export const openings = ['opening', 'after-technical-report', 'final-offers'] as const;
export const receiptKinds = ['submitted', 'withdrawn', 'final-offer'] as const;
/** expert 评审专家 | rep 采购人代表 */
export const panelKinds = ['expert', 'rep'] as const;
export const panelStatuses = ['serving', 'recused'] as const;
/** panel 评审小组 | evaluators 绩效评价人 */
export const drawPurposes = ['panel', 'evaluators'] as const;
export const tieKinds = ['employment', 'director', 'shareholder', 'kinship', 'other'] as const;

export const challengeMatters = ['document', 'process', 'result'] as const;
export const challengeStatuses = [
  'challenged',
  'replied',
  'complained',
  'accepted',
  'upheld',
  'dismissed',
  'withdrawn',
  'lapsed',
] as const;

export const contractStatuses = ['draft', 'signed', 'terminated', 'void'] as const;
/** supplement 补充合同 | extension 延期 */
export const amendmentKinds = ['supplement', 'extension'] as const;
export const amendmentStatuses = ['proposed', 'agreed', 'rejected', 'withdrawn'] as const;
export const instruments = ['contract', 'supplement', 'extension'] as const;
export const parties = ['buyer', 'supplier'] as const;
export const signingMethods = ['online', 'electronic-seal', 'electronic-signature', 'paper'] as const;
export const penaltyStatuses = ['charged', 'waived'] as const;
export const milestoneStatuses = ['planned', 'reported', 'accepted', 'rejected'] as const;
export const faults = ['supplier', 'buyer', 'force-majeure', 'none'] as const;
/** void: its contract is. */
export const paymentStatuses = ['requested', 'approved', 'paid', 'void'] as const;
export const acceptanceVerdicts = ['passed', 'rework', 'failed'] as const;
export const reviewStatuses = ['open', 'scored', 'reviewed', 'returned', 'appealed', 'final'] as const;

export const sheetFormats = ['csv', 'xlsx'] as const;
export const importModes = ['all-or-nothing', 'good-rows'] as const;
export const importStatuses = ['reading', 'ready', 'refused', 'applying', 'applied', 'cancelled'] as const;
export const importRowStatuses = ['new', 'changed', 'same', 'error'] as const;

export const languages = ['zh', 'en'] as const;
export const messageKinds = [
  'reminder',
  'escalation',
  'digest',
  'contact-duty',
  'licence-expiry',
  'annual-inspection',
] as const;
/** Marks of a clock that passed: shares of its time, the due instant, the steps of the ladder after it. */
export const marks = ['first', 'second', 'due', 'overdue-1', 'overdue-2', 'overdue-3'] as const;
/** mail 邮件 | wecom 企业微信 | dingtalk 钉钉 */
export const channels = ['mail', 'wecom', 'dingtalk'] as const;
export const webhookFormats = ['json', 'wecom', 'dingtalk'] as const;
/** events: each event of the body's cases in order; messages: reminders and escalations. */
export const webhookSends = ['events', 'messages'] as const;
/** dropped: a replay took its place, or the webhook was closed. */
export const webhookEventStatuses = ['pending', 'delivered', 'dead', 'dropped'] as const;
/** no-recipient: nobody holds the role, which is on record too. */
export const deliveryResults = ['sending', 'delivered', 'failed', 'no-recipient'] as const;

export const resolutions = ['retried', 'discarded', 'recovered'] as const;
export const recalculationStatuses = ['proposed', 'approved', 'applied', 'superseded'] as const;
