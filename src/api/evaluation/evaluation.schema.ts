import { z } from 'zod';
import { bilingual, decimal, field, instant, money } from '../http/answer.schema.ts';
import { duty } from '../projects/records/contract.schema.ts';
import { grade, indicatorTree } from '../projects/records/evaluation.schema.ts';

export const supposed = z
  .strictObject({
    grade: field(grade.optional(), '绩效等级', 'Grade'),
    aggregate: field(
      z
        .string()
        .regex(/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/, '应为0至100分 | Points from 0 to 100')
        .optional(),
      '综合得分',
      'Aggregate, points of 100',
    ),
  })
  .refine((query) => (query.grade === undefined) !== (query.aggregate === undefined), {
    path: ['grade'],
    message:
      '请给出等级（grade）或者得分（aggregate），二者择一 | Give a grade or an aggregate, one of the two',
  });

/** An objective of the approval (绩效目标), as it was written. */
const objective = z.object({
  indicator: z.string(),
  target: z.string(),
  dimension: z.string().optional(),
  kind: z.string().optional(),
  targetValue: z.string().optional(),
  unit: z.string().optional(),
});

export const evaluationDraft = z
  .object({
    draft: field(
      z.object({ indicators: indicatorTree, selfIndicators: indicatorTree.optional() }),
      '指标体系草案',
      'Indicator trees; fits the form of OPEN_EVAL',
    ),
    objectives: field(z.array(objective), '立项时的绩效目标', 'Objectives of the approval'),
    duties: field(z.array(duty), '合同义务', 'Duties of the contract'),
    actuals: field(
      z.record(z.string(), z.string()),
      '已知的实际完成值',
      'What the records know of actual values, by indicator of the draft',
    ),
  })
  .meta({ id: 'EvaluationDraft' });

/** What follows from a grade (绩效结果运用). */
const consequenceFields = {
  grade,
  tail: field(
    z.object({
      lines: z.array(
        z.object({
          planItem: z.string(),
          amount: money,
          percent: z.number(),
          payable: money,
          withheld: money,
          paid: money,
        }),
      ),
      payable: money,
      withheld: money,
      afterRectification: z.boolean(),
    }),
    '尾款',
    'Lines of the payment plan that wait for the grade',
  ),
  rectification: field(
    z.object({ asked: z.boolean(), days: z.int().nullable() }),
    '整改',
    'Rectification, and how many days the contractor has for it',
  ),
  renewal: field(
    z.object({ advised: z.boolean(), title: bilingual, ground: bilingual }),
    '续签建议',
    'Renewal',
  ),
  ledger: field(z.object({ suspended: z.boolean(), title: bilingual }), '台账', 'Standing in the ledger'),
  budget: field(
    z
      .object({
        advice: z.enum(['priority', 'keep', 'reduce', 'cancel']),
        percent: z.number(),
        amount: money,
        title: bilingual,
      })
      .nullable()
      .optional(),
    '下年度预算建议',
    'Advice on the next year’s budget; for the buyer alone',
  ),
};

export const consequences = z.object(consequenceFields).meta({ id: 'Consequences' });

export const supposedConsequences = z
  .object({ aggregate: z.string().nullable(), ...consequenceFields })
  .meta({ id: 'SupposedConsequences' });

const indicatorRow = z
  .object({
    id: z.string(),
    title: z.string(),
    dimension: z.string(),
    weight: decimal,
    score: field(decimal.nullable(), '平均得分', 'Mean of all sheets; null where nothing under it applies'),
    items: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        kind: z.string(),
        weight: decimal,
        target: z.string().nullable(),
        targetValue: z.string().nullable(),
        unit: z.string().nullable(),
        duties: z.array(z.string()),
        notApplicable: z.boolean(),
        score: decimal.nullable(),
        percent: field(decimal.nullable(), '得分率', 'The score in percent of the weight'),
      }),
    ),
  })
  .meta({ id: 'IndicatorRow' });

/** The report of an evaluation (绩效评价报告). */
export const performanceReport = z
  .object({
    projectId: z.uuid(),
    title: z.string(),
    category: z.string(),
    categoryTitle: bilingual,
    bodyId: z.uuid(),
    bodyName: z.string(),
    fundingLineId: z.uuid().nullable(),
    fundingLineName: z.string().nullable(),
    contractorId: z.uuid().nullable(),
    contractorName: z.string().nullable(),
    contract: z.object({ amount: money, supplements: money }).nullable(),
    terminated: field(
      z.object({ ground: z.enum(['breach', 'public-interest', 'rescinded']), at: instant }).nullable(),
      '提前终止',
      'The contract ended early',
    ),
    status: z.enum(['not-opened', 'open', 'scored', 'reviewed', 'returned', 'appealed', 'final']),
    method: field(
      z
        .object({
          evaluators: z.int(),
          drawn: z.boolean(),
          drawId: z.string().nullable().optional(),
          recused: z.int().optional(),
          sheetsIn: z.int(),
          sheets: z.int().nullable(),
          trimmed: z.boolean().nullable(),
          notApplicable: z.array(z.string()),
        })
        .nullable(),
      '评价方法',
      'How the sheets became one result',
    ),
    rounds: z.array(
      z.object({
        round: z.int(),
        status: z.string(),
        openedAt: instant,
        finalAt: instant.nullable(),
        aggregate: decimal.nullable(),
        grade: grade.nullable(),
        mean: decimal.nullable(),
        median: decimal.nullable(),
      }),
    ),
    selfEvaluation: z
      .object({
        total: decimal.nullable(),
        grade: grade.nullable(),
        summary: z.string().nullable(),
        results: z.array(z.unknown()),
      })
      .nullable(),
    indicators: z.array(indicatorRow).nullable(),
    sheets: z
      .array(
        z.object({
          evaluatorId: z.string(),
          name: z.string().nullable(),
          total: decimal,
          deviationReason: z.string().nullable(),
          leftOut: field(z.boolean(), '去掉的最高、最低分', 'Left out as the highest or the lowest'),
        }),
      )
      .optional(),
    result: z.object({ aggregate: decimal.nullable(), grade, final: z.boolean() }).nullable(),
    findings: field(
      z.array(
        z.object({
          indicator: z.string(),
          title: z.string(),
          percent: decimal.nullable(),
          duties: z.array(z.string()),
        }),
      ),
      '存在的问题',
      'Indicators below four fifths of their weight, worst first',
    ),
    history: z.array(
      z.object({
        type: z.string(),
        title: bilingual,
        at: instant,
        actorId: z.string().optional(),
        actorName: z.string().optional(),
        data: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
    rectification: z.enum(['none', 'due', 'reported', 'done']),
    consequences: consequences.nullable(),
    recommendations: z.array(bilingual),
  })
  .meta({ id: 'PerformanceReport' });

export const performanceFigures = z
  .object({
    items: z.array(
      z.object({
        indicator: z.string(),
        actual: z.string(),
        score: decimal.nullable(),
        note: z.string().nullable(),
        updatedAt: instant,
        updatedBy: z.string(),
        updatedByName: z.string(),
      }),
    ),
    next: z.null(),
    form: field(
      z.object({
        results: z.array(
          z.object({
            indicator: z.string(),
            actual: z.string(),
            score: z.string().optional(),
            note: z.string().optional(),
          }),
        ),
      }),
      '绩效自评表单中已能填写的部分',
      'The form of SELF_EVALUATE as far as the figures fill it in',
    ),
  })
  .meta({ id: 'PerformanceFigures' });
