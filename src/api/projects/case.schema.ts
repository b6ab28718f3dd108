import { z } from 'zod';
import type { Engine } from '../../engine/engine.ts';
import { yesNo } from '../../shared/fields.ts';
import { bilingual, dayOf, errorCode, instant, means, reason } from '../http/answer.schema.ts';
import { shownAs } from '../http/description/components.ts';
import { eventBodies } from '../http/description/event-bodies.ts';
import { pageQuery } from '../http/page.ts';

/** What a case of any workflow is asked and answers: the same for projects and for the ledger. */

const override = z
  .strictObject({ reason: z.string().trim().min(1).max(1000) })
  .optional()
  .meta(means('不顾提示仍要办理的理由', 'Why to go on in spite of the warnings that a dry run tells'));
const eventBody = z.strictObject({
  type: z.string().min(1).max(100),
  data: z.unknown().default({}),
  override,
});

/** An event as it is sent. The description shows each event of the workflow with its form instead. */
export function eventBodyOf({ workflows }: Pick<Engine, 'workflows'>, id: string): typeof eventBody {
  const newest = workflows.versionsOf(id).at(-1)?.workflow;
  const body = eventBody.clone();
  if (newest) shownAs.set(body, eventBodies(newest, { override }));
  return body;
}
export const eventQuery = z.strictObject({
  dryRun: yesNo.meta(
    means('true：只判断并显示后果，不写入', 'true: judge and show what would follow, write nothing'),
  ),
});
export const supposedEvents = z.strictObject({ events: z.array(eventBody).min(1).max(20) });
export const actionsQuery = z.strictObject({
  all: yesNo.meta(
    means(
      'true：连同其他环节的事项，并说明现在为何不能办',
      'true: the events of other stages too, with the reason why not now',
    ),
  ),
});

const pastInstant = instant.optional().meta(means('当时的情况', 'As it stood at this instant'));
export const historyQuery = z.strictObject({
  ...pageQuery,
  type: z.string().max(100).optional().meta(means('只看这一类事项', 'Only events of this type')),
  asOf: pastInstant,
});

/** A place in the chart. */
export const stateAt = z
  .object({ id: z.string().meta(means('环节的标识', 'Dotted name of the state')), title: bilingual })
  .meta({ id: 'State' });

const clockFields = {
  rule: z.string().meta(means('期限规则', 'The period by the id of its rule')),
  key: z
    .string()
    .meta(
      means(
        '同一规则有几个期限时的区分，只有一个时为空',
        'Which of several clocks of one rule; empty where there is one',
      ),
    ),
  title: bilingual.nullable(),
  consequence: bilingual.nullable().meta(means('逾期的后果', 'What happens otherwise')),
  due: dayOf.meta(means('到期日（北京时间）', 'The legal day in Asia/Shanghai')),
  dueAt: instant.meta(means('到期时刻', 'The instant at which it runs out, with its hour')),
  whenDue: z
    .enum(['fires', 'chases', 'window'])
    .meta(
      means(
        '到期时：自动推进、催办、窗口关闭',
        'It moves the case by itself, chases a role, or closes a window',
      ),
    ),
  kind: z.enum(['statutory', 'internal']),
  chases: z.string().nullable().meta(means('催办的角色', 'The role that is chased')),
  clause: bilingual,
  provisional: z
    .boolean()
    .meta(means('该年度放假安排尚未录入，日期为暂定', 'The holidays of the year are not on file yet')),
  remaining: z
    .int()
    .nullable()
    .meta(means('暂停时剩余的天数', 'What was left when it was frozen, in its own unit')),
};

/** A clock that runs. */
export const clock = z
  .object({ ...clockFields, status: z.enum(['armed', 'frozen', 'breached']) })
  .meta({ id: 'Clock' });

