import { z } from 'zod';
import { choice, decimal, derivedId, helped, list, quantity, ref, text, withIds } from '../fields.ts';

const title = text('指标名称', 'Indicator', 200);

/** What an indicator looks at (一级指标维度). */
export const dimensions = {
  decision: { zh: '决策', en: 'decision' },
  process: { zh: '过程', en: 'process' },
  execution: { zh: '预算执行率', en: 'budget execution' },
  cost: { zh: '成本', en: 'cost' },
  output: { zh: '产出', en: 'output' },
  benefit: { zh: '效益', en: 'benefit' },
  satisfaction: { zh: '满意度', en: 'satisfaction' },
} as const;
export type Dimension = keyof typeof dimensions;

export const indicatorKinds = {
  quantitative: { zh: '定量（正向）', en: 'quantitative' },
  negative: { zh: '定量（反向）', en: 'quantitative, less is better' },
  qualitative: { zh: '定性（分档）', en: 'qualitative, in bands' },
  execution: { zh: '预算执行率', en: 'budget execution' },
} as const;
export type IndicatorKind = keyof typeof indicatorKinds;

/** The target as a number: points then follow from the actual value. For the execution rate, the budget in yuan. */
export const targetValue = helped(
  quantity('目标值（数）', 'Target as a number'),
  '能用数字衡量的填写，评价时按实际完成值自动计分',
  'Where it can be measured: points then follow from the actual value',
);
export const unit = text('计量单位', 'Unit', 20);

/**
 * An indicator tree (绩效指标体系): level-1 indicators by what they measure, level-2 indicators with their weights
 * in points of 100. Whoever gives them no ids has them numbered: 1, 1-1, 1-2, 2, …
 */
export const indicatorTree = (zh: string, en: string) =>
  z
    .array(
      z.strictObject({
        id: derivedId('一级指标编号', 'Id', '', text('一级指标编号', 'Id', 40)),
        title,
        dimension: choice('维度', 'Dimension', dimensions),
        weight: decimal('权重', 'Weight'),
        items: list(
          '二级指标',
          'Level-2 indicators',
          z.strictObject({
            id: derivedId('二级指标编号', 'Id', '{id}-', text('二级指标编号', 'Id', 40)),
            title,
            weight: decimal('分值', 'Points'),
            kind: choice('指标类型', 'Kind', indicatorKinds),
            target: text('目标值', 'Target', 200).optional(),
            targetValue: targetValue.optional(),
            unit: unit.optional(),
            duties: list(
              '对应的合同义务',
              'Duties of the contract',
              ref('合同义务', 'Duty', 'duty'),
              0,
              30,
            ).optional(),
          }),
          1,
          30,
        ),
      }),
    )
    .min(1)
    .max(10)
    .transform((groups) =>
      withIds(groups, '').map((group) => ({ ...group, items: withIds(group.items, `${group.id}-`) })),
    )
    .meta({ title: zh, en });

export type Indicators = z.infer<ReturnType<typeof indicatorTree>>;
