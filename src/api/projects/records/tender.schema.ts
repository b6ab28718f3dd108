import { z } from 'zod';
import { dayOf, decimal, digest, field, instant, money } from '../../http/answer.schema.ts';

/** Records of a tender, from the conditions of admission to challenges. */

const round = field(z.int(), '采购轮次', 'Round of the tender');
const at = field(instant, '时间', 'At');
const bidId = field(z.uuid(), '响应文件记录号', 'Bid');
const bidderName = field(z.string().nullable(), '供应商', 'Bidder; null before the opening');
const points = z.record(z.string(), z.string());

export const admission = z
  .object({
    version: field(z.int(), '版本', 'Version'),
    conditions: field(
      z.array(
        z.object({ id: z.string(), kind: z.string(), text: z.string(), evidence: z.string().optional() }),
      ),
      '准入条件',
      'Conditions of admission',
    ),
    requirements: field(
      z.array(z.object({ id: z.string(), text: z.string(), needs: z.array(z.string()) })),
      '采购需求',
      'Requirements, with the needs that each serves',
    ),
    acceptancePlan: field(z.string(), '验收方案', 'Acceptance plan'),
    referenceContracts: field(z.int().nullable(), '参考合同', 'Reference contracts'),
    at,
    author: field(z.string(), '编制人记录号', 'Author, by id'),
    authorName: field(z.string(), '编制人', 'Author'),
  })
  .meta({ id: 'Admission' });

export const qualificationCheck = z
  .object({
    bidId,
    bidderName,
    round,
    admissionVersion: field(z.int(), '准入条件版本', 'Version of the conditions'),
    condition: field(z.string(), '准入条件', 'Condition, by its id'),
    passed: field(z.boolean(), '是否通过', 'Passed'),
    evidence: field(z.string(), '证明材料', 'Evidence'),
    documents: field(z.array(z.string()), '文件', 'Papers, by id'),
    at,
    actorId: field(z.string(), '审查人记录号', 'Checked by, id'),
    actorName: field(z.string(), '审查人', 'Checked by'),
  })
  .meta({ id: 'QualificationCheck' });

export const bid = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    organisationId: field(z.uuid().nullable(), '社会组织记录号', 'Organisation; null before the opening'),
    organisationName: field(z.string().nullable(), '社会组织名称', 'Organisation'),
    round,
    version: field(z.int().nullable(), '版本', 'Version; null while it would tell of a final offer'),
    status: field(
      z.enum([
        'sealed',
        'withdrawn',
        'cover',
        'opened',
        'unopened',
        'unqualified',
        'nonconforming',
        'invalid',
        'valid',
      ]),
      '状态',
      'Status',
    ),
    digest: field(digest, '摘要值', 'SHA-256 of what was handed in'),
    quote: field(money.nullable(), '报价（元）', 'Quote; null before the opening'),
    items: field(z.unknown(), '分项报价', 'Unit prices, as the bidder wrote them'),
    content: field(z.unknown(), '响应内容', 'The response, as the bidder wrote it'),
    reason: field(z.string().nullable(), '原因', 'Why it was struck out'),
    small: field(z.boolean(), '是否小微企业', 'Small enterprise'),
    finalQuote: field(money.nullable(), '最后报价（元）', 'Final quote'),
    finalContent: field(z.unknown(), '最后响应内容', 'The response as handed in anew with it'),
    submittedAt: field(instant, '提交时间', 'Submitted at'),
    confirmedAt: field(instant.nullable(), '确认时间', 'Confirmed after a correction'),
    withdrawnAt: field(instant.nullable(), '撤回时间', 'Withdrawn at'),
    openedAt: field(instant.nullable(), '开启时间', 'Opened at'),
  })
  .meta({ id: 'Bid' });

export const talk = z
  .object({
    round,
    number: field(z.int(), '磋商轮次', 'Round of talks, from 1'),
    bidId,
    bidderName,
    summary: field(z.string(), '磋商纪要', 'What was said'),
    changes: field(
      z.array(z.object({ part: z.string(), text: z.string() })),
      '实质性变动',
      'Changes to the documents, the same for all',
    ),
    at,
    agreedAt: field(instant.nullable(), '同意时间', 'Agreed by the buyer’s representative'),
    refusedAt: field(instant.nullable(), '不同意时间', 'Refused'),
  })
  .meta({ id: 'Talk' });