/** A clock with its whole story, running or ended. */
export const clockStory = z
  .object({
    ...clockFields,
    status: z.enum(['armed', 'frozen', 'breached', 'met', 'fired', 'cancelled']),
    startAt: instant,
    calendar: z
      .string()
      .meta(means('计算所用的日历版本', 'Version of the holiday calendar it was counted by')),
    breachedAt: instant.nullable(),
    endedAt: instant.nullable(),
    period: z
      .object({
        count: z.int(),
        unit: z.enum(['working-day', 'calendar-day', 'minute', 'year']),
        bound: z
          .enum(['max', 'min'])
          .meta(means('max：至迟；min：至早', 'max: at the latest; min: at the earliest')),
      })
      .nullable()
      .meta(
        means(
          '怎样计算；日期系指定而非计算的为空',
          'How it was counted; null where the day was given, not counted',
        ),
      ),
    notCounted: z
      .array(z.object({ date: dayOf, why: bilingual }))
      .meta(
        means(
          '不计入的日子：为什么是这一天',
          'Days that were passed over: why it ends on this day and no earlier',
        ),
      ),
    left: z
      .object({ calendarDays: z.int(), workingDays: z.int().nullable() })
      .nullable()
      .meta(
        means(
          '距到期日的天数，逾期为负；期限已结束的为空',
          'Days to the last day, negative when it has passed; null once it has ended',
        ),
      ),
  })
  .meta({ id: 'ClockStory' });

export const clockList = z.object({ serverNow: instant, items: z.array(clockStory) });

/** What a step was answered with; of a rehearsal, what would happen. */
export const applied = z
  .object({
    instanceId: z.uuid(),
    seq: z
      .int()
      .meta(means('办理后的步骤序号，即事项的 ETag', 'The version after the step: the ETag of the case')),
    stage: z.string(),
    state: z.array(z.string()),
    status: z.enum(['active', 'done']),
    event: z.object({
      seq: z.int(),
      type: z.string(),
      role: z.string(),
      at: instant,
      hash: z.string(),
      data: z
        .record(z.string(), z.unknown())
        .meta(means('记录的内容；密封的只有摘要', 'What is recorded; of what is sealed, its digest')),
    }),
    created: z
      .array(z.object({ table: z.string(), id: z.string() }))
      .meta(means('这一步产生的记录', 'Records that the step made')),
    warnings: z
      .array(reason)
      .meta(
        means(
          '须说明理由的提示',
          'What made the engine look twice: an override answered it, or would have to',
        ),
      ),
    follows: z.array(bilingual).meta(means('其他后果', 'What else follows')),
    deadlines: z.object({
      open: z.array(clock),
      changed: z.array(z.object({ rule: z.string(), key: z.string(), change: z.string() })),
    }),
    dryRun: z.boolean(),
  })
  .meta({ id: 'Applied' });

export const supposition = z
  .object({
    steps: z.array(applied),
    refusal: z
      .object({
        at: z.int().meta(means('第几个事项，从 0 数起', 'Which of the events, from 0')),
        code: errorCode,
        reasons: z.array(reason),
      })
      .nullable()
      .meta(means('第一个不能办理的事项及其原因', 'Why the first event that is not possible is refused')),
  })
  .meta({ id: 'Supposition' });

export const action = z
  .object({
    event: z.string(),
    title: bilingual,
    duty: z
      .enum(['awaited', 'optional', 'dangerous'])
      .meta(
        means(
          'awaited：有人在等；optional：可办可不办；dangerous：终止或暂停，须慎重',
          'awaited: somebody waits for it; optional: may be done; dangerous: ends or stops something',
        ),
      ),
    allowed: z.boolean(),
    reasons: z
      .array(reason)
      .meta(means('不能办的原因；能办的为空', 'Why not now; empty where it is allowed')),
    waitingFor: z
      .object({
        who: z
          .array(
            reason.extend({
              by: z
                .object({ event: z.string(), title: bilingual, roles: z.array(z.string()).readonly() })
                .nullable()
                .meta(means('由谁先办什么', 'Who has to do what first')),
            }),
          )
          .meta(means('等别人办', 'Somebody else has to act')),
        condition: z.array(reason).meta(means('缺条件', 'A condition is missing')),
        time: z.array(reason).meta(means('未到时间', 'Time alone is missing')),
        retryAt: z
          .string()
          .nullable()
          .meta(means('到何时为止', 'The day or the instant when the last of these is over')),
      })
      .meta(means('同样的原因，按由谁解除分组', 'The same reasons, by who or what can remove them')),
    warnings: z
      .array(reason)
      .meta(
        means(
          '提示：仍要办理的，须在 override.reason 中说明理由',
          'What makes people look twice: whoever goes on gives override.reason',
        ),
      ),
    roles: z.array(z.string()).readonly(),
    schema: z
      .unknown()
      .meta(
        means(
          '表单（JSON Schema）；x-ref：可选内容的地址，x-keys：要填的各行，x-upload：文件往哪里传',
          'JSON Schema of the form; x-ref: where choices are read, x-keys: the rows to be filled in, x-upload: where a file goes',
        ),
      ),
    basis: bilingual.meta(means('依据', 'The clause that it rests on')),
    deadline: clock
      .nullable()
      .meta(
        means(
          '办理后停止的期限，或者过后便不能办的期限',
          'The clock that this step stops, or else the one whose end makes it impossible',
        ),
      ),
    confirm: bilingual
      .nullable()
      .meta(means('不可撤回的事项，其后果', 'What follows from an act that cannot be taken back')),
    documents: z.array(bilingual).readonly().meta(means('形成的文书', 'Papers that the step leaves')),
  })
  .meta({ id: 'Action' });

