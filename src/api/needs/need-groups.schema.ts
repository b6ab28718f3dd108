import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { choice } from '../../../workflows/kit/fields.ts';
import { category, line, listed, prose, search, yuan } from '../../shared/fields.ts';
import { bilingual, field, instant, money } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

export const groups = listOf({
  id: { by: sql`g.id`, as: 'uuid' },
  usual: '-created',
  orders: {
    created: { by: sql`g.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when formed' } },
    title: { by: sql`g.title`, as: 'text', title: { zh: '名称', en: 'title' } },
    headcount: { by: sql`c.headcount`, as: 'bigint', title: { zh: '人数', en: 'headcount' } },
  },
});

/** The scheme's three tests (《实施方案》二.4); all of them must be passed before services are bought. */
export const testTitles = {
  concentration: { zh: '需求相对集中', en: 'Demand is concentrated' },
  benefit: { zh: '比较效益突出', en: 'The comparative benefit is clear' },
  suitability: { zh: '较为适宜由社会组织承接', en: 'Suited to social organisations' },
} as const;
export type TestName = keyof typeof testTitles;

const state = choice('筛选进度', 'Where it stands', {
  screening: { zh: '待筛选', en: 'to be screened' },
  passed: { zh: '筛选通过', en: 'passed' },
  failed: { zh: '筛选未通过', en: 'failed' },
  project: { zh: '已立项', en: 'became a project' },
});

const title = field(line(120), '分组名称', 'Title of the group');

export const newGroup = z.strictObject({
  title,
  category,
  needIds: z
    .array(listed('需求', 'Need', 'needs?free=true', 'title'))
    .min(1)
    .max(500)
    .refine((ids) => new Set(ids).size === ids.length, '需求不能重复 | The needs must be distinct')
    .meta({ title: '归入的需求', en: 'The needs that form it' }),
});

export const groupList = z.strictObject({
  ...groups.query,
  q: field(search, '名称中的文字', 'Words in the title'),
  bodyId: listed('采购单位', 'Body', 'bodies').optional(),
  category: category.optional(),
  state: state.optional(),
});

/** What an officer enters beside the needs, for the second and the third test. */
export const figuresChange = z
  .strictObject({
    costs: z
      .strictObject({
        own: yuan.meta({ title: '自办单价（元）', en: 'Cost of one unit by own delivery' }),
        bought: yuan.meta({ title: '购买单价（元）', en: 'Cost of one unit bought' }),
        unit: line(60).meta({ title: '计价单位（如 人次）', en: 'The unit, such as a person and session' }),
        source: prose(1000).meta({ title: '数据来源', en: 'Where the figures come from' }),
      })
      .refine(({ own }) => own > 0n, {
        path: ['own'],
        message: '自办成本应大于零 | The cost of own delivery must be above zero',
      })
      .nullable()
      .optional()
      .meta({ title: '自办与购买成本', en: 'Own delivery and bought, for one unit of the service' }),
    negativeList: z
      .strictObject({
        hits: z
          .array(line(40))
          .max(20)
          .meta({ title: '涉及的条目', en: 'Items that it touches: ids of the rule `negative-list`' }),
        note: prose(1000).optional().meta({ title: '说明', en: 'Note' }),
      })
      .nullable()
      .optional()
      .meta({ title: '负面清单核对', en: 'The negative list (负面清单), as checked' }),
  })
  .refine(({ costs, negativeList }) => costs !== undefined || negativeList !== undefined, {
    message: '没有要填写的内容 | Nothing to enter',
  });

const given = z.strictObject({
  passed: z.boolean().meta({ title: '是否通过', en: 'Passed' }),
  evidence: prose(2000).meta({ title: '认定依据', en: 'On what evidence' }),
});

export const testsChange = z
  .strictObject({
    concentration: given
      .optional()
      .meta({ title: testTitles.concentration.zh, en: testTitles.concentration.en }),
    benefit: given.optional().meta({ title: testTitles.benefit.zh, en: testTitles.benefit.en }),
    suitability: given.optional().meta({ title: testTitles.suitability.zh, en: testTitles.suitability.en }),
    overrideReason: prose(2000)
      .optional()
      .meta({ title: '数据未达标仍通过的理由', en: 'Asked for where a test is passed against the figures' }),
  })
  .refine(({ concentration, benefit, suitability }) => concentration || benefit || suitability, {
    message: '至少填写一项筛选结论 | Answer at least one test',
  });

const percent = z
  .string()
  .meta({ title: '节约百分比', en: 'Percent saved; below zero where buying costs more' });

/** What the records themselves say about the three tests; the verdict stays a person's. */
const computed = {
  concentration: z
    .object({
      requests: field(z.int(), '需求人次', 'Employees concerned, within the months looked back on'),
      units: field(z.int(), '涉及单位', 'Work units, within those months'),
      minRequests: z.int(),
      minUnits: z.int(),
      months: field(z.number(), '回看月数', 'Months looked back on'),
      met: field(z.boolean(), '是否达到', 'Whether either minimum is reached'),
    })
    .meta({ id: 'ConcentrationEvidence' }),
  benefit: z
    .object({
      own: money,
      bought: money,
      unit: z.string(),
      source: z.string(),
      savedPercent: percent,
      minSavingPercent: z.number(),
      met: z.boolean(),
    })
    .meta({ id: 'BenefitEvidence' }),
  suitability: z
    .object({
      capableProviders: z.int(),
      minCapableProviders: z.int(),
      providers: field(
        z.array(z.object({ id: z.uuid(), name: z.string(), why: z.array(bilingual) })),
        '具备能力的社会组织',
        'Organisations of the ledger that can take this on, most proven first',
      ),
      negativeList: z
        .object({
          hits: z.array(z.object({ id: z.string(), title: bilingual })),
          note: z.string().nullable(),
        })
        .nullable()
        .meta({
          title: '负面清单核对；空为未核对',
          en: 'Items of the negative list; null: nobody has checked',
        }),
      met: z.boolean(),
    })
    .meta({ id: 'SuitabilityEvidence' }),
};
export type Evidence = {
  concentration: z.infer<typeof computed.concentration>;
  /** Null until the figures are entered. */
  benefit: z.infer<typeof computed.benefit> | null;
  suitability: z.infer<typeof computed.suitability>;
};

const anyComputed = z.union([computed.concentration, computed.benefit, computed.suitability]).nullable();

const verdict = z
  .object({
    passed: z.boolean(),
    evidence: z.string(),
    overrideReason: z.string().optional(),
    by: z.string(),
    byName: field(z.string().nullable(), '认定人', 'Who judged it'),
    at: instant,
    computed: field(anyComputed, '当日数据', 'What the records said on the day'),
  })
  .meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof verdict>;

export const groupAnswer = z
  .object({
    id: z.uuid(),
    title,
    category: field(z.string(), '服务类别', 'Service category'),
    categoryTitle: bilingual,
    bodyId: z.uuid(),
    bodyName: field(z.string(), '采购单位', 'Body'),
    state,
    counts: z
      .object({
        requests: field(z.int(), '需求条数', 'Needs'),
        headcount: field(z.int(), '人数', 'Employees'),
        units: field(z.int(), '单位数', 'Work units'),
        months: field(z.int(), '跨越月数', 'Months from the first to the last need, both counted'),
      })
      .meta({ title: '未被合并的需求', en: 'Counts of the needs that were not merged away' }),
    costs: z
      .object({ own: money, bought: money, unit: z.string(), source: z.string() })
      .nullable()
      .meta({ title: '自办与购买成本', en: 'Own and bought, yuan for one unit' }),
    negativeList: z
      .object({ hits: z.array(z.string()), note: z.string().optional() })
      .nullable()
      .meta({ title: '负面清单核对', en: 'The negative list as checked; null: not checked' }),
    tests: z
      .partialRecord(z.enum(Object.keys(testTitles) as [TestName, ...TestName[]]), verdict)
      .meta({ title: '三项认定', en: 'Verdicts by test; those not judged yet are absent' }),
    projectId: z.uuid().nullable(),
    projectTitle: field(z.string().nullable(), '项目', 'The project that it became'),
    createdAt: field(instant, '登记时间', 'Formed at'),
    createdBy: z.string(),
    createdByName: field(z.string().nullable(), '梳理人', 'Formed by'),
  })
  .meta({ id: 'NeedGroup' });
export type GroupAnswer = z.infer<typeof groupAnswer>;

export const suitability = z
  .object({
    items: z.array(
      z.object({
        test: z.enum(Object.keys(testTitles) as [TestName, ...TestName[]]),
        title: bilingual,
        state: z.enum(['missing', 'passed', 'failed']),
        verdict: verdict.nullable(),
        computed: field(anyComputed, '现有数据', 'What the records say now'),
      }),
    ),
    suitable: field(z.boolean(), '三项均通过', 'All three are passed'),
  })
  .meta({ id: 'Suitability' });