export const panelMember = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    round,
    userId: field(z.string(), '人员记录号', 'Account'),
    name: field(z.string(), '姓名', 'Name'),
    kind: field(z.enum(['expert', 'rep']), '类型', 'Expert, or the buyer’s representative'),
    chair: field(z.boolean(), '组长', 'Chair'),
    employer: field(z.string().nullable(), '工作单位', 'Employer'),
    status: field(z.enum(['serving', 'recused']), '状态', 'Status'),
    reason: field(z.string().nullable(), '回避原因', 'Why recused'),
  })
  .meta({ id: 'PanelMember' });

export const scoreSheet = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    round,
    memberId: field(z.string(), '评审人记录号', 'Panel member, by id'),
    memberName: field(z.string(), '评审人', 'Panel member'),
    digest: field(digest, '摘要值', 'SHA-256 of the scores'),
    scores: field(z.record(z.string(), points), '评分', 'Points by bid and criterion'),
    submittedAt: field(instant, '提交时间', 'Submitted at'),
  })
  .meta({ id: 'ScoreSheet' });

const worked = z
  .looseObject({
    ranking: z
      .array(
        z.object({
          rank: z.int(),
          bidder: field(z.uuid(), '响应文件', 'Bid'),
          evaluationPrice: money,
          priceScore: decimal.optional(),
          total: decimal.optional(),
        }),
      )
      .optional(),
    unresolvedTies: z.array(z.array(z.string())).optional(),
    members: z.array(z.object({ memberId: z.string(), scores: z.record(z.string(), points) })).optional(),
    bids: z.array(z.looseObject({ bidder: z.uuid(), quote: money })).optional(),
  })
  .meta({ id: 'RankingWorking' });

export const ranking = z
  .object({
    round,
    attempt: field(z.int(), '次数', '1, and one more for each re-evaluation'),
    working: field(
      worked,
      '计算过程',
      'Every figure that led to it; empty where no bid was within the budget',
    ),
    at,
  })
  .meta({ id: 'Ranking' });

export const question = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    question: field(z.string(), '询问', 'Question'),
    askedAt: field(instant, '提出时间', 'Asked at'),
    answer: field(z.string().nullable(), '答复', 'Answer'),
    answeredAt: field(instant.nullable(), '答复时间', 'Answered at'),
  })
  .meta({ id: 'Question' });

export const challenge = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    organisationId: field(z.uuid(), '社会组织记录号', 'Organisation, by id'),
    organisationName: field(z.string(), '社会组织名称', 'Organisation'),
    matter: field(z.enum(['document', 'process', 'result']), '事项', 'Documents, process or result'),
    facts: field(z.string(), '事实', 'Facts'),
    mayAffectOutcome: field(z.boolean(), '可能影响结果', 'May affect the outcome'),
    status: field(
      z.enum([
        'challenged',
        'replied',
        'complained',
        'accepted',
        'upheld',
        'dismissed',
        'withdrawn',
        'lapsed',
      ]),
      '状态',
      'Status',
    ),
    filedAt: field(instant, '提出时间', 'Filed at'),
    reply: field(z.string().nullable(), '答复', 'Reply'),
    repliedAt: field(instant.nullable(), '答复时间', 'Replied at'),
    complainedAt: field(instant.nullable(), '投诉时间', 'Complained at'),
    decision: field(z.string().nullable(), '处理决定', 'Decision'),
    decidedAt: field(instant.nullable(), '决定时间', 'Decided at'),
  })
  .meta({ id: 'Challenge' });

export const notice = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    kind: field(z.string(), '公告类型', 'Kind of notice'),
    title: field(z.string(), '标题', 'Title'),
    publishedAt: field(instant, '公告时间', 'Published at'),
    until: field(dayOf.nullable(), '公告截止', 'Last day of the notice'),
    content: field(z.record(z.string(), z.unknown()), '内容', 'Fields of the notice; free-form by its kind'),
  })
  .meta({ id: 'Notice' });