export const historyEntry = z
  .object({
    seq: z.int(),
    type: z.string(),
    title: bilingual,
    role: z.string(),
    at: instant,
    from: z.array(z.string()),
    to: z.array(z.string()),
    actorId: z.string().optional(),
    actorName: z.string().optional(),
    data: z.record(z.string(), z.unknown()).optional(),
    previousHash: z.string().optional(),
    hash: z.string().optional(),
  })
  .meta({
    id: 'HistoryEntry',
    ...means(
      '一步办理记录；协作单位看不到何人办理、填写了什么',
      'A step on record. Partner bodies follow the steps, not who took them nor what was written.',
    ),
  });

export const diagramQuery = z.strictObject({
  asOf: pastInstant,
  whole: yesNo.meta(
    means(
      'true：整张流程图；默认只画当前环节和相邻环节',
      'true: the whole chart; by default the present stage and its neighbours',
    ),
  ),
});

const spot = z.object({ x: z.int(), y: z.int() });
const picture = z
  .object({
    title: z.string(),
    width: z.int(),
    height: z.int(),
    boxes: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        lines: z.array(z.string()),
        ...spot.shape,
        width: z.int(),
        height: z.int(),
        depth: z.int(),
        leaf: z.boolean(),
        state: z.enum(['current', 'been', 'not-been']),
        entered: z.int().meta(means('进入过几次', 'How many times the case has come here')),
      }),
    ),
    edges: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        lines: z.array(z.string()),
        events: z.array(z.string()),
        points: z.array(spot),
        label: spot.nullable(),
        backward: z.boolean(),
        walked: z.int().meta(means('走过几次', 'How many recorded steps went along it')),
      }),
    ),
  })
  .meta({ id: 'CasePicture' });

export const diagram = z
  .object({
    picture: picture.meta(
      means('排好版的流程图，可直接画成 SVG', 'The diagram laid out, to be drawn as it is'),
    ),
    mermaid: z.string().meta(means('流程图（Mermaid）', 'The whole chart as a Mermaid state diagram')),
    current: z.array(z.string()),
    walked: z.array(z.object({ event: z.string(), from: z.array(z.string()), to: z.array(z.string()) })),
  })
  .meta({ id: 'Diagram' });

interface Filled {
  label: z.infer<typeof bilingual>;
  value?: z.infer<typeof bilingual> | undefined;
  fields?: Filled[] | undefined;
  table?: { columns: z.infer<typeof bilingual>[]; rows: z.infer<typeof bilingual>[][] } | undefined;
}

/** What was filled in, as people read it: a value, fields one below the other, or a table. */
const filledField: z.ZodType<Filled> = z
  .lazy(() =>
    z.object({
      label: bilingual,
      value: bilingual.optional(),
      fields: z.array(filledField).optional(),
      table: z.object({ columns: z.array(bilingual), rows: z.array(z.array(bilingual)) }).optional(),
    }),
  )
  .meta({ id: 'FilledField' });

export const caseFileAnswer = z.object({
  items: z.array(
    z
      .object({
        seq: z.int(),
        event: z.string(),
        title: bilingual,
        actorId: z.string(),
        actorName: z.string(),
        role: z.string(),
        roleTitle: bilingual,
        at: instant,
        basis: bilingual,
        fields: z.array(filledField),
        override: z
          .string()
          .nullable()
          .meta(means('不顾提示仍然办理的理由', 'Why it was done in spite of warnings')),
      })
      .meta({ id: 'SubmittedStep' }),
  ),
});
