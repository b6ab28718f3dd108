import { z } from 'zod';
import { category, line, search } from '../../shared/fields.ts';
import { bilingual, dayOf, instant, means, money } from '../http/answer.schema.ts';
import { applied, clock, stateAt } from './case.schema.ts';
import { projectsList } from './list-projects.ts';

export const newProject = z
  .strictObject({
    bodyId: z.uuid(),
    title: line().optional().meta(means('默认取需求分组的', 'By default that of the group of needs')),
    category: category.optional().meta(means('默认取需求分组的', 'By default that of the group of needs')),
    code: line(60).optional(),
    batch: line(60).optional().meta(means('同一批次的各包', 'Packages (包) of one tender share a batch')),
    methodWord: line(60)
      .optional()
      .meta(
        means(
          '采购人自己的叫法（如自行采购），不影响规则',
          'The buyer’s own word for the method (自行采购); decides nothing',
        ),
      ),
    needIds: z.array(z.uuid()).max(500).default([]),
    groupId: z
      .uuid()
      .optional()
      .meta(
        means(
          '由需求分组立项：连同其需求和三项认定',
          'A project of a whole group of needs: its needs come along, and the verdicts it was given',
        ),
      ),
  })
  .superRefine(({ groupId, title, category }, context) => {
    for (const [field, value] of Object.entries({ title, category })) {
      if (groupId || value) continue;
      const message =
        '不由需求分组立项的，此项必填 | Required unless the project is made of a group of needs';
      context.addIssue({ code: 'custom', path: [field], message });
    }
  });

export const projectList = z.strictObject({
  ...projectsList.query,
  q: search.meta(means('名称或编号的一部分', 'Part of the title or the code')),
  stage: z.string().max(40).optional(),
  category: category.optional(),
  batch: z.string().max(60).optional(),
  bodyId: z.uuid().optional(),
  method: z.string().max(40).optional(),
  due: z
    .enum(['overdue', 'week'])
    .optional()
    .meta(
      means(
        'overdue：已逾期；week：七日内到期',
        'overdue: a clock has run out; week: one runs out within seven days',
      ),
    ),
});

export const projectQuery = z.strictObject({
  asOf: instant
    .optional()
    .meta(means('当时的情况；须能看到全部内容', 'As it stood at this instant; for those who see it in full')),
  include: z
    .literal('context')
    .optional()
    .meta(
      means(
        'context：流程据以判断的事实，格式不固定，须能看到全部内容',
        'context: the facts by which the workflow decides, free-form, for those who see it in full',
      ),
    ),
});

/** What everybody is told who may know of the project. */
const known = {
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  bodyId: z.uuid(),
  bodyName: z.string(),
  category: z.string(),
  categoryTitle: bilingual,
  batch: z.string().nullable(),
  stage: z.string(),
  stageTitle: bilingual,
  bidDeadline: instant
    .nullable()
    .meta(means('投标截止时间', 'Until when bids are taken; null where none are')),
};

export const listedProject = z
  .object({
    ...known,
    regime: z.string().nullable(),
    method: z.string().nullable(),
    methodTitle: bilingual.nullable(),
    grade: z.string().nullable(),
    state: z.array(z.string()).optional(),
    budget: money.nullable().optional(),
    nextDeadline: z
      .object({ rule: z.string(), title: bilingual.nullable(), dueAt: instant })
      .nullable()
      .optional(),
    overdue: z.boolean().optional().meta(means('下一期限已过', 'The next clock has run out')),
  })
  .meta({ id: 'ListedProject' });

const stageOfStrip = z
  .object({
    id: z.string(),
    title: bilingual,
    state: z.enum(['done', 'current', 'ahead']),
    since: instant.nullable().meta(means('首次进入的时间', 'When it came there first')),
  })
  .meta({ id: 'Stage' });
export type StageOfStrip = z.infer<typeof stageOfStrip>;

const dates = z
  .object({
    issuedAt: instant.nullable().meta(means('采购文件发出', 'The documents were issued')),
    documentsUntil: dayOf.nullable(),
    openedAt: instant.nullable(),
    resultPublishedAt: instant.nullable(),
    resultNoticeUntil: dayOf.nullable(),
    signedAt: instant.nullable().meta(means('双方签订合同', 'Both sides have signed the contract')),
    startsOn: dayOf.nullable(),
    endsOn: dayOf.nullable(),
    acceptedAt: instant.nullable(),
    gradedAt: instant.nullable(),
  })
  .meta({ id: 'ProjectDates' });

export const project = z
  .object({
    ...known,
    seq: z
      .int()
      .meta(
        means(
          '步骤序号，办理下一步时放在 If-Match',
          'The version that was seen: what If-Match of the next step names',
        ),
      ),
    level: z
      .enum(['full', 'shared', 'limited'])
      .meta(
        means(
          '看到多少。full：采购人的人员；shared：协作单位；limited：供应商、专家、评价人、职工。看不到的字段不出现；尚无的为空。',
          'How much of it the reader sees. full: the buyer’s staff; shared: partner bodies; limited: suppliers, experts, evaluators and employees. Fields beyond it are absent; null is what is not there yet.',
        ),
      ),
    workflow: z.string(),
    status: z.enum(['active', 'done']),
    methodWord: z.string().nullable(),
    round: z
      .int()
      .meta(means('第几次采购，重新采购加一', 'Of the tender: 1, and one more for each re-tender')),
    stages: z.array(stageOfStrip),
    method: z.string().nullable().optional(),
    methodTitle: bilingual.nullable().optional(),
    regime: z.string().nullable().optional(),
    budget: money.nullable().optional(),
    winnerId: z.uuid().nullable().optional(),
    winnerName: z.string().nullable().optional(),
    awardAmount: money.nullable().optional(),
    contractAmount: money.nullable().optional().meta(means('含补充合同', 'Supplements included')),
    grade: z.string().nullable().optional(),
    state: z.array(stateAt).optional(),
    dates: dates.optional(),
    fundingLineId: z.uuid().nullable().optional(),
    fundingLineName: z.string().nullable().optional(),
    fundingLineCode: z.string().nullable().optional(),
    fiscalYear: z.int().nullable().optional(),
    paid: money.optional(),
    suspended: z
      .object({ since: instant, reason: z.string(), byId: z.string(), byName: z.string() })
      .nullable()
      .optional(),
    ruleSetId: z.string().nullable().optional(),
    nextDeadline: clock.nullable().optional(),
    deadlines: z
      .array(clock)
      .optional()
      .meta(means('正在计算的期限；asOf 时没有', 'Every clock that runs; not with asOf')),
    asOf: instant.optional(),
    context: z
      .record(z.string(), z.unknown())
      .optional()
      .meta(
        means(
          '流程据以判断的事实，随流程版本变化',
          'The facts by which the workflow decides; free-form, may change with its version',
        ),
      ),
  })
  .meta({ id: 'Project' });

export const startedProject = applied
  .extend({ id: z.uuid(), code: z.string() })
  .meta({ id: 'StartedProject' });
