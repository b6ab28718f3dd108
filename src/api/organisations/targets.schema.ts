import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { choice } from '../../../workflows/kit/fields.ts';
import { day, listed } from '../../shared/fields.ts';
import { bilingual, dayOf, field, instant, named } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';
import { type TargetKind, targetKinds } from './target-progress.ts';

/** What is counted, by its words. */
export const targetTitles = Object.fromEntries(
  Object.entries(targetKinds).map(([kind, { title }]) => [kind, title]),
) as { [K in TargetKind]: (typeof targetKinds)[K]['title'] };

const kind = choice('目标', 'What is counted', targetTitles);
const least = z.int().min(0).max(1_000_000).meta({ title: '最低数', en: 'At least' });
const most = z.int().min(0).max(1_000_000).meta({ title: '最高数', en: 'At most' });

export const newTarget = z
  .strictObject({
    bodyId: listed('采购单位', 'Body', 'bodies'),
    kind,
    minimum: least,
    maximum: most.optional(),
    dueDate: day.optional().meta({ title: '截止日期', en: 'By when' }),
  })
  .refine(({ minimum, maximum }) => maximum === undefined || maximum >= minimum, {
    path: ['maximum'],
    message: '上限不得小于下限 | The maximum must not be below the minimum',
  });

export const targets = listOf({
  id: { by: sql`t.id`, as: 'uuid' },
  usual: '-created',
  orders: {
    created: { by: sql`t.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when entered' } },
    kind: { by: sql`t.kind`, as: 'text', title: { zh: '目标', en: 'what is counted' } },
    due: { by: sql`t.due_date`, as: 'text', title: { zh: '截止日期', en: 'by when' } },
    body: { by: sql`b.path`, as: 'text', title: { zh: '单位', en: 'body' } },
  },
});

export const targetList = z.strictObject({
  ...targets.query,
  bodyId: listed('采购单位', 'Body', 'bodies').optional(),
  kind: kind.optional(),
});

export const progressQuery = z.strictObject({
  from: day.optional().meta({ title: '自', en: 'From this day; by default a year before the end' }),
  to: day.optional().meta({ title: '至', en: 'To this day; by default today' }),
});

const progress = field(
  z.int().nullable(),
  '进展',
  'A number of organisations, or percent where coverage is counted; null where there is nothing to take a percentage of',
);

const shown = {
  id: z.uuid(),
  kind,
  title: field(bilingual, '目标', 'What is counted'),
  bodyId: z.uuid(),
  bodyName: field(z.string(), '采购单位', 'Body'),
  minimum: least,
  maximum: most.nullable(),
  dueDate: field(dayOf.nullable(), '截止日期', 'By when'),
  progress,
  met: field(z.boolean().nullable(), '是否达到', 'Whether it is met today'),
  createdAt: field(instant, '登记时间', 'Entered at'),
};

export const targetAnswer = z.object(shown).meta({ id: 'Target' });
export type TargetAnswer = z.infer<typeof targetAnswer>;

export const targetProgress = z
  .object({
    ...shown,
    series: field(
      z.array(z.object({ day: dayOf, progress, organisations: z.array(named) })),
      '各月末的进展',
      'At the end of each month, with the organisations that counted',
    ),
  })
  .meta({ id: 'TargetProgress' });
