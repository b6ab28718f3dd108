import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { choice } from '../../../workflows/kit/fields.ts';
import { line, search } from '../../shared/fields.ts';
import { instant } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

const name = line(120).meta({ title: '单位名称', en: 'Name' });

const level = choice('层级', 'Level', {
  province: { zh: '省级', en: 'province' },
  city: { zh: '市级', en: 'city' },
  county: { zh: '县级', en: 'county' },
});

/** Decides whether 102号令 applies. */
const staffing = choice('机构性质', 'Staffing', {
  administrative: { zh: '行政编制', en: 'administrative' },
  'public-institution': { zh: '事业编制', en: 'public institution' },
  none: { zh: '无编制', en: 'none' },
});

const province = {
  title: '省（不写“省”字，如 河南）',
  en: 'Province, as the rules name it: 河南, not 河南省',
};
const city = { title: '市', en: 'City' };
const county = { title: '县（市、区）', en: 'County or district' };

const policy = z.record(z.string().max(100), z.unknown()).meta({
  title: '本单位规定（规则编号对应数值）',
  en: 'Policy values by rule id; which may be set, and to what, the rules themselves say',
});

const parentId = z.uuid().meta({ title: '上级单位', en: 'The body above' });

export const newBody = z
  .strictObject({
    name,
    parentId: parentId.optional(),
    level,
    province: line(60).meta(province),
    city: line(60).optional().meta(city),
    county: line(60).optional().meta(county),
    staffing,
    policy: policy.default({}),
  })
  .refine((body) => body.level === 'province' || body.city, {
    path: ['city'],
    message: '市级、县级采购人须填写所在市 | A city or county body names its city',
  })
  .refine((body) => body.level !== 'county' || body.county, {
    path: ['county'],
    message: '县级采购人须填写所在县 | A county body names its county',
  });

export const bodyChange = z.strictObject({
  name: name.optional(),
  staffing: staffing.optional(),
  policy: policy.optional(),
});

export const bodies = listOf({
  id: { by: sql`b.id`, as: 'uuid' },
  usual: 'tree',
  orders: {
    // A parent comes before its children.
    tree: { by: sql`b.path`, as: 'text', title: { zh: '隶属关系', en: 'the tree' } },
    name: { by: sql`b.name`, as: 'text', title: { zh: '名称', en: 'name' } },
    created: { by: sql`b.created_at`, as: 'timestamptz', title: { zh: '登记时间', en: 'when entered' } },
  },
});

export const bodyList = z.strictObject({
  ...bodies.query,
  q: search.meta({ title: '名称中的文字', en: 'Words in the name' }),
  parentId: parentId.optional().meta({ title: '直接上级', en: 'Directly below this body' }),
  level: level.optional(),
});

export const bodyAnswer = z
  .object({
    id: z.uuid(),
    name,
    parentId: parentId.nullable(),
    parentName: z.string().nullable().meta({ title: '上级单位', en: 'Name of the body above' }),
    depth: z.int().meta({ title: '在隶属关系中的层数', en: 'How deep in the tree, from 1' }),
    level,
    province: z.string().meta(province),
    city: z.string().nullable().meta(city),
    county: z.string().nullable().meta(county),
    staffing,
    policy,
    policyVersion: z
      .int()
      .meta({ title: '规定版本', en: 'Version of the policy values: what If-Match names' }),
    createdAt: instant.meta({ title: '登记时间', en: 'Created at' }),
  })
  .meta({ id: 'Body' });
export type BodyAnswer = z.infer<typeof bodyAnswer>;
